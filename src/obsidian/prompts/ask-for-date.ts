import { Modal, Setting, type App } from 'obsidian';
import { toDay, type Day } from '../../core/time/day';
import { instantOf, type Zone } from '../../core/time/instant';
import type { When } from '../../core/time/when';
import { ASK_WHEN } from '../../i18n/forms';
import { addFormButtons } from './form-buttons';

export interface AskDateOptions {
	readonly title: string;
	/** What the button says. */
	readonly done: string;
	/** The day that stands in the field at first. */
	readonly day: Day;
	/** The first and last day that make sense. */
	readonly from?: Day;
	readonly until?: Day;
	/** The zone of the time that may be given beside the day; without it a day alone is asked for. */
	readonly zone?: Zone;
}

class WhenModal extends Modal {
	#answer: When | undefined;

	constructor(
		app: App,
		private readonly question: AskDateOptions,
		private readonly answered: (when: When | undefined) => void,
	) {
		super(app);
	}

	override onOpen(): void {
		const { title, done, day, from, until, zone } = this.question;
		this.setTitle(title);
		const form = this.contentEl.createEl('form', { attr: { novalidate: 'true' } });
		const date = new Setting(form).setName(ASK_WHEN.day);
		const dateEl = date.controlEl.createEl('input', {
			type: 'date',
			value: day,
			attr: {
				'aria-label': ASK_WHEN.day,
				...(from && { min: from }),
				...(until && { max: until }),
			},
		});
		const timeEl =
			zone &&
			new Setting(form)
				.setName(ASK_WHEN.time)
				.setDesc(ASK_WHEN.timeAbout)
				.controlEl.createEl('input', { type: 'time', attr: { 'aria-label': ASK_WHEN.time } });
		addFormButtons(form, { done, cancel: ASK_WHEN.cancel, close: () => this.close() });
		form.addEventListener('submit', event => {
			event.preventDefault();
			const chosen = toDay(dateEl.value);
			const fault = dateFault(chosen, this.question);
			date.setErrorMessage(fault ?? null);
			if (fault !== undefined || chosen === undefined) {
				return dateEl.focus();
			}
			this.#answer =
				zone && timeEl?.value
					? { at: instantOf(chosen, minutesOf(timeEl.value), zone) }
					: { day: chosen };
			this.close();
		});
		dateEl.focus();
	}

	override onClose(): void {
		this.contentEl.empty();
		this.answered(this.#answer);
	}
}

/** What is wrong with the chosen day; undefined if it can be used. */
function dateFault(
	day: Day | undefined,
	{ from, until }: Pick<AskDateOptions, 'from' | 'until'>,
): string | undefined {
	if (day === undefined) {
		return ASK_WHEN.noDay;
	}
	if (from !== undefined && day < from) {
		return ASK_WHEN.tooEarly;
	}
	if (until !== undefined && day > until) {
		return ASK_WHEN.tooLate;
	}
	return undefined;
}

/** Minutes after midnight of `14:30`. */
function minutesOf(time: string): number {
	const [hours = 0, minutes = 0] = time.split(':').map(Number);
	return hours * 60 + minutes;
}

/** Asks for a day, and for a time where a zone is given; undefined where the person would rather not say. */
export function askForDate(app: App, question: AskDateOptions): Promise<When | undefined> {
	return new Promise(resolve => new WhenModal(app, question, resolve).open());
}
