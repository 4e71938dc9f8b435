import { setIcon, setTooltip } from 'obsidian';
import type { FollowUp } from '../../../core/followups/follow-up';
import { letterKind } from '../../../core/records/letter-kinds';
import type { Application } from '../../../core/records/application';
import type { Contact } from '../../../core/records/contact';
import { FOLLOW_UPS_VIEW, ROW_ACTIONS } from '../../../i18n/views';

/** The details of the selected follow-up, beside the list. */
export function drawDetailsPane(
	pane: HTMLElement,
	followUp: FollowUp | undefined,
	when: { readonly exact: string; readonly relative: string } | undefined,
): void {
	const { title, why, contacts, letter, application } = followUp ?? {};
	const look = JSON.stringify([title, why, contacts, letter, when, application?.note?.offer]);
	if (pane.dataset['look'] === look) {
		return;
	}
	pane.dataset['look'] = look;
	pane.empty();
	if (!followUp || !when) {
		pane.createEl('p', { cls: 'ifu-faint', text: FOLLOW_UPS_VIEW.selectOne });
		return;
	}
	pane.createEl('h3', { text: shortTitle(followUp) });
	const facts = [followUp.company, when.exact, when.relative].filter(Boolean);
	pane.createDiv({ cls: 'ifu-faint', text: facts.join(' · ') });
	drawDetails(pane, followUp);
}

/** The title without the company, which has a place of its own. */
export function shortTitle({ title, company }: Pick<FollowUp, 'title' | 'company'>): string {
	const ending = [`, ${company}`, `: ${company}`].find(text => title.endsWith(text));
	if (company !== '' && ending !== undefined) {
		return title.slice(0, -ending.length);
	}
	return title;
}

/** Why, who, the offer if there is one, and what to do. */
export function drawDetails(parent: HTMLElement, followUp: FollowUp): void {
	const { why, rule, application, contacts, position } = followUp;
	if (position !== undefined) {
		parent.createDiv({ cls: 'ifu-faint', text: position });
	}
	parent.createEl('p', { cls: 'ifu-why', text: why });
	if (rule === 'offer-review' || rule === 'offer-reply') {
		drawOffer(parent, application);
	}
	for (const contact of contacts) {
		drawPerson(parent.createDiv('ifu-who'), contact);
	}
	drawDetailButtons(parent.createDiv('ifu-buttons'), followUp);
}

function drawDetailButtons(parent: HTMLElement, followUp: FollowUp): void {
	const { title, letter, letters, status, application } = followUp;
	const button = (control: string, label: string): void => {
		parent.createEl('button', {
			text: label,
			attr: { 'data-control': control, 'aria-label': ROW_ACTIONS.about(label, title) },
		});
	};
	if (status === 'done' || status === 'dismissed') {
		return;
	}
	if (letter === undefined) {
		for (const kind of letters) {
			button(`write-${kind}`, ROW_ACTIONS.writeKind(letterKind(kind)?.title ?? kind));
		}
	} else {
		button('letter', ROW_ACTIONS.openLetter);
		button('sent', ROW_ACTIONS.markSent);
	}
	if (application) {
		button('replied', ROW_ACTIONS.heardBack);
	}
}

/** The offer beside what the person found out before. */
function drawOffer(parent: HTMLElement, application: Application | undefined): void {
	const note = application?.note;
	const list = parent.createEl('dl', 'ifu-offer');
	const fact = (term: string, values: readonly string[]): void => {
		list.createEl('dt', { text: term });
		const isKnown = values.length > 0;
		list.createEl('dd', {
			text: isKnown ? values.join(', ') : FOLLOW_UPS_VIEW.notNoted,
			cls: isKnown ? '' : 'ifu-faint',
		});
	};
	fact(FOLLOW_UPS_VIEW.offered, note?.offer ?? []);
	fact(FOLLOW_UPS_VIEW.research, note?.salaryRange === undefined ? [] : [note.salaryRange]);
	fact(FOLLOW_UPS_VIEW.benefits, note?.benefits ?? []);
}

/** Name, title, and links that write to or call the person. */
export function drawPerson(line: HTMLElement, { name, title, path, email, phone }: Contact): void {
	if (path === undefined) {
		line.createSpan({ text: name });
	} else {
		const attr = { role: 'link', 'data-control': 'person', 'data-note': path };
		line.createEl('a', { text: name, attr });
	}
	if (title !== undefined) {
		line.createSpan({ cls: 'ifu-faint', text: title });
	}
	if (email !== undefined) {
		const address = encodeURIComponent(email.trim()).replace('%40', '@');
		drawLink(line, 'mail', `mailto:${address}`, FOLLOW_UPS_VIEW.email(name, email));
	}
	if (phone !== undefined) {
		const number = phone.replace(/[^\d+]/g, '');
		drawLink(line, 'phone', `tel:${number}`, FOLLOW_UPS_VIEW.call(name, phone));
	}
}

function drawLink(line: HTMLElement, icon: string, href: string, label: string): void {
	const link = line.createEl('a', { cls: 'clickable-icon', href });
	setIcon(link, icon);
	setTooltip(link, label);
}
