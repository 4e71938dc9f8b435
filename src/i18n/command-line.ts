import { sentences } from './language';
/** Help texts of the command line. */
export const HELP = {
	program:
		'Works out the follow-ups of your job search from your notes, writes the letters, and puts the deadlines in your calendar.',
	usage: '<command> --vault DIR [--now ISO] [--config FILE] [--json] [--quiet]',
	usageOf: '--vault DIR [options]',
	vault: 'the vault folder; repeat it, or use a pattern such as "vaults/*", for several vaults',
	now: 'use this as the current time, such as 2026-11-24T09:00',
	config: "a settings file to use instead of the plugin's own in the vault",
	json: 'print JSON',
	quiet: 'print only data and errors',
	after: 'Exit codes: 0 done, 1 done but problems were found, 2 wrong usage or unreadable vault.',
	list: 'list the follow-ups: when they are due, for whom and why',
	status: 'only these, comma-separated',
	all: 'also done, dismissed and snoozed ones',
	records: 'list the applications with their interviews, contacts and state',
	check: 'list every problem in the notes, as path:line: message',
	unrecognized: "list notes that look like job notes but aren't recognized, and what to do",
	checkLetters: 'also proofread the letters that are not sent yet',
	letters: 'write the letters that are due, or one that you choose',
	kind: (kinds: readonly string[]): string => `write a letter of this kind: ${kinds.join(', ')}`,
	noteOfLetter: 'the interview or application that the letter is about',
	contact: 'who gets the letter, if there are several people',
	via: 'how the letter goes out: mail, email, phone, linkedin or other',
	eml: 'also save letters by email as .eml files in this folder',
	dryRun: 'print the letters and write nothing',
	sent: 'mark a letter as sent',
	sentNote: 'the letter note',
	sentAt: 'when it was sent, such as 2026-11-24T15:30; default: now',
	export: 'write the iCal file, or the applications as CSV',
	serve: 'serve the iCal feed to calendar programs on this computer, and watch the vault',
	port: 'the port to listen on',
	out: 'the file to write; - prints it and writes nothing',
	include: 'what goes into the file, comma-separated',
	mcp: 'run an MCP server for AI assistants on stdin and stdout',
} as const;

export const USAGE = {
	noCommand: (known: readonly string[]): string =>
		`Choose a command: ${known.join(', ')}. Use --help to learn more.`,
	noVault: 'Name the vault folder: --vault DIR.',
	noVaultMatches: (pattern: string): string => `${pattern}: No folder matches this pattern.`,
	oneVault: (command: string): string => `${command} works on one vault. Name one --vault.`,
	oneOf: (known: readonly string[]): string => `Choose from ${known.join(', ')}.`,
	notATime: (flag: string, text: string): string =>
		sentences(
			`${flag} ${JSON.stringify(text)} isn't a time.`,
			'Write it as 2026-11-24T15:30.',
			"Add Z or an offset such as +01:00 if it's in another time zone.",
		),
	noSettings: (path: string, reason: string): string =>
		`${path}: The settings couldn't be read. ${reason}`,
	brokenSettings: (path: string, detail: string): string =>
		sentences(
			`${path}: The settings aren't valid JSON (${detail}).`,
			'Fix the file or move it away.',
			'Nothing was changed.',
		),
	unreadable: (count: number): string =>
		`${counted(count, 'part')} of the vault couldn't be read, so nothing was written.`,
	hiddenLetters: (count: number): string =>
		sentences(
			`${counted(count, 'place')} that may have letters couldn't be read, so none were written.`,
			'Nobody should get a letter twice.',
		),
	notAnObject: 'there is no object in it',
	noSuchNote: (path: string): string => `${path}: There's no such note in the vault.`,
	noteNeedsKind: 'Use --note and --kind together: which letter to write, and about which note.',
	viaNeedsKind: 'Use --via with --kind and --note.',
} as const;

export const MESSAGES = {
	assumed: (what: readonly string[]): string =>
		`No settings found, so ${what.join(', and ')}. Use --config FILE to change that.`,
	zone: (zone: string): string => `times are in this computer's zone, ${zone}`,
	vaultName: (name: string): string => `links use the folder's name for the vault, ${name}`,
	nothingToDo: 'Nothing to follow up. All letters are sent, and no promise is overdue.',
	nothingRecognized: sentences(
		'No job notes were recognized in this vault.',
		'Run check --unrecognized to see notes that look like job notes, or import applications from a table with import FILE.csv.',
	),
	noUnrecognized: 'Every note that looks like a job note is recognized.',
	unrecognized: (count: number): string =>
		sentences(
			`${counted(count, 'note')} that ${count === 1 ? 'looks like a job note isn’t' : 'look like job notes aren’t'} recognized.`,
			'Run check --unrecognized to see what to do.',
		),
	noProblems: 'No problems found.',
	problems: (count: number): string =>
		`${counted(count, 'problem')} in the notes. Run check to see ${count === 1 ? 'it' : 'them'}.`,
	noRecords: 'No interviews or applications were found in this vault.',
	thereAlready: 'This letter is already written.',
	noLetters: 'No letters are due.',
	reading: 'Reading notes',
	exported: (events: number): string => `Written, with ${counted(events, 'event')}.`,
	unchanged: (events: number): string =>
		`No changes: ${counted(events, 'event')}. The file wasn't touched.`,
	sentAlready: 'It was already marked as sent, so nothing was written.',
	vaultsDone: (done: number, failed: number): string =>
		failed === 0
			? `${counted(done, 'vault')} done.`
			: `${counted(done, 'vault')} done, ${failed} with problems.`,
	vaultFailed: (vault: string, line: string): string => `${vault}: ${line}`,
} as const;

function counted(count: number, what: string): string {
	return `${count} ${what}${count === 1 ? '' : 's'}`;
}

export const STATUS_HEADINGS = {
	overdue: 'Overdue',
	open: 'Open',
	upcoming: 'Upcoming',
	snoozed: 'Snoozed',
	done: 'Done',
	dismissed: 'Dismissed',
} as const;
export const NO_DATE = 'no date';

/** What `records` says about an application. */
export const RECORDS = {
	noCompany: 'No company',
	implied: 'no application note, known from its interviews',
	undated: 'no date',
	meeting: (interaction: string, names: readonly string[]): string =>
		`${interaction} with ${names.join(', ')}`,
	cancelled: (what: string): string => `${what} (cancelled)`,
	timeline: 'Timeline',
	contactDate: (day: string): string => `answer by ${day}`,
	decisionDate: (day: string): string => `decision by ${day}`,
	firstRoundEnds: (day: string): string => `first round until ${day}`,
	secondRound: (answer: string): string => `second round ${answer}`,
	startDate: (day: string): string => `starts on ${day}`,
	candidates: (count: string): string => `candidates: ${count}`,
	people: (names: readonly string[]): string => `People: ${names.join(', ')}`,
	of: (name: string, facts: readonly string[]): string => `${facts.join(', ')} of ${name}`,
	missing: (facts: readonly string[]): string => `Still missing: ${facts.join('; ')}`,
} as const;
