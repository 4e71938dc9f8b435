import { setIcon, setTooltip } from 'obsidian';
import { employerOf } from '../../../core/followups/recipient';
import type { FollowUp } from '../../../core/followups/follow-up';
import type { Application } from '../../../core/records/application';
import { isEnding, type Outcome } from '../../../core/records/outcome';
import { formatRelativeDue } from '../../../core/time/format-due';
import { dayAt, type Instant } from '../../../core/time/instant';
import { formatMonthDay } from '../../../i18n/dates';
import { OUTCOME_HEADINGS, PIPELINE } from '../../../i18n/views';
import { followUpName } from '../../../i18n/follow-ups';
import type { ChunkedRenderer } from '../chunked-renderer';

/** The columns from left to right: what goes on, then how it ended. */
export const COLUMNS: readonly Outcome[] = [
	'planning',
	'waiting',
	'stalled',
	'offer',
	'accepted',
	'declined',
	'rejected',
	'no response',
	'withdrawn',
];

/** What the cards tell beside the application itself. */
export interface CardFacts {
	readonly now: Instant;
	/** The most pressing follow-up of an application. */
	readonly next: (application: Application) => FollowUp | undefined;
	/** Columns of ended applications that are unfolded. */
	readonly unfolded: ReadonlySet<Outcome>;
	/** The application whose card has the focus. */
	readonly focused: string | undefined;
}

/** Draws a column for each outcome, with a card for each of its applications, as far as they are seen. */
export function drawBoard(
	board: HTMLElement,
	applications: readonly Application[],
	facts: CardFacts,
	slices: ChunkedRenderer,
): void {
	for (const outcome of COLUMNS) {
		const members = applications.filter(application => application.outcome === outcome);
		const column = board.createEl('section', {
			cls: 'ifu-column',
			attr: {
				'data-outcome': outcome,
				'aria-label': PIPELINE.column(OUTCOME_HEADINGS[outcome], members.length),
			},
		});
		column.toggleClass('is-empty', members.length === 0);
		drawHeading(column, outcome, members.length, facts.unfolded.has(outcome));
		if (members.length === 0) {
			continue;
		}
		const list = column.createEl('ul');
		const draw = (application: Application): void =>
			drawCard(
				list.createEl('li', {
					cls: 'ifu-card',
					attr: { draggable: true, 'data-id': application.id },
				}),
				application,
				facts,
			);
		slices.draw(outcome, list, members, draw, ({ id }) => id === facts.focused);
	}
}

/** The column's name and count. Columns of ended applications are folded; their heading is a button. */
function drawHeading(
	column: HTMLElement,
	outcome: Outcome,
	count: number,
	isUnfolded: boolean,
): void {
	const heading = column.createEl('h3');
	let name: HTMLElement = heading;
	if (isEnding(outcome)) {
		column.addClass('is-closed');
		column.toggleClass('is-folded', !isUnfolded);
		const attr = { 'data-fold': outcome, 'aria-expanded': String(isUnfolded) };
		name = heading.createEl('button', { attr });
	}
	name.createSpan({ text: OUTCOME_HEADINGS[outcome] });
	name.createSpan({ cls: 'ifu-count', text: String(count) });
}

function drawCard(card: HTMLElement, application: Application, { now, next }: CardFacts): void {
	const { company, position } = application;
	const head = card.createDiv('ifu-card-head');
	head.createEl('a', {
		cls: 'ifu-title',
		text: company,
		attr: {
			role: 'link',
			tabindex: -1,
			'data-control': 'open',
			'data-note': employerOf(application),
		},
	});
	const move = head.createEl('button', {
		cls: 'clickable-icon',
		attr: { tabindex: -1, 'data-control': 'move', 'aria-haspopup': 'menu' },
	});
	setIcon(move, 'arrow-right-left');
	setTooltip(move, PIPELINE.move(company));
	if (position !== undefined) {
		card.createDiv({ cls: 'ifu-position', text: position });
	}
	const day = application.outcomeDate ?? application.note?.applied;
	if (day !== undefined) {
		const label = application.outcomeDate === undefined ? PIPELINE.applied : PIPELINE.since;
		card.createDiv({
			cls: 'ifu-position',
			text: label(formatMonthDay(day, dayAt(now, application.zone))),
		});
	}
	if (application.outcome === 'offer' && application.note?.offer.length) {
		card.createDiv({ cls: 'ifu-position', text: application.note.offer.join(', ') });
	}
	const followUp = next(application);
	if (!followUp) {
		return;
	}
	const line = card.createDiv({ cls: 'ifu-next', attr: { 'data-status': followUp.status } });
	line.createSpan({ text: followUpName(followUp.rule, followUp.letters) });
	if (followUp.due) {
		line.createSpan({ cls: 'ifu-due', text: formatRelativeDue(followUp.due, now, followUp.zone) });
	}
}
