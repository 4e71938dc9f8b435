/** Every command line in the documentation runs as it is printed, on a small vault and our test servers. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runBeside } from './kit/beside';
import { tempVault, type Ran } from './kit/command-line';
import { NOW, SETTINGS, SMALL_VAULT } from './kit/small-vault';
import { tempFolder } from './kit/temp-folder';
import { startGoogle } from './servers/google/start';
import { PASSWORD, startRadicale, USER, type Radicale } from './servers/radicale/start';

const ROOT = path.join(import.meta.dirname, '..');
const inDocs = fs.readdirSync(path.join(ROOT, 'docs')).filter(name => name.endsWith('.md'));
const PAGES = ['README.md', ...inDocs.map(name => `docs/${name}`)];

/** The lines of fenced `sh` blocks that call the command line; a comment at the end is left out. */
function commandsOf(page: string): string[] {
	const text = fs.readFileSync(path.join(ROOT, page), 'utf8');
	const blocks = [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(([, block]) => block!);
	const lines = blocks.flatMap(block => block.split('\n'));
	return lines
		.map(line => line.replace(/\s+#.*$/, '').trim())
		.filter(line => line.startsWith('interview-follow-up '));
}

/** The words of a command as a shell would split them. */
const wordsOf = (command: string): string[] =>
	[...command.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
		([, single, double, plain]) => single ?? double ?? plain!,
	);

let google: Awaited<ReturnType<typeof startGoogle>>;
let radicale: Radicale;
beforeAll(async () => {
	google = await startGoogle();
	radicale = await startRadicale();
}, 120_000);
afterAll(async () => {
	await google.stop();
	await radicale.stop();
});

/** What the capital words in the docs stand for on this page. */
function placeholders(command: string): Readonly<Record<string, string>> {
	const folder = tempFolder();
	const file = path.join(folder, 'file');
	const isGoogle = command.includes(' google ');
	if (/-file FILE/.test(command)) {
		fs.writeFileSync(file, isGoogle ? 'secret-1\n' : `${PASSWORD}\n`);
	}
	fs.writeFileSync(path.join(folder, 'Invitation.ics'), INVITATION);
	fs.writeFileSync(path.join(folder, 'Applications.csv'), TABLE);
	return {
		FILE: file,
		ID: 'client-1',
		URL: radicale.url,
		NAME: USER,
		HOST: 'calendars.example',
		'Invitation.ics': path.join(folder, 'Invitation.ics'),
		'Applications.csv': path.join(folder, 'Applications.csv'),
	};
}

const INVITATION = [
	'BEGIN:VCALENDAR',
	'VERSION:2.0',
	'PRODID:-//Example//Calendar//EN',
	'METHOD:REQUEST',
	'BEGIN:VEVENT',
	'UID:talk-1@harborlight.example',
	'DTSTAMP:20261120T090000Z',
	'DTSTART:20261201T150000Z',
	'DTEND:20261201T154500Z',
	'SUMMARY:Interview: Data Analyst at Harborlight',
	'ORGANIZER;CN=Petra Lindqvist:mailto:petra@harborlight.example',
	'ATTENDEE;CN=Nora Whitfield:mailto:nora@whitfield.example',
	'END:VEVENT',
	'END:VCALENDAR',
	'',
].join('\r\n');
const TABLE =
	'Company,Job Title,Date Applied,Status\nHarborlight,Data Analyst,2026-11-03,Applied\n';

/** `serve` runs until it is stopped: it has worked when it has printed its address. */
async function runToEnd(
	words: readonly string[],
	env: Readonly<Record<string, string>>,
): Promise<Ran> {
	const isServing = words[0] === 'serve' || words[0] === 'mcp';
	const running = runBeside(words, { env }, line => {
		if (isServing && line.startsWith('http')) {
			running.kill('SIGINT');
		} else if (words[0] === 'connect' && line.startsWith('http')) {
			void fetch(line);
		}
	});
	if (words[0] === 'mcp') {
		running.kill('SIGTERM');
	}
	return running.ended;
}

/** Exit codes that mean "worked": `check` says 1 when it finds something, `mcp` is stopped from outside. */
function expectedCodes(command: string): readonly (number | null)[] {
	if (command === 'check') {
		return [0, 1];
	}
	return command === 'mcp' ? [0, 1, null, 143] : [0];
}

test.each(PAGES.filter(page => commandsOf(page).length > 0))(
	'the commands of %s run',
	{ timeout: 180_000 },
	async page => {
		const folder = tempFolder();
		const vaults = {
			DIR: tempVault(SMALL_VAULT, SETTINGS),
			OTHER: tempVault(SMALL_VAULT, { ...SETTINGS, vaultId: 'other' }),
			'VAULTS/*': `${folder}/*`,
		};
		fs.cpSync(vaults.OTHER, path.join(folder, 'one'), { recursive: true });
		const env = {
			INTERVIEW_FOLLOW_UP_GOOGLE_URL: google.url,
			XDG_CONFIG_HOME: tempFolder(),
			INTERVIEW_FOLLOW_UP_NOW: NOW,
		};
		for (const command of commandsOf(page)) {
			const replaced: Readonly<Record<string, string>> = { ...placeholders(command), ...vaults };
			const [, ...words] = wordsOf(command).map(word => replaced[word] ?? word);
			const ran = await runToEnd(words, env);
			expect(expectedCodes(words[0]!), `${command}\n${ran.out}${ran.err}`).toContain(ran.code);
		}
	},
);
