import * as fs from 'node:fs';
import * as path from 'node:path';
import { onFile } from './file-error';
import { replaceWhole } from './ports/write-whole';

type Saved = Readonly<Record<string, unknown>>;

/** Changes single settings in their file and leaves all else in it; makes the file where there is none. */
export function saveConfig(file: string, change: (saved: Saved) => Saved): void {
	onFile(file, () => {
		fs.mkdirSync(path.dirname(file), { recursive: true });
		const saved = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, '')) as Saved : {};
		replaceWhole(file, `${JSON.stringify(change(saved), undefined, 2)}\n`);
	});
}
