import { expect, test } from 'vitest';
import { dismiss, reopen, setOutcome } from '../../src/actions/resolve-follow-up';
import type { NoteWriterDeps } from '../../src/actions/note-writer';
import { NOTE_DEFAULTS } from '../../src/core/records/note-settings';
import type { Day } from '../../src/core/time/day';
import { aVault, followUpsIn } from '../kit/a-vault';

/** A vault of one note in memory, and what's written to it. */
function notesWith(text: string): { context: NoteWriterDeps; read: () => string } {
	let current = `---\n${text}\n---\n`;
	const ledger = aVault({ 'Acme.md': current });
	const notes = {
		edit: (_path: string, change: (before: string) => string) => {
			current = change(current);
			return Promise.resolve();
		},
	} as unknown as NoteWriterDeps['notes'];
	return { context: { notes, ledger, settings: NOTE_DEFAULTS }, read: () => current };
}

test.each([
	['outcome: planning', 'outcome: waiting\noutcome_date: 2026-11-27\napplied: 2026-11-27'],
	[
		'outcome: planning\napplied: 2026-11-20',
		'outcome: waiting\napplied: 2026-11-20\noutcome_date: 2026-11-27',
	],
	['outcome: offer', 'outcome: waiting\noutcome_date: 2026-11-27'],
	['applied: soon\noutcome: planning', 'applied: soon\noutcome: waiting\noutcome_date: 2026-11-27'],
])('moving %j to waiting', async (before, after) => {
	const { context, read } = notesWith(`type: application\ncompany: Acme\n${before}`);
	await setOutcome(context, 'Acme.md', 'waiting', '2026-11-27' as Day);
	expect(read()).toBe(`---\ntype: application\ncompany: Acme\n${after}\n---\n`);
});

test('reopening removes the title by which a follow-up was dismissed', async () => {
	const note =
		'type: interview\ncompany: Acme\ndate: 2026-03-02\ncontact_date: 2026-03-06\ncontacts: [Jane Smith]\ndismissed: ["Follow up: Jane Smith, Acme"]';
	const { context, read } = notesWith(note);
	const [followUp] = followUpsIn({ 'Acme.md': note }, '2026-03-10T12:00').filter(
		({ rule }) => rule === 'status-inquiry',
	);
	expect(followUp!.status).toBe('dismissed');
	await reopen(context, followUp!);
	expect(read()).not.toContain('dismissed');
	await dismiss(context, followUp!);
	expect(read()).toMatch(/dismissed:\s+- status-inquiry/);
});
