import * as fs from 'node:fs';
import * as path from 'node:path';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { objectsOf, run, tempVault } from '../kit/command-line';
import { SMALL_VAULT } from '../kit/small-vault';

const SCHEMAS = path.join(import.meta.dirname, '..', '..', 'schemas');
const NOW = '2026-11-23T09:00';

function expectValid(name: string, objects: readonly unknown[]): void {
	const file = path.join(SCHEMAS, `${name}.schema.json`);
	const ajv = new Ajv({ allErrors: true });
	const validate = ajv.compile(JSON.parse(fs.readFileSync(file, 'utf8')) as object);
	expect(objects.length, `${name} printed nothing`).toBeGreaterThan(0);
	validate(objects);
	expect(validate.errors ?? []).toEqual([]);
}

function smallVault(): string {
	return tempVault(
		{
			...SMALL_VAULT,
			'Broken.md': '---\ntype: interview\ncompany: Acme\ndate: soon\n---\n',
			'apps.csv': 'Company,Role,Status\nNorthwind,Dev,Applied\n',
			'a.ics': [
				'BEGIN:VCALENDAR',
				'VERSION:2.0',
				'PRODID:-//Example//Calendar//EN',
				'BEGIN:VEVENT',
				'UID:1@tailspin.example',
				'DTSTART:20261203T140000Z',
				'ORGANIZER:mailto:dana@tailspin.example',
				'END:VEVENT',
				'END:VCALENDAR',
			].join('\r\n'),
		},
		{ timeZone: 'America/New_York', vaultName: 'Jobs' },
	);
}

test.each([
	['list', '--all'],
	['records'],
	['check'],
	['check', '--letters'],
	['letters'],
	['letters', '--dry-run'],
	['import', 'a.ics'],
	['import', 'apps.csv'],
])('%s %s prints what its schema says', (command, ...more) => {
	const words = [command, ...more, '--vault', smallVault(), '--json', '--now', NOW];
	expectValid(command, objectsOf(run(words)));
});

test('sent prints what its schema says', () => {
	const vault = smallVault();
	const [letter] = objectsOf(run(['letters', '--vault', vault, '--json', '--now', NOW]));
	const words = ['sent', '--note', String(letter!['path']), '--vault', vault, '--json'];
	expectValid('sent', objectsOf(run(words)));
});

test('with several vaults each object also has its vault', () => {
	const vault = smallVault();
	const words = ['list', '--vault', vault, '--vault', smallVault(), '--json', '--now', NOW];
	const objects = objectsOf(run(words));
	expectValid('list', objects);
	expect(objects[0]).toMatchObject({ vault });
});

test('every command that prints JSON has a schema', () => {
	const names = fs.readdirSync(SCHEMAS).map(name => name.replace('.schema.json', ''));
	expect(names.sort()).toEqual(['check', 'import', 'letters', 'list', 'records', 'sent', 'sync']);
});
