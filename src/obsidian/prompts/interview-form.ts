import { Modal, Setting, type App } from 'obsidian';
import { linkText } from '../../core/notes/values/text';
import { INTERACTIONS } from '../../core/records/interview';
import type { InvitationDraft } from '../../actions/import-invitation';
import { toZone } from '../../core/time/instant';
import { INTERVIEW_FORM } from '../../i18n/forms';
import { selectOnFocus } from './ask-form';
import { addFormButtons } from './form-buttons';
import { PeopleField, type Person } from './people-field';
import { TextSuggest, type Suggestion } from './text-suggest';

/** What the form knows of the vault, so that little has to be typed. */
export interface FormSuggestions {
	readonly companies: readonly Suggestion[];
	positionsAt(company: string): readonly Suggestion[];
	/** Those of the company first. */
	peopleAt(company: string): readonly Person[];
}

export interface InterviewFormOptions {
	readonly title: string;
	readonly done: string;
	readonly draft: InvitationDraft;
	readonly known: FormSuggestions;
}

type MeetingDetails = Pick<InvitationDraft, 'time_zone' | 'duration' | 'location'>;

const OWN_WORDS = 'own words';

/** Asks for the facts of a meeting, most of which the vault knows. */
class InterviewForm extends Modal {
	#answer: InvitationDraft | undefined;

	constructor(
		app: App,
		private readonly question: InterviewFormOptions,
		private readonly answered: (draft: InvitationDraft | undefined) => void,
	) {
		super(app);
	}

	override onOpen(): void {
		const { title, draft, known, done } = this.question;
		this.setTitle(title);
		const form = this.contentEl.createEl('form', {
			cls: 'ifu-form ifu-interview-form',
			attr: { novalidate: 'true' },
		});
		const company = new Setting(form).setName(INTERVIEW_FORM.company);
		const companyEl = this.#text(company, draft.company, () => known.companies);
		const positionEl = this.#text(
			new Setting(form).setName(INTERVIEW_FORM.position),
			draft.position,
			() => known.positionsAt(companyEl.value),
		);
		const [dateEl, timeEl] = this.#when(
			new Setting(form).setName(INTERVIEW_FORM.when).setDesc(INTERVIEW_FORM.whenAbout),
			draft.date,
		);
		const interaction = this.#interaction(form, draft.interaction);
		const people = new PeopleField(
			this.app,
			new Setting(form).setName(INTERVIEW_FORM.people).setDesc(INTERVIEW_FORM.peopleAbout),
			draft.contacts,
			() => known.peopleAt(companyEl.value),
		);
		const details = this.#details(form, draft);
		addFormButtons(form, { done, cancel: INTERVIEW_FORM.cancel, close: () => this.close() });
		form.addEventListener('submit', event => {
			event.preventDefault();
			const fault = companyEl.value.trim() === '' && people.people.length === 0;
			company.setErrorMessage(fault ? INTERVIEW_FORM.noCompany : null);
			if (fault) {
				return companyEl.focus();
			}
			const meeting = details();
			if (!meeting) {
				return;
			}
			this.#answer = {
				company: this.#kept(companyEl.value, draft.company),
				position: this.#kept(positionEl.value, draft.position),
				interaction: interaction(),
				date:
					[dateEl.value, dateEl.value && timeEl.value].filter(Boolean).join('T') ||
					this.#unreadable(draft.date),
				contacts: people.people,
				application: draft.application,
				invitation: draft.invitation,
				...meeting,
			};
			this.close();
		});
		companyEl.addEventListener('input', () => {
			company.setErrorMessage(null);
		});
		companyEl.focus();
	}

	override onClose(): void {
		this.contentEl.empty();
		this.answered(this.#answer);
	}

	#text(setting: Setting, value: string, offered: () => readonly Suggestion[]): HTMLInputElement {
		let field: HTMLInputElement | undefined;
		setting.addText(text => {
			field = text.setValue(linkText(value)).inputEl;
		});
		selectOnFocus(field!);
		new TextSuggest(this.app, field!, offered, ({ text }) => {
			field!.value = text;
		});
		return field!;
	}

	/** Duration, place and time zone. Answers how to read them; undefined while the zone isn't one. */
	#details(form: HTMLElement, draft: InvitationDraft): () => MeetingDetails | undefined {
		const duration = new Setting(form).setName(INTERVIEW_FORM.duration);
		const durationEl = this.#text(duration, draft.duration, () => []);
		durationEl.placeholder = INTERVIEW_FORM.durationPlaceholder;
		const location = new Setting(form).setName(INTERVIEW_FORM.location);
		const locationEl = this.#text(location, draft.location, () => []);
		const zone = new Setting(form)
			.setName(INTERVIEW_FORM.timeZone)
			.setDesc(INTERVIEW_FORM.timeZoneAbout);
		const zoneEl = this.#text(zone, draft.time_zone, () =>
			Intl.supportedValuesOf('timeZone').map(text => ({ text })),
		);
		return () => {
			const time_zone = zoneEl.value.trim();
			const isZone = time_zone === '' || toZone(time_zone) !== undefined;
			zone.setErrorMessage(isZone ? null : INTERVIEW_FORM.badZone);
			if (!isZone) {
				zoneEl.focus();
				return undefined;
			}
			return { time_zone, duration: durationEl.value.trim(), location: locationEl.value.trim() };
		};
	}

	#when(setting: Setting, date: string): readonly [HTMLInputElement, HTMLInputElement] {
		const [, day = '', time = ''] = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?/.exec(date) ?? [];
		return [
			setting.controlEl.createEl('input', {
				type: 'date',
				value: day,
				attr: { 'aria-label': INTERVIEW_FORM.date },
			}),
			setting.controlEl.createEl('input', {
				type: 'time',
				value: time,
				attr: { 'aria-label': INTERVIEW_FORM.time },
			}),
		];
	}

	#interaction(form: HTMLElement, said: string): () => string {
		const known = INTERACTIONS.find(name => name === said.toLowerCase());
		let own: HTMLInputElement | undefined;
		let chosen = said === '' ? INTERACTIONS[0] : (known ?? OWN_WORDS);
		const setting = new Setting(form).setName(INTERVIEW_FORM.interaction);
		setting.addText(text => {
			own = text.setValue(known ? '' : said).setPlaceholder(INTERVIEW_FORM.ownWords).inputEl;
		});
		own!.setAttribute('aria-label', INTERVIEW_FORM.ownWords);
		own!.toggle(chosen === OWN_WORDS);
		setting.addDropdown(dropdown =>
			dropdown
				.addOptions(INTERVIEW_FORM.interactions([...INTERACTIONS], OWN_WORDS))
				.setValue(chosen)
				.onChange(value => {
					chosen = value;
					own!.toggle(value === OWN_WORDS);
					if (value === OWN_WORDS) {
						own!.focus();
					}
				}),
		);
		return () => (chosen === OWN_WORDS ? own!.value.trim() : chosen);
	}

	/** What stood there, links and all, where it was not touched. */
	#kept(typed: string, before: string): string {
		if (typed.trim() === linkText(before)) {
			return before;
		}
		return typed.trim();
	}

	/** A date that the fields cannot show is not lost. */
	#unreadable(date: string): string {
		if (/^\d{4}-\d{2}-\d{2}/.test(date)) {
			return '';
		}
		return date;
	}
}

/** Asks; undefined where the person would rather not. */
export function openInterviewForm(
	app: App,
	question: InterviewFormOptions,
): Promise<InvitationDraft | undefined> {
	return new Promise(resolve => new InterviewForm(app, question, resolve).open());
}
