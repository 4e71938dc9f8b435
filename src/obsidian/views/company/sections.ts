import { setIcon, type IconName } from 'obsidian';
import type { FollowUp } from '../../../core/followups/follow-up';
import { letterKind } from '../../../core/records/letter-kinds';
import type { Application } from '../../../core/records/application';
import type { Letter } from '../../../core/records/letter';
import { formatExactDue } from '../../../core/time/format-due';
import { dayAt, type Instant, type Zone } from '../../../core/time/instant';
import { dayOf, isoOfWhen } from '../../../core/time/when';
import { COMPANY_PAGE } from '../../../i18n/company';
import { OUTCOME_HEADINGS, ROW_ACTIONS } from '../../../i18n/views';
import { drawDetails, drawPerson, shortTitle } from '../follow-ups/details';
import { whenText } from '../follow-ups/when-text';
import { historyOf, type HistoryEntry } from './history';

/** The clock as the page shows it. */
export interface Clock {
	readonly now: Instant;
	readonly zone: Zone;
}

const ICONS: Readonly<Record<HistoryEntry['kind'], IconName>> = {
	applied: 'send',
	interview: 'users',
	letter: 'mail',
	contact: 'message-square-reply',
	outcome: 'flag',
	date: 'calendar-clock',
};

/** Lines of a long list that are drawn at once. */
const FIRST_SHOWN = 30;

/** A section with a heading that names it for screen readers. */
export function addSection(parent: HTMLElement, title: string, cls: string): HTMLElement {
	const section = parent.createEl('section', { cls: `ifu-company-section ${cls}` });
	section.setAttr('aria-label', title);
	section.createEl('h3', { text: title });
	return section;
}

/** The follow-ups to do, each with its reason and what can be done. */
export function drawNext(parent: HTMLElement, followUps: readonly FollowUp[], clock: Clock): void {
	const section = addSection(parent, COMPANY_PAGE.next, 'ifu-company-next');
	if (followUps.length === 0) {
		section.createEl('p', { cls: 'ifu-faint', text: COMPANY_PAGE.nothingNext });
	}
	for (const followUp of followUps) {
		const step = section.createDiv({ cls: 'ifu-step', attr: { 'data-key': followUp.id } });
		step.dataset['status'] = followUp.status;
		const line = step.createDiv('ifu-step-line');
		const attr = { role: 'link', tabindex: 0, 'data-control': 'open', 'data-note': followUp.path };
		line.createEl('a', { cls: 'ifu-title', text: shortTitle(followUp), attr });
		drawStepButtons(line.createDiv('ifu-actions'), followUp);
		const { exact, relative } = whenText(followUp, clock);
		step.createDiv({ cls: 'ifu-due', text: [exact, relative].filter(Boolean).join(' · ') });
		drawDetails(step, followUp);
	}
}

function drawStepButtons(parent: HTMLElement, { title }: FollowUp): void {
	const buttons = [
		{ control: 'snooze', icon: 'alarm-clock', label: ROW_ACTIONS.snooze },
		{ control: 'more', icon: 'ellipsis', label: ROW_ACTIONS.more },
	];
	for (const { control, icon, label } of buttons) {
		const button = parent.createEl('button', {
			cls: 'clickable-icon',
			attr: {
				'data-control': control,
				'aria-label': ROW_ACTIONS.about(label, title),
				'aria-haspopup': 'menu',
			},
		});
		setIcon(button, icon);
	}
}

/** What happened and what is ahead, with a line for today between. */
export function drawTimeline(parent: HTMLElement, application: Application, clock: Clock): void {
	const section = addSection(parent, COMPANY_PAGE.timeline, 'ifu-company-timeline');
	const entries = historyOf(application);
	if (entries.length === 0) {
		section.createEl('p', { cls: 'ifu-faint', text: COMPANY_PAGE.nothingHappened });
		return;
	}
	const today = dayAt(clock.now, clock.zone);
	const isAhead = ({ when }: HistoryEntry): boolean => dayOf(when, application.zone) >= today;
	const draw = (list: HTMLElement, entry: HistoryEntry): void =>
		drawEntry(list, entry, application.zone, clock.now);
	const past = entries.filter(entry => !isAhead(entry));
	const earlier = past.slice(0, -FIRST_SHOWN);
	if (earlier.length > 0) {
		drawMore(section, COMPANY_PAGE.earlier(earlier.length), earlier, draw);
	}
	const list = section.createEl('ol');
	for (const entry of past.slice(-FIRST_SHOWN)) {
		draw(list, entry);
	}
	list.createEl('li', { cls: 'ifu-today', text: COMPANY_PAGE.today });
	for (const entry of entries.filter(isAhead)) {
		draw(list, entry);
	}
}

/** The part of a long list that's drawn when somebody asks for it. */
function drawMore<Item>(
	section: HTMLElement,
	label: string,
	items: readonly Item[],
	draw: (list: HTMLElement, item: Item) => void,
): void {
	const list = section.createEl('ul');
	const button = section.createEl('button', { text: label });
	button.addEventListener('click', () => {
		button.remove();
		for (const item of items) {
			draw(list, item);
		}
		list.querySelector<HTMLElement>('a')?.focus();
	});
}

