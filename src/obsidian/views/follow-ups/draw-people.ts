import { setIcon, setTooltip } from 'obsidian';
import type { Contact } from '../../../core/records/contact';
import { FOLLOW_UPS_VIEW } from '../../../i18n/views';

/** The people of a follow-up, a line each: name, title, and links that write to or call them. */
export function drawPeople(row: HTMLElement, contacts: readonly Contact[]): void {
	for (const contact of contacts) {
		drawPerson(row.createDiv('ifu-who'), contact);
	}
}

function drawPerson(line: HTMLElement, { name, title, path, email, phone }: Contact): void {
	if (path === undefined) {
		line.createSpan({ text: name });
	} else {
		line.createEl('a', {
			text: name,
			attr: { role: 'link', 'data-control': 'person', 'data-note': path },
		});
	}
	if (title !== undefined) {
		line.createSpan({ cls: 'ifu-faint', text: title });
	}
	if (email !== undefined) {
		drawLink(
			line,
			'mail',
			`mailto:${encodeURIComponent(email.trim()).replace('%40', '@')}`,
			FOLLOW_UPS_VIEW.email(name, email),
		);
	}
	if (phone !== undefined) {
		drawLink(
			line,
			'phone',
			`tel:${phone.replace(/[^\d+]/g, '')}`,
			FOLLOW_UPS_VIEW.call(name, phone),
		);
	}
}

function drawLink(line: HTMLElement, icon: string, href: string, label: string): void {
	const link = line.createEl('a', { cls: 'clickable-icon', href });
	setIcon(link, icon);
	setTooltip(link, label);
}
