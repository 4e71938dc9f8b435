import { CALDAV_PAGE } from '../../i18n/calendar-pages';
import { CALENDARS } from '../../i18n/calendars';
import { TargetError, type CalendarTarget } from '../../sync/calendar-target';
import type { CalendarChoice, ConnectHost, Connector } from '../../sync/connector';
import type { SyncPolicy } from '../../sync/plan';
import type { ConnectorId } from '../../targets';
import { choose } from '../prompts/choose';
import { confirm } from '../prompts/confirm';
import { askToAllowHost, targetDeps, type CalendarDeps } from './calendar-deps';
import { signInHost } from './sign-in-host';

/** An online calendar as the settings of this vault say, used from this device. */
export class CalendarAccount {
	readonly id: ConnectorId;
	readonly title: string;

	constructor(
		private readonly deps: CalendarDeps,
		private readonly connector: Connector<ConnectorId>,
	) {
		this.id = connector.id;
		this.title = connector.title();
	}

	/** The chosen calendar's name; empty if none is chosen. */
	name(): string {
		return this.connector.calendarIn(this.#saved())?.name ?? '';
	}

	policy(): Pick<SyncPolicy, 'moved' | 'deleted' | 'renamed'> {
		const { moved, deleted, renamed } = this.#saved();
		return { moved, deleted, renamed };
	}

	/** Whether this device holds what opens the calendar. */
	isSignedIn = (): Promise<boolean> => this.connector.isSignedIn(this.#targetDeps(), this.#saved());
	hasSecret = (): Promise<boolean> => this.connector.hasSecret(this.#targetDeps());
	saveSecret = (secret: string): Promise<void> =>
		this.connector.saveSecret(this.#targetDeps(), secret);

	/**
	 * Signs in with the person's help, and saves what devices share.
	 * @param ending Aborting it ends the sign-in.
	 * @returns the calendar's name
	 */
	async connect(ending: AbortController): Promise<string> {
		const { app, settings } = this.deps;
		const deps = { ...this.#targetDeps(), askToAllowHost: askToAllowHost(app) };
		const host: ConnectHost = {
			...signInHost(this.deps, ending),
			acceptUnencrypted: () => confirm(app, CALDAV_PAGE.plain),
			chooseCalendar: choice => chooseCalendar(this.deps, choice),
		};
		await settings.set(this.id, await this.connector.connect(deps, this.#saved(), host));
		return this.name();
	}

	/** Opens the calendar for one run. Throws if nothing is connected. */
	open(): Promise<CalendarTarget> {
		const { vaultId, vaultName } = this.deps.settings.current;
		return this.connector.open(this.#targetDeps(), this.#saved(), {
			vault: { id: vaultId, name: vaultName },
			memory: this.deps.memoryOf(this.id),
		});
	}

	/** Revokes the sign-in, deletes it, and forgets the calendar. */
	async disconnect(): Promise<void> {
		const saved = await this.connector.disconnect(this.#targetDeps(), this.#saved());
		await this.deps.settings.set(this.id, saved);
	}

	#saved() {
		return this.deps.settings.current[this.id];
	}

	#targetDeps() {
		return targetDeps(this.deps, this.id);
	}
}

/** The calendar in use first, then the one that would be created. */
async function chooseCalendar(
	{ app }: CalendarDeps,
	{ names, current, ours }: CalendarChoice,
): Promise<string> {
	const first = [current, ours].filter(name => name !== undefined && name !== '');
	const known = first.filter(name => name === ours || names.includes(name!)) as string[];
	const name = await choose(app, {
		placeholder: CALENDARS.whichCalendar,
		items: [...new Set([...known, ...names])],
		nameOf: item => item,
		aboutOf: item => (names.includes(item) ? '' : CALENDARS.madeForYou),
	});
	if (name === undefined) {
		throw new TargetError('cancelled', CALDAV_PAGE.stopped);
	}
	return name;
}
