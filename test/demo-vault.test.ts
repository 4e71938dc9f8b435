import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { BASE_DAY, copyVault, moveDates } from './demo-vault.mjs';

const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

describe('the dates of the demo vault', () => {
	test('stand still on the day on which the vault was written', () => {
		expect(
			moveDates('2026-11-20T14:00, 2023-02-06 and [[2026-11-24 Northbeam case]]', BASE_DAY),
		).toBe('2026-11-20T14:00, 2023-02-06 and [[2026-11-24 Northbeam case]]');
	});

	test('make the base day today, and on a weekend the next Monday', () => {
		const days = [
			'2027-02-22',
			'2027-02-23',
			'2027-02-26',
			'2027-02-27',
			'2027-02-28',
			'2024-02-29',
		];
		expect(days.map(day => moveDates(BASE_DAY, day))).toEqual([
			'2027-02-22',
			'2027-02-23',
			'2027-02-26',
			'2027-03-01',
			'2027-03-01',
			'2024-02-29',
		]);
	});

	test('keep their order, and never make a working day a weekend, whatever day it is', () => {
		const workdays = Array.from({ length: 90 }, (_, n) =>
			new Date(Date.UTC(2026, 8, 1 + n)).toISOString().slice(0, 10),
		).filter(day => weekday(day) % 6 !== 0);
		for (let n = 0; n < 400; n++) {
			const today = new Date(Date.UTC(2025, 11, 20 + n)).toISOString().slice(0, 10);
			const moved = workdays.map(day => moveDates(day, today));
			expect(
				moved.filter(day => weekday(day) % 6 === 0),
				today,
			).toEqual([]);
			expect([...new Set(moved)].sort(), today).toEqual(moved);
		}
	});

	test('leave birthdays, times and numbers alone', () => {
		const text = 'birthday: 1957-05-04\nphone: 585-555-0142\nid: 12026-11-23\nNovember 23';
		expect(moveDates(text, '2027-03-03')).toBe(text);
	});
});

describe.each(['2026-11-24', '2026-11-28', '2027-03-15', '2028-02-29'])(
	'the demo vault, opened on %s',
	today => {
		const vault = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'demo-')), 'demo');
		copyVault(path.join(import.meta.dirname, 'vault'), vault, today);
		afterAll(() => fs.rmSync(path.dirname(vault), { recursive: true }));
		const run = (...command: readonly string[]) =>
			spawnSync(
				process.execPath,
				[
					path.join(import.meta.dirname, '..', 'dist', 'cli.mjs'),
					...command,
					'--vault',
					vault,
					'--now',
					`${today}T15:00:00-05:00`,
				],
				{ encoding: 'utf8' },
			);
		const written = () =>
			fs
				.readdirSync(vault, { recursive: true, encoding: 'utf8' })
				.sort()
				.map(name => `${name} ${fs.statSync(path.join(vault, name)).mtimeMs}`);

		test('has a letter for everybody who is owed one, and none has a gap', () => {
			const letters = run('letters').stdout.trim().split('\n');
			expect(
				letters
					.map(letter => letter.replace(/^.*\d{4}-\d\d-\d\d (.*?) - (.*?) - .*$/, '$1: $2'))
					.sort(),
			).toEqual(
				expect.arrayContaining([
					'Offer decline: Ruth Halvorsen',
					'Reply to a rejection: Joanna Pike',
					'Status inquiry: Helen Strand',
					'Thank-you: Dana Whitlock',
					'Thank-you: Katrin Albers',
					'Thank-you: Sam Ortiz',
				]),
			);
			for (const letter of letters) {
				expect(fs.readFileSync(path.join(vault, letter), 'utf8'), letter).not.toContain('==');
			}
		});

		test('changes no more when all is done a second time', () => {
			expect(run('export').status).toBe(0);
			const before = written();
			expect([
				run('letters').status,
				run('export').status,
				run('list').status,
				run('records').status,
				run('check').status,
			]).toEqual([0, 0, 0, 0, 1]);
			expect(written()).toEqual(before);
		});
	},
);
