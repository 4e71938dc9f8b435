import { DATE_NAMES, type DateName } from '../../../actions/set-properties';
import type { Application } from '../../../core/records/application';
import { toDay, type Day } from '../../../core/time/day';
import { COMPANY_PAGE, DATE_LABELS } from '../../../i18n/company';
import { addSection } from './sections';

/** The earliest year that a date can have been meant to be in; while a year is typed it begins with zeros. */
const FIRST_DAY = '2000-01-01';

/** The dates that the employer named, each in a field that is written to the note when it is left. */
export function drawDateFields(
	parent: HTMLElement,
	application: Application,
	write: (name: DateName, day: Day) => void,
): void {
	const section = addSection(parent, COMPANY_PAGE.dates, 'ifu-company-dates');
	section.createEl('p', { cls: 'ifu-faint', text: COMPANY_PAGE.datesHelp });
	const fields = section.createDiv('ifu-date-fields');
	for (const name of DATE_NAMES) {
		const label = fields.createEl('label');
		label.createSpan({ text: DATE_LABELS[name] });
		const value = valueOf(application, name);
		const input = label.createEl('input', {
			type: 'date',
			value,
			attr: { min: FIRST_DAY, 'data-key': `date ${name}` },
		});
		addFieldListeners(input, value, day => write(name, day));
	}
}

/** Writes on Enter, on leaving the field, and on picking a day; not while a date is being typed. */
function addFieldListeners(
	input: HTMLInputElement,
	value: string,
	write: (day: Day) => void,
): void {
	let isTyping = false;
	let written = value;
	const commit = (): void => {
		isTyping = false;
		const day = toDay(input.value);
		if (day === undefined || day < FIRST_DAY) {
			input.value = written;
			return;
		}
		if (day !== written) {
			written = day;
			write(day);
		}
	};
	input.addEventListener('keydown', event => {
		isTyping = true;
		if (event.key === 'Enter') {
			commit();
		}
	});
	input.addEventListener('change', () => {
		if (!isTyping) {
			commit();
		}
	});
	input.addEventListener('blur', commit);
}

function valueOf(
	{ timeline, contactPromise, decisionPromise }: Application,
	name: DateName,
): string {
	const { secondRound } = timeline;
	const isDay = secondRound !== 'yes' && secondRound !== 'no';
	const days = {
		contact_date: contactPromise?.day ?? timeline.contactDate,
		decision_date: decisionPromise?.day ?? timeline.decisionDate,
		first_round_ends: timeline.firstRoundEnds,
		second_round: isDay ? secondRound : undefined,
		start_date: timeline.startDate,
	};
	return days[name] ?? '';
}
