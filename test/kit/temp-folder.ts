import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of the test's own with these files, gone when the test is over. Its path is a real one. */
export function tempFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
	const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'interview-follow-up-')));
	onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
	for (const [name, content] of Object.entries(files)) {
		const file = path.join(folder, name);
		fs.mkdirSync(path.dirname(file), { recursive: true });
		fs.writeFileSync(file, content);
	}
	return folder;
}

/** Everything below the folder: names, kinds, modes, bytes and times of change, as text that two looks can be compared by. */
export function treeOf(folder: string): string {
	return fs
		.readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.sort()
		.map(name => {
			const file = path.join(folder, name);
			const { mode, mtimeNs, ctimeNs } = fs.lstatSync(file, { bigint: true });
			const content = fs.lstatSync(file).isFile() ? fs.readFileSync(file).toString('base64') : '';
			return `${name} ${mode.toString(8)} ${mtimeNs} ${ctimeNs} ${content}`;
		})
		.join('\n');
}
