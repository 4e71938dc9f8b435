import { exportCalendar, type ExportRequest } from '../../actions/export-calendar';
import { COMMAND_MESSAGES } from '../../i18n/commands';
import { errorMessage } from '../../i18n/error-message';
import { updateFile } from '../../targets';
import type { CalendarDeps } from './calendar-deps';
import type { SyncNotices } from './sync-notices';
import { expectedEventsWithIds, mayWantEvent } from './expected-events';

/** Where on this device's shelf the full path of the copy stands. */
const OUTSIDE = 'outside-file';

/** The iCal file in the vault, and its copy elsewhere on this computer. */
export class FileExporter {
	#fault: string | undefined;
	#work: Promise<unknown> = Promise.resolve();

	constructor(
		private readonly world: CalendarDeps,
		private readonly notices: SyncNotices,
		private readonly changed: () => void,
	) {}

	fault = (): string | undefined => this.#fault;

	outsideFile(): string | undefined {
		const path = this.world.shelf.get(OUTSIDE);
		return this.world.outside && (typeof path === 'string' ? path : '');
	}

	setOutsideFile(path: string): void {
		this.world.shelf.set(OUTSIDE, path.trim() || undefined);
		this.keepUp();
	}

	/** Writes what is to be kept up to date, and says once where that fails. */
	keepUp(): void {
		const {
			settings: { current },
			unloaded,
		} = this.world;
		const [inVault, outside] = [current.calendar.keepFile, Boolean(this.outsideFile())];
		if (!inVault && !outside) {
			return this.#stands(undefined);
		}
		void this.#write(inVault).then(
			() => this.#stands(undefined),
			(error: unknown) => {
				if (!unloaded.aborted) {
					this.#stands(errorMessage(error));
				}
			},
		);
	}

	async exportNow(): Promise<string> {
		const said = await this.#write(true);
		this.#stands(undefined);
		return said ?? '';
	}

	/** One after the other. Answers what became of the file in the vault. */
	#write(inVault: boolean): Promise<string | undefined> {
		const work = this.#work.then(() => this.#writeOnce(inVault));
		this.#work = work.catch(() => undefined);
		return work;
	}

	async #writeOnce(inVault: boolean): Promise<string | undefined> {
		const {
			world: {
				tracker,
				settings: { current },
				clock,
				files,
				outside: elsewhere,
			},
		} = this;
		await expectedEventsWithIds(this.world);
		const request: ExportRequest = {
			records: tracker.records(),
			followUps: tracker.followUps(),
			isPart: !tracker.isComplete(),
			mayWant: mayWantEvent(this.world),
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

	#stands(fault: string | undefined): void {
		if (fault === undefined) {
			this.notices.well('file');
		} else {
			this.notices.trouble('file', fault, fault);
		}
		if (fault === this.#fault) {
			return;
		}
		this.#fault = fault;
		this.changed();
	}
}
