import { exportCalendar, type ExportRequest } from '../../actions/export-calendar';
import { COMMAND_MESSAGES } from '../../i18n/commands';
import { errorMessage } from '../../i18n/error-message';
import { updateFile } from '../../targets';
import type { CalendarDeps } from './calendar-deps';
import type { SyncNotices } from './sync-notices';
import { expectedEventsWithIds, mayWantEvent } from './expected-events';

/** The name of the copy's full path in what this device keeps. */
const OUTSIDE = 'outside-file';

/** The iCal file in the vault, and its copy elsewhere on this computer. */
export class FileExporter {
	#fault: string | undefined;
	#work: Promise<unknown> = Promise.resolve();

	constructor(
		private readonly deps: CalendarDeps,
		private readonly notices: SyncNotices,
		private readonly changed: () => void,
	) {}

	fault = (): string | undefined => this.#fault;

	outsideFile(): string | undefined {
		const path = this.deps.localData.get(OUTSIDE);
		return this.deps.outside && (typeof path === 'string' ? path : '');
	}

	setOutsideFile(path: string): void {
		this.deps.localData.set(OUTSIDE, path.trim() || undefined);
		this.update();
	}

	/** Writes what is to be kept up to date, and says once where that fails. */
	update(): void {
		const {
			settings: { current },
			unloaded,
		} = this.deps;
		const [inVault, outside] = [current.calendar.keepFile, Boolean(this.outsideFile())];
		if (!inVault && !outside) {
			return this.#setFault(undefined);
		}
		void this.#write(inVault).then(
			() => this.#setFault(undefined),
			(error: unknown) => {
				if (!unloaded.aborted) {
					this.#setFault(errorMessage(error));
				}
			},
		);
	}

	async exportNow(): Promise<string> {
		const said = await this.#write(true);
		this.#setFault(undefined);
		return said ?? '';
	}

	/** One after the other. Returns what became of the file in the vault. */
	#write(inVault: boolean): Promise<string | undefined> {
		const work = this.#work.then(() => this.#writeOnce(inVault));
		this.#work = work.catch(() => undefined);
		return work;
	}

	async #writeOnce(inVault: boolean): Promise<string | undefined> {
		const {
			deps: {
				tracker,
				settings: { current },
				clock,
				files,
				outside: elsewhere,
			},
		} = this;
		await expectedEventsWithIds(this.deps);
		const request: ExportRequest = {
			records: tracker.records(),
			followUps: tracker.followUps(),
			isPart: !tracker.isComplete(),
			mayWant: mayWantEvent(this.deps),
			vaultId: current.vaultId,
			context: { vaultName: current.vaultName, settings: current.calendar },
		};
		const ports = { clock, update: updateFile };
		const { path, events, written } = inVault
			? await exportCalendar(request, { ...ports, files })
			: { path: '', events: 0, written: false };
		const out = this.outsideFile();
		if (out && elsewhere) {
			await exportCalendar({ ...request, out }, { ...ports, files: elsewhere });
		}
		if (inVault) {
			return COMMAND_MESSAGES.exported(path, events, written);
		}
		return undefined;
	}

	#setFault(fault: string | undefined): void {
		if (fault === undefined) {
			this.notices.clear('file');
		} else {
			this.notices.showProblem('file', fault, fault);
		}
		if (fault === this.#fault) {
			return;
		}
		this.#fault = fault;
		this.changed();
	}
}
