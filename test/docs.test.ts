/** The tables in docs/, made from the lists in the code. RECORD=1 writes them again. */
import { test } from 'vitest';
import { expectRecorded } from './kit/recorded';
import { followUpsPage, lettersPage, propertiesPage } from './kit/reference-pages';

test('docs/properties.md says what the table of properties says', () => {
	expectRecorded('../../docs/properties.md', propertiesPage());
});

test('docs/follow-ups.md says what the rules say, with their examples', () => {
	expectRecorded('../../docs/follow-ups.md', followUpsPage());
});

test('docs/letters.md names every kind of letter and every variable', () => {
	expectRecorded('../../docs/letters.md', lettersPage());
});
