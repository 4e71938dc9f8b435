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

/** What is said of syncs that nobody watches: each trouble once, until it is over. */
export class SyncNotices {
	readonly #troubles = new Map<string, { readonly what: string; readonly notice?: Notice }>();
	/** Questions that were asked already. */
	readonly #asked = new Set<string>();
	readonly #shown = new Set<Notice>();

	constructor(private readonly openNote: (path: string) => Promise<unknown>) {}

	/** The trouble of that name is over, and what was said of it no longer true. */
	well(id: string): void {
		this.#troubles.get(id)?.notice?.hide();
		this.#troubles.delete(id);
	}

	/** The person asked, and was told by whom they asked. */
	heard(id: string, error: unknown): void {
		const { what } = troubleOf(error);
		if (isCancelled(error) || this.#troubles.get(id)?.what === what) {
			return;
		}
		this.well(id);
		this.#troubles.set(id, { what });
	}

	failed(door: Pick<AccountControls, 'id' | 'title' | 'connect'>, error: unknown): void {
		if (isCancelled(error)) {
			return;
		}
		const mendable =
			error instanceof TargetError && ['signed-out', 'calendar-gone'].includes(error.code);
		const { what, sentence } = troubleOf(error);
		this.trouble(
			door.id,
			what,
			sentence,
			mendable ? { [CALENDARS.connectAgain]: () => door.connect() } : {},
		);
	}

	/** Says it, unless it was said since that name was well. */
	trouble(
		id: string,
		what: string,
		sentence: string,
		buttons: Readonly<Record<string, () => Promise<unknown>>> = {},
	): void {
		const before = this.#troubles.get(id);
		if (before?.what === what) {
			return;
		}
		before?.notice?.hide();
		this.#troubles.set(id, { what, notice: this.#show(sentence, buttons) });
	}

	/** What a run leaves to the person: once, or again where they asked for the run. */
	told(
		door: Pick<AccountControls, 'id' | 'title'>,
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
				`${door.id} ${event.source} ${what} ${event.description}`,
				CALENDARS.conflict(event.title, path.replace(/^.*\/|\.md$/g, ''), what),
				{ [CALENDARS.showNote]: () => this.openNote(path) },
			);
		}
		if (refused.length > 0) {
			this.#once(`${door.id} ${JSON.stringify(refused)}`, CALENDARS.refused(refused), {});
		}
		if (skipped.length > 0) {
			const sentence = SYNC.skipped(skipped.length, skipped[0]!);
			this.#once(`${door.id} ${sentence}`, sentence, {});
		}
		if (vanished.length > 0) {
			this.#once(
				`${door.id} ${vanished
					.map(({ source }) => source)
					.sort()
					.join()}`,
				CALENDARS.vanished(
					door.title,
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
function troubleOf(error: unknown): { readonly what: string; readonly sentence: string } {
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