function drawEntry(list: HTMLElement, entry: HistoryEntry, zone: Zone, now: Instant): void {
	const { when, text, kind, path } = entry;
	const item = list.createEl('li', { attr: { 'data-kind': kind } });
	setIcon(item.createSpan('ifu-entry-icon'), ICONS[kind]);
	const exact = formatExactDue(when, now, zone);
	item.createEl('time', { text: exact, attr: { datetime: isoOfWhen(when, zone) } });
	if (path === undefined) {
		item.createSpan({ text });
	} else {
		drawNoteLink(item, text, path);
	}
}

/** A link that opens a note. */
export function drawNoteLink(parent: HTMLElement, text: string, path: string): HTMLElement {
	return parent.createEl('a', {
		text,
		attr: { role: 'link', tabindex: 0, 'data-control': 'note', 'data-note': path },
	});
}

/** Everybody met, with the ways to reach them. */
export function drawPeople(parent: HTMLElement, { contacts }: Application): void {
	const section = addSection(parent, COMPANY_PAGE.people, 'ifu-company-people');
	if (contacts.length === 0) {
		section.createEl('p', { cls: 'ifu-faint', text: COMPANY_PAGE.nobody });
	}
	for (const contact of contacts) {
		drawPerson(section.createDiv('ifu-who'), contact);
		const details = [
			contact.email,
			contact.phone,
			contact.address.join(', '),
			contact.preferredContact && COMPANY_PAGE.prefers(contact.preferredContact),
		];
		const text = details.filter(Boolean).join(' · ');
		if (text !== '') {
			section.createDiv({ cls: 'ifu-faint', text });
		}
	}
}

/** The letters of the application with their state. */
export function drawLetters(parent: HTMLElement, application: Application, { now }: Clock): void {
	const section = addSection(parent, COMPANY_PAGE.letters, 'ifu-company-letters');
	if (application.letters.length === 0) {
		section.createEl('p', { cls: 'ifu-faint', text: COMPANY_PAGE.noLetters });
		return;
	}
	const draw = (list: HTMLElement, letter: Letter): void => {
		const item = list.createEl('li');
		const title = letterKind(letter.letterKind ?? '')?.title ?? letter.letterKind ?? letter.path;
		drawNoteLink(item, [title, letter.to].filter(Boolean).join(', '), letter.path);
		const isDated = letter.status === 'sent' && letter.sent !== undefined;
		const state = isDated
			? COMPANY_PAGE.sentOn(formatExactDue(letter.sent, now, letter.zone))
			: COMPANY_PAGE.letterStatus[letter.status];
		item.createSpan({ cls: 'ifu-badge', text: state, attr: { 'data-status': letter.status } });
	};
	const list = section.createEl('ul');
	const { letters } = application;
	for (const letter of letters.slice(0, FIRST_SHOWN)) {
		draw(list, letter);
	}
	const others = letters.slice(FIRST_SHOWN);
	if (others.length > 0) {
		drawMore(section, COMPANY_PAGE.more(others.length), others, draw);
	}
}

/** What is known of one application's offer, by row of the comparison. */
function offerFacts({ note, timeline, outcome }: Application): readonly string[] {
	return [
		note?.offer.join('; ') ?? '',
		note?.salaryRange ?? '',
		note?.benefits.join('; ') ?? '',
		note?.offerDeadline ?? '',
		timeline.startDate ?? '',
		OUTCOME_HEADINGS[outcome],
	];
}

/** Whether an application has an offer: terms, a deadline, or the outcome says so. */
export function hasOffer({ note, outcome }: Application): boolean {
	const isOffered = outcome === 'offer' || outcome === 'accepted' || outcome === 'declined';
	return isOffered || (note?.offer.length ?? 0) > 0 || note?.offerDeadline !== undefined;
}

/** The offer beside the person's own research; beside other offers where there are some. */
export function drawOffers(
	parent: HTMLElement,
	application: Application,
	others: readonly Application[],
): void {
	const offers = [application, ...others];
	const title = others.length > 0 ? COMPANY_PAGE.compare : COMPANY_PAGE.offer;
	const section = addSection(parent, title, 'ifu-company-offers');
	const table = section.createDiv('ifu-table-scroller').createEl('table');
	const head = table.createEl('thead').createEl('tr');
	head.createEl('th', { text: COMPANY_PAGE.compareHead, attr: { scope: 'col' } });
	for (const offer of offers) {
		head.createEl('th', {
			text: [offer.company, offer.position].filter(Boolean).join(', '),
			attr: { scope: 'col' },
		});
	}
	const body = table.createEl('tbody');
	const facts = offers.map(offerFacts);
	Object.values(COMPANY_PAGE.offerRows).forEach((name, row) => {
		const line = body.createEl('tr');
		line.createEl('th', { text: name, attr: { scope: 'row' } });
		for (const values of facts) {
			const value = values[row] ?? '';
			const isKnown = value !== '';
			line.createEl('td', {
				text: isKnown ? value : COMPANY_PAGE.notNoted,
				cls: isKnown ? '' : 'ifu-faint',
			});
		}
	});
}
