import { describe, expect, test } from 'vitest';
import { RULES } from '../../../src/core/followups/rules';
import { isoOfWhen } from '../../../src/core/time/when';
import { followUpsIn } from '../../kit/a-vault';

describe.each(RULES)('$id', rule => {
	test.each(rule.examples)('$says', ({ notes, now, gives }) => {
		const found = followUpsIn(notes, now).filter(followUp => followUp.rule === rule.id);
		expect(
			found.map(({ due, opens, zone, status, contacts, letters }, index) => ({
				due: due ? isoOfWhen(due, zone) : null,
				status,
				...(gives[index]?.to !== undefined && { to: contacts[0]?.name }),
				...(gives[index]?.letters && { letters }),
				...(gives[index]?.opens !== undefined && { opens: opens && isoOfWhen(opens, zone) }),
			})),
		).toEqual(gives);
	});

	test('is told in whole sentences', () => {
		for (const { notes, now } of rule.examples) {
			for (const { why, title } of followUpsIn(notes, now)) {
				expect(why).toMatch(/^[A-Z].*\.$/);
				expect(why + title).not.toMatch(/undefined|null|NaN|\{|\[\[/);
			}
		}
	});
});
