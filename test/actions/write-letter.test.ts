import { expect, test } from 'vitest';
import { emlFileOf } from '../../src/actions/letter-eml';
import { letterOptionsAt, letterRequestOf, lettersDue } from '../../src/actions/letter-requests';
import { loadLetter } from '../../src/actions/loaded-letter';
import type { Notes } from '../../src/actions/ports';
import { switchChannel } from '../../src/actions/switch-channel';
import { LetterError, writeLetter, type WriteLetterDeps } from '../../src/actions/write-letter';
import { FOLLOW_UP_DEFAULTS } from '../../src/core/followups/follow-up-settings';
import { followUpsOf } from '../../src/core/followups/follow-ups-of';
import type { LetterChannel } from '../../src/core/letters/channel';
import { letterKind } from '../../src/core/records/letter-kinds';
import { LETTER_DEFAULTS } from '../../src/core/letters/letter-settings';
import { templatesOf } from '../../src/core/letters/templates';
import { linksOf } from '../../src/core/notes/links';
import { Ledger } from '../../src/core/records/ledger';
import { NOTE_DEFAULTS } from '../../src/core/records/note-settings';
import { readInstant } from '../../src/core/time/instant';
import { NEW_YORK } from '../kit/an-interview';
import { SENDER } from '../kit/letter-facts';

const NOW = readInstant('2026-11-24T09:00', NEW_YORK)!;
const MEETING = `---
type: interview
company: Acme
position: Analyst
date: 2026-11-23T10:00
contacts: "[[Jane Smith]]"
highlights: the tour of the lab
---
`;
const JANE = `---
type: contact
salutation: Ms.
company: Acme
email: jane@acme.example
address: [1 Main St, "Dayton, OH 45402"]
---
`;

/** Notes in memory, as a disk would keep them. */
class MemoryNotes implements Pick<Notes, 'create' | 'read' | 'edit'> {
	constructor(readonly texts: Map<string, string>) {}

	create(path: string, text: string): Promise<boolean> {
		if (this.texts.has(path)) {
			return Promise.resolve(false);
		}
		this.texts.set(path, text);
		return Promise.resolve(true);
	}

	read(path: string): Promise<string> {
		return Promise.resolve(this.texts.get(path) ?? '');
	}

	edit(path: string, change: (text: string) => string): Promise<boolean> {
		const before = this.texts.get(path) ?? '';
		const after = change(before);
		this.texts.set(path, after);
		return Promise.resolve(after !== before);
	}
}

type Deps = WriteLetterDeps & { readonly notes: MemoryNotes };

/** A process of its own over the same notes: it read them before it writes. */
function openVault(texts: Map<string, string>, given: Partial<WriteLetterDeps> = {}): Deps {
	const ledger = new Ledger({
		zone: NEW_YORK,
		notes: NOTE_DEFAULTS,
		links: linksOf([...texts.keys()]),
	});
	for (const [path, text] of texts) {
		ledger.put(path, text);
	}
	return {
		ledger,
		notes: new MemoryNotes(texts),
		settings: { ...LETTER_DEFAULTS, sender: SENDER },
		noteSettings: NOTE_DEFAULTS,
		templates: templatesOf(),
		now: NOW,
		zone: NEW_YORK,
		...given,
	} as Deps;
}

const vault = (more: Readonly<Record<string, string>> = {}): Map<string, string> =>
	new Map(Object.entries({ 'a.md': MEETING, 'Jane Smith.md': JANE, ...more }));
const dueIn = ({ ledger }: Deps) =>
	lettersDue(followUpsOf(ledger.records(), FOLLOW_UP_DEFAULTS, NOW), NOW);
const LETTER = 'Letters/2026-11-24 Thank-you - Jane Smith - Acme.md';

test('two runs at once write one letter', async () => {
	const texts = vault();
	const [one, two] = [openVault(texts), openVault(texts)];
	const [first, second] = [dueIn(one)[0]!, dueIn(two)[0]!];
	const done = [await writeLetter(one, first), await writeLetter(two, second)];
	expect(done.map(({ path, written }) => [path, written])).toEqual([
		[LETTER, true],
		[LETTER, false],
	]);
	expect([...texts.keys()].filter(path => path.startsWith('Letters/'))).toEqual([LETTER]);
});

