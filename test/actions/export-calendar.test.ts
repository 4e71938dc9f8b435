import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
	exportCalendar,
	type Exported,
	type ExportRequest,
} from '../../src/actions/export-calendar';
import type { Files } from '../../src/actions/ports';
import { addHours } from '../../src/core/time/instant';
import { updateFile } from '../../src/targets/ical/update-file';
import { aFollowUp, anApplication, at, given, recordsOf } from '../core/calendar/given';

let folder: string;
let now = at('2026-11-20T09:00:00Z');
beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'export-'))));
afterEach(() => fs.rmSync(folder, { recursive: true }));

const files: Files = {
	read: async name =>
		fs.existsSync(path.join(folder, name))
			? fs.readFileSync(path.join(folder, name), 'utf8')
			: undefined,
	write: async (name, text) => fs.writeFileSync(path.join(folder, name), text),
};

function run(change: Partial<ExportRequest> = {}): Promise<Exported> {
	return exportCalendar(
		{
			records: recordsOf([anApplication()]),
			followUps: [aFollowUp()],
			context: given(),
			vaultId: 'vault-1',
			...change,
		},
		{ files, clock: { now: () => now }, update: updateFile },
	);
}
const mtime = (): number =>
	fs.statSync(path.join(folder, 'Follow-ups.ics'), { bigint: false }).mtimeMs;

test('case 1: a second export, much later, touches nothing', async () => {
	expect(await run()).toMatchObject({ path: 'Follow-ups.ics', written: true, events: 2 });
	fs.utimesSync(path.join(folder, 'Follow-ups.ics'), 1, 1);
	now = addHours(now, 1000);
	expect(await run()).toMatchObject({
		written: false,
		events: 2,
		text: fs.readFileSync(path.join(folder, 'Follow-ups.ics'), 'utf8'),
	});
	expect(mtime()).toBe(1000);
});

test('a dry run tells and writes nothing', async () => {
	expect(await run({ dryRun: true })).toMatchObject({ written: false, events: 2 });
	expect(fs.readdirSync(folder)).toEqual([]);
});

test('only what is asked for, where it is asked for', async () => {
	expect(await run({ context: given({ include: ['follow-ups'] }), out: 'x.ics' })).toMatchObject({
		path: 'x.ics',
		events: 1,
	});
	expect(fs.readdirSync(folder)).toEqual(['x.ics']);
});

test("somebody else's file is left alone, and the person is told what to do", async () => {
	fs.writeFileSync(
		path.join(folder, 'Follow-ups.ics'),
		'BEGIN:VCALENDAR\r\nPRODID:-//Mozilla//EN\r\nEND:VCALENDAR\r\n',
	);
	await expect(run()).rejects.toThrow(/“Follow-ups\.ics” already exists.*Choose another name/);
	expect(fs.readFileSync(path.join(folder, 'Follow-ups.ics'), 'utf8')).toContain('Mozilla');
});
