import { Modal, Setting, type App } from 'obsidian';
import { addDays, toDay, type Day } from '../../core/time/day';
import { dayAt, instantOf, type Instant, type Zone } from '../../core/time/instant';
import type { When } from '../../core/time/when';
import { PICK } from '../../i18n/commands';
import { ASK_WHEN } from '../../i18n/forms';
import type { PluginContext } from '../context/plugin-context';
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
	/** The moment that must not have passed; with `zone` only. */
	readonly after?: Instant;
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
			const when = chosen && chosenWhen(chosen, timeEl?.value ?? '', zone);
			const fault = dateFault(chosen, this.question) ?? timeFault(when, this.question);
			date.setErrorMessage(fault ?? null);
			if (fault !== undefined || when === undefined) {
				return dateEl.focus();
			}
			this.#answer = when;
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

function chosenWhen(day: Day, time: string, zone: Zone | undefined): When {
	if (zone && time !== '') {
		return { at: instantOf(day, minutesOf(time), zone) };
	}
	return { day };
}

/** A moment that has passed, or today without a time, is too early if `after` is given. */
function timeFault(
	when: When | undefined,
	{ after, zone }: Pick<AskDateOptions, 'after' | 'zone'>,
): string | undefined {
	if (!when || after === undefined || !zone) {
		return undefined;
	}
	const isPast = when.day === undefined ? when.at <= after : when.day <= dayAt(after, zone);
	if (isPast) {
		return ASK_WHEN.tooEarlyToday;
	}
	return undefined;
}

/** Minutes after midnight of `14:30`. */
function minutesOf(time: string): number {
	const [hours = 0, minutes = 0] = time.split(':').map(Number);
	return hours * 60 + minutes;
}

/** The question until when to snooze: a later day, or a time from now on. */
export function snoozeQuestion(
	{ clock, settings }: Pick<PluginContext, 'clock' | 'settings'>,
	title: string,
): AskDateOptions {
	const now = clock.now();
	const today = dayAt(now, settings.zone);
	return {
		title: PICK.until(title),
		done: PICK.snoozeDone,
		day: addDays(today, 7),
		from: today,
		after: now,
		zone: settings.zone,
	};
}

/** Asks for a day, and for a time where a zone is given; undefined where the person would rather not say. */
export function askForDate(app: App, question: AskDateOptions): Promise<When | undefined> {
	return new Promise(resolve => new WhenModal(app, question, resolve).open());
}
