import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FEEDS } from './feeds';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'feeds-'));
const program = path.join(folder, 'feeds.mjs');

beforeAll(() =>
	build({
		stdin: {
			contents:
				'import { FEEDS } from "./feeds"; console.log(JSON.stringify({ zone: Intl.DateTimeFormat().resolvedOptions().timeZone, texts: Object.values(FEEDS).map(feed => feed().text) }))',
			resolveDir: import.meta.dirname,
		},
		bundle: true,
		platform: 'node',
		format: 'esm',
		outfile: program,
	}),
);
afterAll(() => fs.rmSync(folder, { recursive: true }));

test.each(['UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Kiritimati'])(
	'case 26: the same bytes on a device in %s',
	zone => {
		const answer = JSON.parse(
			execFileSync(process.execPath, [program], {
				env: { ...process.env, TZ: zone },
				encoding: 'utf8',
			}),
		) as { zone: string; texts: string[] };
		expect(answer.zone.replace('Calcutta', 'Kolkata')).toBe(zone);
		expect(answer.texts).toEqual(Object.values(FEEDS).map(feed => feed().text));
	},
);
