import * as fs from 'node:fs';
import * as path from 'node:path';
import { expect, test } from 'vitest';
import { outsideFiles } from '../../../src/obsidian/ports/outside-files';
import { tempFolder } from '../../kit/temp-folder';

test('a file anywhere on the computer is written whole, with its folders, and nothing is left beside it', async () => {
	const file = path.join(tempFolder(), 'Cloud drive', 'Öffentlich', 'follow-ups.ics');
	expect(await outsideFiles.read(file)).toBeUndefined();
	await outsideFiles.write(file, 'one\r\n');
	await outsideFiles.write(file, 'two\r\n');
	expect(await outsideFiles.read(file)).toBe('two\r\n');
	expect(fs.readdirSync(path.dirname(file))).toEqual(['follow-ups.ics']);
});

test('what cannot be written is a sentence, and leaves what stood there', async () => {
	const folder = tempFolder({ taken: 'mine' });
	await expect(
		outsideFiles.write(path.join(folder, 'taken', 'follow-ups.ics'), 'one'),
	).rejects.toThrow(/couldn’t be written\. \S+/);
	await expect(outsideFiles.write('follow-ups.ics', 'one')).rejects.toThrow('Enter the full path');
	fs.mkdirSync(path.join(folder, 'a.ics'));
	await expect(outsideFiles.write(path.join(folder, 'a.ics'), 'one')).rejects.toThrow(
		'couldn’t be written',
	);
	expect(fs.readdirSync(folder).sort()).toEqual(['a.ics', 'taken']);
	expect(fs.readFileSync(path.join(folder, 'taken'), 'utf8')).toBe('mine');
});
