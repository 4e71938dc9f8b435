import type { Application } from '../../../core/records/application';
import type { Day } from '../../../core/time/day';
import { formatExactDue } from '../../../core/time/format-due';
import type { Instant } from '../../../core/time/instant';
import { COMPANY_PAGE } from '../../../i18n/company';
import { OUTCOME_HEADINGS } from '../../../i18n/views';

/** A button's text and what it does. */
export type HeaderButton = readonly [text: string, press: (event: MouseEvent) => void];

interface HeaderContext {
	/** What can be shown instead. */
	readonly applications: readonly Application[];
	readonly now: Instant;
	readonly choose: (id: string) => void;
	readonly buttons: readonly HeaderButton[];
}

/** Which application this is, its main facts, and what can be added to it. */
export function drawHeader(
	page: HTMLElement,
	application: Application,
	context: HeaderContext,
): void {
	const header = page.createEl('header', 'ifu-company-header');
	drawChoice(header, application, context);
	header.createEl('h2', { text: application.company });
	if (application.position !== undefined) {
		header.createDiv({ cls: 'ifu-company-position', text: application.position });
	}
	drawFacts(header, application, context.now);
	const row = header.createDiv('ifu-buttons');
	for (const [text, press] of context.buttons) {
		row.createEl('button', { text, attr: { 'data-key': text } }).addEventListener('click', press);
	}
}

/** Company and position. */
export function nameOf({ company, position }: Application): string {
	return [company, position].filter(Boolean).join(', ');
}

function drawChoice(
	header: HTMLElement,
	application: Application,
	{ applications, choose }: HeaderContext,
): void {
	const label = header.createEl('label', 'ifu-company-choice');
	label.createSpan({ text: COMPANY_PAGE.choose });
	const attr = { 'data-key': 'application' };
	const select = label.createEl('select', { cls: 'dropdown', attr });
	for (const choice of [...applications].sort((a, b) => nameOf(a).localeCompare(nameOf(b)))) {
		select.createEl('option', { text: nameOf(choice), value: choice.id });
	}
	select.value = application.id;
	select.addEventListener('change', () => choose(select.value));
}

function drawFacts(header: HTMLElement, application: Application, now: Instant): void {
	const { outcome, note, zone } = application;
	const written = (day: Day | undefined): string =>
		day === undefined ? '' : formatExactDue({ day }, now, zone);
	const { facts } = COMPANY_PAGE;
	const values = [
		[facts.outcome, OUTCOME_HEADINGS[outcome]],
		[facts.applied, written(note?.applied)],
		[facts.source, note?.source ?? ''],
		[facts.closes, written(note?.closes)],
	] as const;
	const list = header.createEl('dl', 'ifu-company-facts');
	for (const [name, value] of values.filter(([, text]) => text !== '')) {
		const fact = list.createDiv();
		fact.createEl('dt', { text: name });
		fact.createEl('dd', { text: value });
	}
}
