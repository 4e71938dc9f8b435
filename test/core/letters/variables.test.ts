import { describe, expect, test } from 'vitest';
import { letterWords } from '../../../src/i18n/letters';
import { GROUPS, VARIABLES } from '../../../src/core/letters/variables';
import { PROPERTY_TABLE } from '../../../src/core/records/property-table';

const names = VARIABLES.map(({ name }) => name);

test('each has one name', () => expect(new Set(names).size).toBe(names.length));

test.each(['en', 'de'])('each is told in %s', language => {
	const { facts } = letterWords(language);
	expect([...names, ...GROUPS].filter(name => !facts[name]?.trim())).toEqual([]);
	expect(
		Object.keys(facts).filter(name => !names.includes(name) && !GROUPS.includes(name)),
	).toEqual([]);
	expect(Object.values(facts).filter(text => /[=\n]/.test(text))).toEqual([]);
});

/** What a note says about itself and its follow-ups, what is read into another fact, and what no letter would repeat. */
const NO_FACTS = [
	'application',
	'time_zone',
	'cancelled',
	'meeting_status',
	'time',
	'end',
	'last_interaction',
	'interviews',
	'invitation',
	'calls',
	'thanked',
	'snoozed',
	'dismissed',
	'follow_up_id',
	'offer_wanted',
	'time',
	'end',
	'last_interaction',
	'interviews',
];

describe.each(['interview', 'application', 'contact'] as const)('%s', kind => {
	const properties = PROPERTY_TABLE.filter(row =>
		(row.kinds as readonly string[]).includes(kind),
	).map(({ name }) => name as string);
	test.each(
		properties.filter(
			name => !NO_FACTS.includes(name) && !(kind === 'interview' && name === 'heard_back'),
		),
	)('%s can be named', name => expect(names).toContain(`${kind}.${name}`));
});
