import type { Notes } from '../../src/actions/ports';

/** Notes in memory, which devices can share as those of a vault that is synced. */
export class SharedNotes implements Pick<Notes, 'list' | 'head' | 'read' | 'edit'> {
	constructor(readonly texts: Map<string, string> = new Map<string, string>()) {}

	list = (): Promise<string[]> => Promise.resolve([...this.texts.keys()].sort());
	read = (path: string): Promise<string> => Promise.resolve(this.texts.get(path) ?? '');
	head = this.read;
	edit = (path: string, change: (text: string) => string): Promise<boolean> => {
		const before = this.texts.get(path);
		if (before === undefined) {
			return Promise.resolve(false);
		}
		const after = change(before);
		this.texts.set(path, after);
		return Promise.resolve(after !== before);
	};
}
