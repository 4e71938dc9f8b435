import { expect } from 'vitest';
import { test, type Host } from './browser';
import { SAMPLE_PLUGIN } from './server/build';

const BASE = `filters:
  and:
    - file.inFolder("Jobs")
    - type == "application"
views:
  - type: sample-board
    name: Board
    groupBy: { property: note.outcome, direction: ASC }
    order: [file.name, company]
  - type: sample-board
    name: Everybody
    filters: { not: ['company.isEmpty()'] }
`;
const job = (company: string, outcome: string): string =>
	`---\ntype: application\ncompany: ${company}\noutcome: ${outcome}\n---\n`;
const VAULT = {
	'Jobs.base': BASE,
	'Jobs/Acme.md': job('Acme', 'waiting'),
	'Jobs/Globex.md': job('"[[Globex]]"', 'offer'),
	'Jobs/Note.md': '',
	'Elsewhere.md': job('No', 'waiting'),
};
const groups = (host: Host): Promise<string[]> =>
	host.page.locator('.sample-group').allInnerTexts();

test('a base shows its groups, and follows what is written, changed and deleted from outside', async ({
	open,
}) => {
	const host = await open({ vault: VAULT, plugin: SAMPLE_PLUGIN });
	await host.openNote('Jobs.base');
	expect(await groups(host)).toEqual(['offer: Globex ([[Globex]])', 'waiting: Acme (Acme)']);
	host.write('Jobs/Initech.md', job('Initech', 'waiting'));
	await expect
		.poll(() => groups(host))
		.toEqual(['offer: Globex ([[Globex]])', 'waiting: Acme (Acme), Initech (Initech)']);
	host.write('Jobs/Acme.md', job('Acme', 'offer'));
	await expect
		.poll(() => groups(host))
		.toEqual(['offer: Acme (Acme), Globex ([[Globex]])', 'waiting: Initech (Initech)']);
	await host.page.getByRole('combobox', { name: 'View' }).selectOption('Everybody');
	expect(await groups(host)).toEqual(['none: Acme (Acme), Globex ([[Globex]]), Initech (Initech)']);
});

test('a filter that the stand-in cannot read is an error, not an empty view', async ({ open }) => {
	const host = await open({
		vault: {
			...VAULT,
			'Odd.base':
				'views: [{ type: sample-board, name: Odd, filters: "date(due) < now() + duration(1)" }]',
		},
		plugin: SAMPLE_PLUGIN,
	});
	await expect(host.openNote('Odd.base')).rejects.toThrow(
		'cannot read this filter of a base: date(due)',
	);
});
