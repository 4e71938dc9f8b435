import { Notice } from 'obsidian';
import { TargetError } from '../../sync/calendar-target';
import type { SyncReport } from '../../sync/sync-calendar';
import { notePathOf } from '../../core/calendar/note-address';
import type { SyncPolicy } from '../../sync/plan';
import { CALENDARS } from '../../i18n/calendars';
import { SYNC } from '../../i18n/sync';
import { errorMessage } from '../../i18n/error-message';
import type { AccountControls } from '../context/calendar-controls';
import { showError } from '../notices/show-notice';

type Answer = Exclude<SyncPolicy['vanished'], 'ask'>;

/** Notices about syncs in the background: each problem is shown once, until it's over. */
export class SyncNotices {
	readonly #problems = new Map<string, { readonly what: string; readonly notice?: Notice }>();
	/** Notices that were shown already. */
	readonly #asked = new Set<string>();
	readonly #shown = new Set<Notice>();

	constructor(private readonly openNote: (path: string) => Promise<unknown>) {}

	/** That calendar works again: its notice goes. */
	clear(id: string): void {
		this.#problems.get(id)?.notice?.hide();
		this.#problems.delete(id);
	}

	/** The person saw this error where they asked for the sync: don't show it again. */
	remember(id: string, error: unknown): void {
		const { what } = problemKey(error);
		if (isCancelled(error) || this.#problems.get(id)?.what === what) {
			return;
		}
		this.clear(id);
		this.#problems.set(id, { what });
	}

	failed(calendar: Pick<AccountControls, 'id' | 'title' | 'connect'>, error: unknown): void {
		if (isCancelled(error)) {
			return;
		}
		const isFixable =
			error instanceof TargetError && ['signed-out', 'calendar-gone'].includes(error.code);
		const { what, sentence } = problemKey(error);
		this.showProblem(
			calendar.id,
			what,
			sentence,
			isFixable ? { [CALENDARS.connectAgain]: () => calendar.connect() } : {},
		);
	}

	/** Shows a problem, unless it's shown already. */
	showProblem(
		id: string,
		what: string,
		sentence: string,
		buttons: Readonly<Record<string, () => Promise<unknown>>> = {},
	): void {
		const before = this.#problems.get(id);
		if (before?.what === what) {
			return;
		}
		before?.notice?.hide();
		this.#problems.set(id, { what, notice: this.#show(sentence, buttons) });
	}

	/** Shows what a run leaves to the person: once, or again if they asked for the run. */
	showLeftovers(
		calendar: Pick<AccountControls, 'id' | 'title'>,
		{ conflicts, refused, skipped, vanished }: SyncReport,
		answer: (what: Answer) => Promise<unknown>,
		asked: boolean,
	): void {
		if (asked) {
			this.#asked.clear();
		}
		for (const { event, what } of conflicts) {
			const path = notePathOf(event.url);
			this.#once(
				`${calendar.id} ${event.source} ${what} ${event.description}`,
				CALENDARS.conflict(event.title, path.replace(/^.*\/|\.md$/g, ''), what),
				{ [CALENDARS.showNote]: () => this.openNote(path) },
			);
		}
		if (refused.length > 0) {
			this.#once(`${calendar.id} ${JSON.stringify(refused)}`, CALENDARS.refused(refused), {});
		}
		if (skipped.length > 0) {
			const sentence = SYNC.skipped(skipped.length, skipped[0]!);
			this.#once(`${calendar.id} ${sentence}`, sentence, {});
		}
		if (vanished.length > 0) {
			this.#once(
				`${calendar.id} ${vanished
					.map(({ source }) => source)
					.sort()
					.join()}`,
				CALENDARS.vanished(
					calendar.title,
					vanished.map(({ title }) => title),
				),
				{
					[CALENDARS.dismissThem]: () => answer('dismiss'),
					[CALENDARS.makeAgain]: () => answer('recreate'),
				},
			);
		}
	}

	hideAll(): void {
		for (const notice of this.#shown) {
			notice.hide();
		}
	}

	#once(
		key: string,
		sentence: string,
		buttons: Readonly<Record<string, () => Promise<unknown>>>,
	): void {
		if (this.#asked.has(key)) {
			return;
		}
		this.#asked.add(key);
		this.#show(sentence, buttons);
	}

	#show(sentence: string, buttons: Readonly<Record<string, () => Promise<unknown>>>): Notice {
		const content = createFragment();
		content.createDiv({ text: sentence });
		const row = content.createDiv('ifu-notice-buttons');
		const notice = new Notice(content, 0);
		this.#shown.add(notice);
		for (const [text, act] of Object.entries(buttons)) {
			row.createEl('button', { text }).addEventListener('click', () => {
				notice.hide();
				act().catch(showError);
			});
		}
		return notice;
	}
}

/**
 * What it is called, the same for all that passes by itself: one outage may
 * show in several ways.
 */
function problemKey(error: unknown): { readonly what: string; readonly sentence: string } {
	const sentence = errorMessage(error);
	if (!(error instanceof TargetError)) {
		return { what: sentence, sentence };
	}
	return {
		what: error.code === 'offline' || error.code === 'busy' ? 'outage' : error.code,
		sentence,
	};
}

export function isCancelled(error: unknown): boolean {
	return error instanceof TargetError && error.code === 'cancelled';
}
