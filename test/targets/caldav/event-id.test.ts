import { expect, test } from 'vitest';
import { uidOf } from '../../../src/core/calendar/event-of';
import { objectNamesOf, sourceOfUid } from '../../../src/targets/caldav/event-id';

const SOURCE = 'abcd1234.thank-you.jane-smith';

test('both UIDs of an event say whose it is, without any other property', () => {
	for (const { uid } of objectNamesOf(SOURCE, uidOf(SOURCE), 'vault-1')) {
		expect(sourceOfUid(uid, 'vault-1')).toBe(SOURCE);
	}
});

test('the second UID of another vault’s event is not ours', () => {
	const [, second] = objectNamesOf(SOURCE, uidOf(SOURCE), 'vault-2');
	expect(sourceOfUid(second!.uid, 'vault-1')).not.toBe(SOURCE);
});

test.each(['', 'meeting@example.org', uidOf('')])('%j is no UID of ours', uid =>
	expect(sourceOfUid(uid, 'vault-1')).toBeUndefined(),
);