test('a letter that the person changed meanwhile is still this letter', async () => {
	const texts = vault();
	const [one, two] = [openVault(texts), openVault(texts)];
	const request = dueIn(two)[0]!;
	await writeLetter(one, dueIn(one)[0]!);
	texts.set(LETTER, texts.get(LETTER)!.replace('Thank you', 'Many thanks'));
	expect(await writeLetter(two, request)).toMatchObject({ path: LETTER, written: false });
	expect(texts.get(LETTER)).toContain('Many thanks');
});

test.each([0, 40])('a letter cut off after %i characters is completed', async length => {
	const texts = vault();
	const deps = openVault(texts);
	const { text } = await writeLetter(openVault(vault()), dueIn(deps)[0]!);
	texts.set(LETTER, text!.slice(0, length));
	expect(await writeLetter(deps, dueIn(deps)[0]!)).toMatchObject({ path: LETTER, written: true });
	expect(texts.get(LETTER)).toBe(text);
});

test('a note of the person’s own with that name stays', async () => {
	const texts = vault({ [LETTER]: 'my own words' });
	const deps = openVault(texts);
	const { path } = await writeLetter(deps, dueIn(deps)[0]!);
	expect(path).toBe(LETTER.replace('.md', ' 2.md'));
	expect(texts.get(LETTER)).toBe('my own words');
});

test.each(['.obsidian', 'Job/.letters', 'Templates', 'Templates/Letters'])(
	'refuses to keep letters in %s',
	async folder => {
		const deps = openVault(vault(), { settings: { ...LETTER_DEFAULTS, folder, sender: SENDER } });
		await expect(writeLetter(deps, dueIn(deps)[0]!)).rejects.toThrow(LetterError);
		expect([...deps.notes.texts.keys()]).toHaveLength(2);
	},
);

test('writes nothing to an employer one of whose notes can’t be read', async () => {
	const broken = '---\ntype: application\ncompany: Acme\noutcome: "reje';
	const deps = openVault(vault({ 'Apps/Acme.md': broken }));
	const [request] = dueIn(openVault(vault()));
	await expect(writeLetter(deps, request!)).rejects.toThrow('Apps/Acme.md');
});

test('a draft of another kind doesn’t stand in for the kind asked for', async () => {
	const offer =
		'---\ntype: application\ncompany: Acme\nposition: Analyst\ncontacts: "[[Jane Smith]]"\noutcome: offer\noutcome_date: 2026-11-23\noffer_deadline: 2026-11-30\n---\n';
	const texts = new Map([
		['offer.md', offer],
		['Jane Smith.md', JANE],
	]);
	const ask = async (kind: string) => {
		const deps = openVault(texts);
		const records = deps.ledger.records();
		const followUps = followUpsOf(records, FOLLOW_UP_DEFAULTS, NOW);
		const wish = { kind: letterKind(kind)!, named: undefined };
		const [request] = letterOptionsAt('offer.md', wish, records, followUps);
		return writeLetter(deps, request!);
	};
	for (const kind of ['offer-negotiation', 'time-to-decide', 'offer-acceptance', 'offer-decline']) {
		expect(await ask(kind)).toMatchObject({ kind, written: true });
	}
	for (const kind of ['offer-negotiation', 'offer-acceptance', 'offer-decline', 'time-to-decide']) {
		const { path, written } = await ask(kind);
		expect(written).toBe(false);
		expect(texts.get(path)).toContain(`kind: ${kind}`);
	}
	const deps = openVault(texts);
	const followUps = followUpsOf(deps.ledger.records(), FOLLOW_UP_DEFAULTS, NOW);
	const reply = followUps.find(({ rule }) => rule === 'offer-reply')!;
	const { existing } = letterRequestOf(reply, 'offer-decline');
	expect(texts.get(existing!)).toContain('kind: offer-decline');
});

