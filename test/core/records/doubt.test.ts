import { describe, expect, test } from 'vitest';
import { followUpsIn, aVault } from '../../kit/a-vault';
import type { Ledger } from '../../../src/core/records/ledger';

const MET = 'type: interview\ncompany: Acme\nposition: Engineer\ndate: 2026-03-02';
const OTHER = 'type: interview\ncompany: Bolt\ndate: 2026-03-02';
const WHOLE = '---\ntype: application\ncompany: Acme\nposition: Engineer\noutcome: rejected\n---\n';

/** The path of the note that makes each employer doubtful. */
function doubts(ledger: Ledger): Record<string, string | undefined> {
	const doubt = ledger.doubt();
	const { applications } = ledger.records();
	return Object.fromEntries(
		applications.map(application => [
			application.company,
			doubt.aboutApplication(application)?.path,
		]),
	);
}

describe('a note that cannot be trusted', () => {
	test.each([
		['cut after the employer', WHOLE.slice(0, 45), 'Rejected.md'],
		['cut in the position', WHOLE.slice(0, 60), 'Rejected.md'],
		['cut in the outcome', WHOLE.slice(0, 75), 'Rejected.md'],
		['cut in the employer', '---\ntype: application\ncompany: Ac', 'Rejected.md'],
		['broken in the outcome', WHOLE.replace('rejected', '[rejected'), 'Rejected.md'],
		['whole', WHOLE, undefined],
	])('%s: raises doubt about its employer only', (_, text, expected) => {
		const ledger = aVault({ 'I.md': MET, 'B.md': OTHER, 'Rejected.md': text });
		expect(doubts(ledger)).toEqual({ Acme: expected, Bolt: undefined });
	});

	test('may be about any employer when it names none', () => {
		const ledger = aVault({ 'I.md': MET, 'B.md': OTHER, 'X.md': '---\ntype: application\ncompa' });
		expect(doubts(ledger)).toEqual({ Acme: 'X.md', Bolt: 'X.md' });
	});

	test('is about the employer in its file name when it names none inside', () => {
		const ledger = aVault({ 'I.md': MET, 'B.md': OTHER, 'Acme, Engineer.md': '---\ntype: appli' });
		ledger.putUnreadable('Acme, Engineer.md', 'empty');
		expect(doubts(ledger)).toEqual({ Acme: 'Acme, Engineer.md', Bolt: undefined });
	});

	test('is about the interview that links it', () => {
		const ledger = aVault({
			'I.md': `${MET}\napplication: "[[Dream job]]"`,
			'B.md': OTHER,
			'Dream job.md': '---\ntype: application\nrole: Engineer',
		});
		expect(doubts(ledger)['Acme']).toBe('Dream job.md');
	});

	test('keeps every event of its application, though others know its id', () => {
		const ledger = aVault({ 'I.md': MET, 'B.md': OTHER, 'Rejected.md': WHOLE.slice(0, 60) });
		const [bolt, acme] = ledger.records().applications;
		const doubt = ledger.doubt();
		expect(doubt.mayWantEvent(`${acme!.id}.closes`)).toBe(true);
		expect(doubt.mayWantEvent(`${ledger.records().ids.get('I.md')}.interview`)).toBe(true);
		expect(doubt.mayWantEvent(`${bolt!.id}.closes`)).toBe(false);
		expect(doubt.mayWantEvent('unknown.closes')).toBe(true);
		expect(doubt.mayWantEvent('unknown.closes', 'Rejected.md')).toBe(true);
	});

	test('is remembered by what it said before, until it can be read again or is deleted', () => {
		const ledger = aVault({ 'I.md': MET, 'B.md': OTHER, 'X.md': WHOLE });
		expect(doubts(ledger)['Acme']).toBeUndefined();
		ledger.put('X.md', '');
		expect(doubts(ledger)).toEqual({ Acme: 'X.md', Bolt: undefined });
		expect(ledger.doubt().mayWantEvent('any', 'X.md')).toBe(true);
		ledger.put('X.md', WHOLE);
		expect(ledger.doubt().notes).toEqual([]);
		ledger.put('X.md', '');
		ledger.drop('X.md');
		expect(ledger.doubt().notes).toEqual([]);
	});

	test('a folder that cannot be read, or a vault that is not complete, makes everything doubtful', () => {
		const ledger = aVault({ 'I.md': MET, 'B.md': OTHER });
		ledger.putUnreadable('Jobs/', 'unreadable');
		expect(doubts(ledger)).toEqual({ Acme: 'Jobs/', Bolt: 'Jobs/' });
		expect(ledger.doubt().mayWantEvent('any', 'Jobs/Acme.md')).toBe(true);
		ledger.drop('Jobs/');
		expect(ledger.doubt().notes).toEqual([]);
		ledger.setComplete(false);
		expect(ledger.doubt().mayWantEvent('any')).toBe(true);
		ledger.setComplete(true);
		expect(ledger.doubt().mayWantEvent('any')).toBe(false);
	});

	test('a contact that cannot be read makes nothing doubtful, and a letter only its own application', () => {
		const ledger = aVault({
			'I.md': MET,
			'B.md': OTHER,
			'Jane Smith.md': '---\ntype: contact\nname: Jane',
			'Thank-you - Jane Smith - Bolt.md': '---\ntype: letter\nkind: thank-you\nsta',
		});
		expect(doubts(ledger)).toEqual({
			Acme: undefined,
			Bolt: 'Thank-you - Jane Smith - Bolt.md',
		});
	});

	test('tells of a follow-up as of its application', () => {
		const notes = { 'I.md': MET, 'B.md': OTHER, 'X.md': WHOLE.slice(0, 60) };
		const doubt = aVault(notes).doubt();
		const followUps = followUpsIn(notes, '2026-03-30T12:00');
		const doubtful = followUps.filter(followUp => doubt.about(followUp) !== undefined);
		expect(new Set(doubtful.map(({ company }) => company))).toEqual(new Set(['Acme']));
		expect(doubtful.length).toBeGreaterThan(0);
	});
});
