import * as fs from 'node:fs';
import * as path from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { localStoreFile } from '../../../src/node/ports/local-store-file';
import { tempFolder } from '../../kit/temp-folder';

const place = (): string => path.join(tempFolder(), 'deep', 'google.jsonl');
const byKey = (kept: ReadonlyMap<string, unknown>): string =>
	JSON.stringify([...kept].sort(([a], [b]) => (a < b ? -1 : 1)));

test('keeps what was saved, for its owner alone, whatever the keys and values', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(
				fc.tuple(fc.string({ unit: 'binary' }), fc.option(fc.jsonValue(), { nil: undefined })),
			),
			async changes => {
				const file = place();
				const known = new Map<string, unknown>();
				for (const [key, value] of changes) {
					await localStoreFile(file).save(new Map([[key, value]]));
					if (value === undefined) {
						known.delete(key);
					} else {
						known.set(key, value);
					}
				}
				expect(byKey(await localStoreFile(file).load())).toBe(byKey(known));
				if (changes.length > 0) {
					expect(fs.statSync(file).mode & 0o777).toBe(0o600);
				}
			},
		),
		{ numRuns: 60 },
	);
});

test('a change adds a line, and does not write the rest again', async () => {
	const file = place();
	const memory = localStoreFile(file);
	await memory.save(
		new Map(
			Array.from({ length: 1000 }, (_, index) => [`event-${index}`, { etag: 'x'.repeat(100) }]),
		),
	);
	const before = fs.readFileSync(file, 'utf8');
	await memory.save(new Map([['event-7', { etag: 'new' }]]));
	expect(fs.readFileSync(file, 'utf8')).toBe(`${before}["event-7",{"etag":"new"}]\n`);
});

test('thousands of changes do not make it grow without end', async () => {
	const file = place();
	const memory = localStoreFile(file);
	for (let round = 0; round < 2000; round++) {
		await memory.save(new Map([['token', round]]));
	}
	expect(fs.readFileSync(file, 'utf8').split('\n').length).toBeLessThan(250);
	expect(await memory.load()).toEqual(new Map([['token', 1999]]));
});

test.each<[string, (text: string) => string, unknown[]]>([
	[
		'a line cut off at the end',
		text => text + '["c",{"et',
		[
			['a', 1],
			['b', 2],
		],
	],
	['a line that is none', text => `?${text}`, []],
	['a line of another shape', text => `${text}{"a":1}\n`, []],
	['nothing', () => '', []],
	['zeros', text => '\0'.repeat(text.length), []],
])('%s: what is sound is known, and saving goes on', async (_says, damage, expected) => {
	const file = place();
	await localStoreFile(file).save(
		new Map([
			['a', 1],
			['b', 2],
		]),
	);
	fs.writeFileSync(file, damage(fs.readFileSync(file, 'utf8')));
	expect([...(await localStoreFile(file).load())]).toEqual(expected);
	await localStoreFile(file).save(new Map([['d', 4]]));
	expect((await localStoreFile(file).load()).get('d')).toBe(4);
});
