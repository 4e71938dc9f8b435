import type { FollowUp } from '../../../core/followups/follow-up';
import { employerOf } from '../../../core/followups/recipient';
import type { Application } from '../../../core/records/application';
import { missingOf, type Missing } from '../../../core/records/missing';
import { formatExactDue, formatRelativeDue } from '../../../core/time/format-due';
import { missingText } from '../../../i18n/missing';
import { FOLLOW_UPS_VIEW } from '../../../i18n/views';
import { choicesOf } from './choices';
import { drawRow } from './draw-row';
import type { ListRow } from './list-section';
import { openMenu } from './open-menu';
import type { RowDeps } from './row-deps';
import { openSnoozeMenu } from './snooze-menu';

/** The row of a follow-up. */
export function followUpRow(followUp: FollowUp, desk: RowDeps): ListRow {
	const {
		id,
		path,
		title,
		why,
		status,
		due,
		zone: own,
		contacts,
		letter,
		letters,
		application,
	} = followUp;
	const [now, zone] = [desk.now(), desk.zone()];
	const choices = () => choicesOf(followUp, desk);
	const when = due && [
		formatRelativeDue(due, now, due.at === undefined ? own : zone),
		formatExactDue(due, now, due.at === undefined ? own : zone),
	];
	return {
		key: id,
		look: JSON.stringify([
			path,
			title,
			why,
			status,
			when,
			contacts,
			letter,
			letters,
			application?.note?.offer,
			application?.note?.salaryRange,
			application?.note?.benefits,
		]),
		draw: row => drawRow(row, followUp, now, zone),
		open: event => desk.open(path, event),
		menu: (at, event) => openMenu(choices(), at, event),
		press: (control, at, event) => {
			if (control === 'open' || control === 'person') {
				desk.open(at.dataset['note'] ?? path, event);
			} else if (control === 'more') {
				openMenu(choices(), at);
			} else if (control === 'snooze') {
				openSnoozeMenu(followUp, desk, at);
			} else if (control === 'write' && letters.length > 1) {
				openMenu(
					choices().filter(({ section }) => section === 'letter'),
					at,
				);
			} else {
				choices()
					.find(
						choice => choice.id === control || (control === 'write' && choice.section === 'letter'),
					)
					?.run(at, event);
			}
		},
	};
}

/** The rows of the applications that lack a fact. */
export function missingRows(
	applications: readonly Application[],
	desk: RowDeps,
): readonly ListRow[] {
	return applications
		.map(application => ({ application, missing: missingOf(application) }))
		.filter(({ missing }) => missing.length > 0)
		.map(({ application, missing }) => missingRow(application, missing, desk));
}

function missingRow(application: Application, missing: readonly Missing[], desk: RowDeps): ListRow {
	const path = employerOf(application);
	const title = [application.company, application.position].filter(Boolean).join(', ');
	const facts = FOLLOW_UPS_VIEW.ask(missing.map(missingText));
	return {
		key: `missing ${application.id}`,
		look: JSON.stringify([path, title, facts]),
		draw: row => {
			const name = row.createEl('a', {
				cls: 'ifu-title',
				text: title,
				attr: { role: 'link', 'data-control': 'open', 'data-note': path },
			});
			row.createEl('p', { cls: 'ifu-why', text: facts });
			return name;
		},
		open: event => desk.open(path, event),
		press: (_control, _at, event) => desk.open(path, event),
	};
}
