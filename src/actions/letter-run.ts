import type { LetterRequest } from './letter-requests';
import { LetterError, writeLetter, type WriteLetterDeps, type WrittenLetter } from './write-letter';

/**
 * Letters written one after the other. A letter that can't be written doesn't
 * stop the others, and each reason is told once.
 */
export class LetterRun {
	readonly written: WrittenLetter[] = [];
	/**
	 * Reasons why letters weren't written; a template's fault as `path:line:
	 * message`.
	 */
	readonly faults = new Set<string>();

	constructor(
		private readonly deps: WriteLetterDeps,
		private readonly dryRun = false,
	) {}

	async write(request: LetterRequest): Promise<void> {
		try {
			this.written.push(await writeLetter(this.deps, request, this.dryRun));
		} catch (error) {
			if (!(error instanceof LetterError)) {
				throw error;
			}
			for (const fault of error.message.split('\n')) {
				this.faults.add(fault);
			}
		}
	}
}
