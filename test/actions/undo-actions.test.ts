/** Every action on notes, taken back: the files are byte for byte as before. */
import { describe, expect, test } from 'vitest';
import { convertToInterview, createInterview } from '../../src/actions/create-interview';
import { markSent } from '../../src/actions/mark-sent';
import { moveInterview } from '../../src/actions/move-interview';
import type { NoteWriterDeps } from '../../src/actions/note-writer';
import type { Notes } from '../../src/actions/ports';
import {
	dismiss,
	logCall,
	logReply,
	markThanked,
	reopen,
	setOutcome,
	snooze,
} from '../../src/actions/resolve-follow-up';
import { setProperties } from '../../src/actions/set-properties';
import { recordingNotes, revertedText, type NoteChange } from '../../src/actions/undo-change';
import { FOLLOW_UP_DEFAULTS } from '../../src/core/followups/follow-up-settings';
import { followUpsOf } from '../../src/core/followups/follow-ups-of';
import { EMPTY_DRAFT } from '../../src/core/records/interview-draft';
import { NOTE_DEFAULTS } from '../../src/core/records/note-settings';
import { OUTCOMES } from '../../src/core/records/outcome';
import { toDay } from '../../src/core/time/day';
import { at, aVault, NEW_YORK } from '../kit/a-vault';

const TODAY = toDay('2026-11-23')!;

const NOTES: Readonly<Record<string, string>> = {
	'Acme.md': `---
# met at the fair
type: application
company: "Acme" # the one in Dayton
position: 'Analyst'
applied: 2026-11-02
outcome: waiting
outcome_date: 2026-11-03
snoozed: ["decision-inquiry 2026-11-30"]
calls: [2026-11-10]
offer:
decision_date: 2026-11-20
contacts: [ Jane Smith ]
---
Body with --- in it.
`,
	'Interview.md': `---
type: interview
company: Acme
position: Analyst
date: 2026-11-20T14:30 # agreed by phone
end:   2026-11-20T15:30
contacts:
  - Jane Smith
  - "Ada Quist"
dismissed:
- thank-you Ada Quist
---

It went well.   `,
	'Letter.md': `---
type: letter
kind: thank-you
to: Jane Smith
interview: "[[Interview]]"
status: draft
---
Dear Jane,
`,
	'Plain.md': 'Just a note.\n',
};

/** How other programs write the same notes. */
const FORMS: readonly (readonly [name: string, change: (text: string) => string])[] = [
	['with line feeds', text => text],
	['with carriage returns', text => text.replaceAll('\n', '\r\n')],
	['with a byte order mark', text => `\uFEFF${text}`],
	['without a body', text => text.replace(/(\n---)[\s\S]*$/, '$1')],
];

/** A vault in memory, in which actions write as in the plugin. */
function openVault(form: (text: string) => string) {
	const texts = new Map(Object.entries(NOTES).map(([path, text]) => [path, form(text)]));
	const changes = new Map<string, NoteChange>();
	const memory: Pick<Notes, 'create' | 'edit'> = {
		create: (path, text) => {
			const isFree = !texts.has(path);
			if (isFree) {
				texts.set(path, text);
			}
			return Promise.resolve(isFree);
		},
		edit: (path, change) => {
			const before = texts.get(path)!;
			const after = change(before);
			texts.set(path, after);
			return Promise.resolve(after !== before);
		},
	};
	const ledger = aVault(Object.fromEntries(texts));
	const records = ledger.records();
	const followUps = followUpsOf(records, FOLLOW_UP_DEFAULTS, at('2026-11-23T09:00'));
	const deps = { notes: recordingNotes(memory, changes), ledger, settings: NOTE_DEFAULTS };
	const undo = (): void => {
		for (const { path, before, after } of [...changes.values()].reverse()) {
			if (before === undefined) {
				texts.delete(path);
			} else {
				texts.set(path, revertedText(texts.get(path)!, before, after)!);
			}
		}
	};
	return { texts, changes, records, followUps, deps, undo };
}

type Vault = ReturnType<typeof openVault>;
type Deps = NoteWriterDeps & Vault['deps'];
type Act = (deps: Deps, vault: Vault) => Promise<unknown>;

const ofRule = ({ followUps }: Vault, rule: string) =>
	followUps.filter(followUp => followUp.rule === rule);
const each = async <Item>(items: readonly Item[], act: (item: Item) => Promise<unknown>) => {
	expect(items.length).toBeGreaterThan(0);
	for (const item of items) {
		await act(item);
	}
};
const interviewOf = ({ records }: Vault) => records.applications[0]!.interviews[0]!;

const ACTIONS: Readonly<Record<string, Act>> = {
	'snooze a thank-you': (deps, vault) =>
		each(ofRule(vault, 'thank-you').slice(0, 1), it => snooze(deps, it, { day: TODAY })),
	'snooze everything': (deps, vault) =>
		each(vault.followUps, it => snooze(deps, it, { at: at('2026-12-01T08:00') })),
	'dismiss everything': (deps, vault) => each(vault.followUps, it => dismiss(deps, it)),
	'reopen everything': (deps, vault) =>
		each(
			vault.followUps.filter(({ status }) => ['snoozed', 'dismissed'].includes(status)),
			it => reopen(deps, it),
		),
	'note that they were thanked': (deps, vault) =>
		each(ofRule(vault, 'thank-you'), it => markThanked(deps, it)),
	'log a call': deps => logCall(deps, 'Acme.md', TODAY),
	'log a reply': deps => logReply(deps, 'Interview.md', TODAY),
	'note an offer': async deps => {
		await setOutcome(deps, 'Acme.md', 'offer', TODAY);
		await setProperties(deps, 'Acme.md', { offer: '85,000', offer_deadline: '2026-12-01' });
	},
	'note a promised date': deps => setProperties(deps, 'Acme.md', { contact_date: '2026-12-01' }),
	'mark a letter as sent': deps => markSent(deps, 'Letter.md', { day: TODAY }, NEW_YORK),
	'move an interview': (deps, vault) => moveInterview(deps, interviewOf(vault), TODAY),
	'create an interview': deps =>
		createInterview(deps, { ...EMPTY_DRAFT, company: 'Quillmark' }, 'Interviews'),
	'turn a note into an interview': deps =>
		convertToInterview(deps, 'Plain.md', { ...EMPTY_DRAFT, company: 'Quillmark' }, EMPTY_DRAFT),
	...Object.fromEntries(
		OUTCOMES.filter(outcome => outcome !== 'waiting').map(outcome => [
			`set the outcome to ${outcome}`,
			(deps: Deps) => setOutcome(deps, 'Acme.md', outcome, TODAY),
		]),
	),
};

describe.each(FORMS)('notes %s', (_name, form) => {
	test.each(Object.entries(ACTIONS))('%s, and undo', async (_action, act) => {
		const vault = openVault(form);
		const before = new Map(vault.texts);
		await act(vault.deps, vault);
		expect(vault.changes.size).toBeGreaterThan(0);
		expect(vault.texts).not.toEqual(before);
		vault.undo();
		expect(vault.texts).toEqual(before);
	});
});
