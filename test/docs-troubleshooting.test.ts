/** docs/troubleshooting.md: every problem and notice by its exact words, from the texts themselves. RECORD=1 rewrites it. */
import { expect, test } from 'vitest';
import { CALDAV } from '../src/i18n/caldav';
import * as files from '../src/i18n/files';
import { GOOGLE, NOT_LOOPBACK } from '../src/i18n/google';
import { FAULT_WORDS } from '../src/i18n/letter-faults';
import { PROBLEMS } from '../src/i18n/problems';
import * as savedSettings from '../src/i18n/saved-settings';
import { UNWRITABLE_REASONS } from '../src/i18n/unwritable';
import { expectRecorded } from './kit/recorded';

/** More to say about a message than it says itself, by its name in the texts. */
const BACKGROUND: Readonly<Record<string, string>> = {
	unclosed:
		'Until the note has its closing line, its events stay in your calendar and no letter is written to its employer.',
	broken:
		'Usually an unclosed quote or bracket, a tab, or a colon in a value without quotes. The message names the line.',
	duplicate: 'Obsidian shows only one of the two. Open the note in source mode to see both.',
	copiedId:
		'You duplicated a note that already has events. The original keeps them; *Check notes* removes the property for you with one click.',
	'google offline': 'A VPN or firewall may block `www.googleapis.com` or `oauth2.googleapis.com`.',
	'google signInAgain':
		'Google ends the sign-in of an OAuth client in testing mode after 7 days. Publish it under *Audience* in Google’s console, then connect once more.',
	'google wrongClient': 'The type must be *Desktop app*. A *Web application* client is refused.',
	'google disabled': 'Step 2 of [Google Calendar](calendars.md#google-calendar).',
	notFound:
		'For Nextcloud the server’s own address is enough; some hosts need the full address, such as `https://cloud.example.com/remote.php/dav/`.',
	signIn: 'See the table of [app passwords](calendars.md#caldav).',
	certificate:
		'On the command line: `NODE_EXTRA_CA_CERTS=/path/to/certificate.pem` before the command.',
};

/** What a text says, with an ellipsis for every detail that it fills in. */
function wordsOf(text: unknown): string | undefined {
	if (typeof text === 'string') {
		return text;
	}
	if (typeof text !== 'function') {
		return undefined;
	}
	const details = new Proxy([], {
		get: (_target, name) => (name === 'length' ? 1 : (Reflect.get(['…'], name) as unknown)),
	});
	for (const detail of ['…', ['…'], details]) {
		try {
			const said: unknown = (text as (...all: unknown[]) => unknown)(
				...Array<unknown>(6).fill(detail),
			);
			if (typeof said === 'string') {
				return said;
			}
		} catch {
			continue;
		}
	}
	return undefined;
}

type Message = readonly [name: string, words: string];

function messagesOf(texts: object): Message[] {
	return Object.entries(texts).flatMap(([name, text]): Message[] => {
		const words = wordsOf(text);
		const isSentence = words !== undefined && /\s.*[.!?]$/.test(words);
		return isSentence ? [[name, words.replaceAll('\n', ' ')]] : [];
	});
}

const GOOGLE_MESSAGES = messagesOf({ NOT_LOOPBACK, ...GOOGLE }).map(([name, words]): Message => [
	`google ${name}`,
	words,
]);

const SECTIONS: readonly (readonly [title: string, introduction: string, messages: Message[]])[] = [
	[
		'Problems in notes',
		'*Check notes* and `check` list them with the note and the line.',
		messagesOf(PROBLEMS),
	],
	[
		'Notes that couldn’t be changed',
		'Nothing in the note was changed.',
		messagesOf(UNWRITABLE_REASONS),
	],
	['Letter templates', 'They appear when a letter is written.', messagesOf(FAULT_WORDS)],
	['Settings', 'In the plugin’s `data.json` or the `--config` file.', messagesOf(savedSettings)],
	['Files', 'They follow the name of the file.', messagesOf(files)],
	['Google Calendar', '', GOOGLE_MESSAGES],
	['CalDAV', '', messagesOf(CALDAV)],
];

const OFTEN = `## Often asked

**Nothing shows in the follow-ups view.** **Find my job notes** lists notes that look like job notes and aren't understood, with one button for each cause. On the command line it's \`check --unrecognized\`.

**A follow-up is missing.** It may be snoozed, dismissed or more than 30 days overdue: the view shows these when you ask for done and dismissed ones. An inquiry waits until the third business day after your last letter or call to that employer. A rule can be switched off in the settings.

**An event shows twice.** Two ways into one calendar are switched on, for example a subscription and a sync. [Choose one](calendars.md#changing-from-one-to-another).

**An event I deleted comes back.** Deleting dismisses the follow-up, unless *deleted* is set to recreate it. Interviews and promised days follow their notes.

**The letter has gaps.** A fact isn't in your notes. Fill the gap in the letter, or add the fact to the note and write the letter again.
`;

test('docs/troubleshooting.md lists every message by its words', () => {
	const sections = SECTIONS.map(([title, introduction, messages]) => {
		const lines = messages.map(([name, words]) => {
			const background = BACKGROUND[name];
			return background === undefined
				? `- ${words}`
				: `- ${words}\\\n  *${background.replaceAll('*', '')}*`;
		});
		return [
			`## ${title}\n`,
			...(introduction === '' ? [] : [`${introduction}\n`]),
			...lines,
			'',
		].join('\n');
	});
	expect(SECTIONS.every(([, , messages]) => messages.length > 0)).toBe(true);
	expectRecorded(
		'../../docs/troubleshooting.md',
		[
			'# Troubleshooting\n',
			'Each message says what happened and what to do next. This page lists them by their exact words, with `…` for names and values, so that you find yours by searching.\n',
			OFTEN,
			...sections,
		].join('\n'),
	);
});

test('every background belongs to a message', () => {
	const names = new Set(SECTIONS.flatMap(([, , messages]) => messages.map(([name]) => name)));
	expect(Object.keys(BACKGROUND).filter(name => !names.has(name))).toEqual([]);
});
