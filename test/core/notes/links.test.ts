import { describe, expect, test } from 'vitest';
import { linksOf } from '../../../src/core/notes/links';

const VAULT = [
	'Acme.md',
	'Companies/Acme.md',
	'Companies/Old/Acme.md',
	'People/Jane Smith.md',
	'People/A/Bo.md',
	'People/B/Bo.md',
	'Archive of people/Jane Smith.md',
	'Notes v1.2.md',
	'Interviews/2026/First.md',
	'Interviews/Second.md',
	'Zoe\u0301.md',
	'Deep/Acme Inc.md',
];
const links = linksOf(VAULT);

describe('a link leads to', () => {
	test.each([
		['Companies/Acme', 'x.md', 'Companies/Acme.md'],
		['Companies/Acme.md', 'x.md', 'Companies/Acme.md'],
		['Acme', 'Companies/x.md', 'Acme.md'],
		['acme', 'x.md', 'Acme.md'],
		['old/acme', 'x.md', 'Companies/Old/Acme.md'],
		['Acme Inc', 'x.md', 'Deep/Acme Inc.md'],
		['jane smith', 'x.md', 'People/Jane Smith.md'],
		['Jane Smith', 'Archive of people/x.md', 'Archive of people/Jane Smith.md'],
		['Jane Smith#Phone', 'x.md', 'People/Jane Smith.md'],
		['Bo', 'People/B/x.md', 'People/B/Bo.md'],
		['Bo', 'x.md', 'People/A/Bo.md'],
		['Notes v1.2', 'x.md', 'Notes v1.2.md'],
		['./First', 'Interviews/2026/x.md', 'Interviews/2026/First.md'],
		['../Second.md', 'Interviews/2026/x.md', 'Interviews/Second.md'],
		['../../companies/acme', 'Interviews/2026/x.md', 'Companies/Acme.md'],
		['/Companies/Acme', 'Interviews/x.md', 'Companies/Acme.md'],
		['Zoé', 'x.md', 'Zoe\u0301.md'],
	])('%j from %j: %j', (link, from, path) => expect(links.resolve(link, from)).toBe(path));
});

describe('a link leads nowhere', () => {
	test.each([
		['cme', 'x.md'],
		['Smith', 'x.md'],
		['', 'x.md'],
		['#Heading', 'x.md'],
		['People', 'x.md'],
		['People/', 'x.md'],
		['./Second', 'Interviews/2026/x.md'],
		['ople/Jane Smith', 'x.md'],
		['__proto__', 'x.md'],
	])('%j from %j', (link, from) => expect(links.resolve(link, from)).toBeUndefined());
});

test('50,000 notes are looked up within the time that any test has', () => {
	const paths = Array.from(
		{ length: 50_000 },
		(_, index) => `Folder ${index % 100}/Note ${index}.md`,
	);
	const many = linksOf(paths);
	for (let index = 0; index < 50_000; index++) {
		expect(many.resolve(`note ${index}`, 'x.md') === paths[index]).toBe(true);
	}
});
