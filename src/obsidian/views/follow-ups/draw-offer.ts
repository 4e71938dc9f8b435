import type { Application } from '../../../core/records/application';
import { FOLLOW_UPS_VIEW } from '../../../i18n/views';

/** The offer beside what the person found out beforehand, so that it can be weighed. */
export function drawOffer(row: HTMLElement, application: Application | undefined): void {
	const note = application?.note;
	const list = row.createEl('dl', 'ifu-offer');
	const fact = (term: string, told: readonly string[]): void => {
		list.createEl('dt', { text: term });
		list.createEl('dd', {
			text: told.length > 0 ? told.join(', ') : FOLLOW_UPS_VIEW.notNoted,
			cls: told.length > 0 ? '' : 'ifu-faint',
		});
	};
	fact(FOLLOW_UPS_VIEW.offered, note?.offer ?? []);
	fact(FOLLOW_UPS_VIEW.research, note?.salaryRange === undefined ? [] : [note.salaryRange]);
	fact(FOLLOW_UPS_VIEW.benefits, note?.benefits ?? []);
}
