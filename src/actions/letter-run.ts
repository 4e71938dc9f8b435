import type { LetterRequest } from './letter-requests';
import {
	TemplateError,
	writeLetter,
	type WriteLetterDeps,
	type WrittenLetter,
} from './write-letter';

/** Letters written one after the other. A faulty template stops its own letters alone, and each of its faults is told once. */
export class LetterRun {
	readonly written: WrittenLetter[] = [];
	/** `path:line: message`. */
	readonly faults = new Set<string>();

	constructor(
		private readonly desk: WriteLetterDeps,
		private readonly dryRun = false,
	) {}

	async write(request: LetterRequest): Promise<void> {
		try {
			this.written.push(await writeLetter(this.desk, request, this.dryRun));
		} catch (error) {
			if (!(error instanceof TemplateError)) {
				throw error;
			}
			for (const fault of error.message.split('\n')) {
				this.faults.add(fault);
			}
		}
	}
}