test('one letter to the host thanks everybody', async () => {
	const names = ['Ann Lee', 'Bo Park', 'Cy Dunn', 'Di Moss', 'Ed Nash', 'Flo Reed'];
	const met = MEETING.replace('"[[Jane Smith]]"', `[${names.join(', ')}]`);
	const deps = openVault(new Map([['a.md', met]]));
	const records = deps.ledger.records();
	const wish = { kind: letterKind('thank-you')!, named: undefined, options: { toHost: true } };
	const requests = letterOptionsAt('a.md', wish, records, []);
	expect(requests).toHaveLength(1);
	const { text } = await writeLetter(deps, requests[0]!);
	expect(text).toContain('Ann Lee');
	expect(text).toContain('everyone who took the time');
});

async function switched(via: LetterChannel, change: (text: string) => string, discard = false) {
	const texts = vault();
	const deps = openVault(texts);
	await writeLetter(deps, dueIn(deps)[0]!);
	texts.set(LETTER, change(texts.get(LETTER)!));
	const fresh = openVault(texts);
	const records = fresh.ledger.records();
	const result = await switchChannel(
		{
			...fresh,
			settings: NOTE_DEFAULTS,
			letterSettings: fresh.settings,
			records,
			followUps: followUpsOf(records, FOLLOW_UP_DEFAULTS, NOW),
		},
		LETTER,
		via,
		discard,
	);
	return { result, text: texts.get(LETTER)! };
}
const edit = (text: string): string => text.replace('the lab.', 'the lab, and the coffee.');

test('an untouched letter takes the form of any channel', async () => {
	const mail = await switched('mail', text => text);
	expect(mail.result).toBe('switched');
	expect(mail.text).toMatch(/^via: mail$/m);
	expect(mail.text).toContain('interview-follow-up-letter');
	expect(mail.text).toContain('1 Main St');
	expect(mail.text).toContain('Dear Ms. Smith:');
	expect((await switched('phone', text => text)).text).toContain('## What to say');
	expect((await switched('linkedin', text => text)).text).toMatch(/^via: LinkedIn$/m);
});

test('changes of one’s own stay between email and mail', async () => {
	const { result, text } = await switched('mail', edit);
	expect(result).toBe('switched');
	expect(text).toContain('the lab, and the coffee.');
	expect(text).toContain('Dear Ms. Smith:');
	expect(text.match(/Alex Doe/g)).toHaveLength(1);
});

test('changes of one’s own are never lost unasked', async () => {
	const kept = await switched('phone', edit);
	expect(kept.result).toBe('edits-at-risk');
	expect(kept.text).toContain('the lab, and the coffee.');
	expect(kept.text).toMatch(/^via: email$/m);
	expect((await switched('phone', edit, true)).result).toBe('switched');
});

test('an email file holds the whole letter, and headers of any script', async () => {
	const texts = vault({ 'Jane Smith.md': JANE.replace('email:', 'name: Zoë Łukasz\nemail:') });
	const sender = { ...SENDER, name: 'Ana\r\nBcc: x@y.example Müller' };
	const deps = openVault(texts, { settings: { ...LETTER_DEFAULTS, sender } });
	const { path, text } = await writeLetter(deps, dueIn(deps)[0]!);
	const records = deps.ledger.records();
	const followUps = followUpsOf(records, FOLLOW_UP_DEFAULTS, NOW);
	const letter = loadLetter(path, text!, { ...deps, records, followUps })!;
	const file = emlFileOf(letter, NOW);
	expect(file.name).toMatch(/\.eml$/);
	const [head = '', body = ''] = file.text.split('\r\n\r\n');
	expect(head).not.toMatch(/^Bcc/m);
	expect(head.split('\r\n').every(line => line.length <= 78 && /^[ -~]*$/.test(line))).toBe(true);
	expect(head).toContain('<jane@acme.example>');
	expect(head).toContain('X-Unsent: 1');
	const decoded = Buffer.from(body, 'base64').toString('utf8');
	expect(decoded.replaceAll('\r\n', '\n')).toBe(letter.body);
});
