/** What the command line says of itself. */
export const HELP = {
	program:
		'Works out every follow-up that your interview notes call for, writes the letters, and puts the deadlines in your calendar.',
	usage: '<command> --vault DIR [--now ISO] [--config FILE] [--json] [--quiet]',
	usageOf: '--vault DIR [options]',
	vault: 'the folder of the vault',
	now: 'take this for the present, such as 2026-11-24T09:00',
	config: "a settings file, instead of the plugin's own in the vault",
	json: 'print JSON',
	quiet: 'say nothing but data and errors',
	after: 'Exit codes: 0 done, 1 done but something is wrong, 2 wrong usage or unreadable vault.',
	list: 'show the follow-ups: due, status, what, who and why',
	status: 'only these, divided by commas',
	all: 'done, dismissed and snoozed ones too',
	records: 'show the applications with their interviews, contacts and state',
	check: 'show every problem in the notes, as path:line: message',
	checkLetters: 'read drafts over, too: names, dates, gaps and tone',
	letters: 'write the letters that are due, or one of your choice',
	kind: 'write a letter of this kind',
	noteOfLetter: 'the interview or application that the letter is about',
	contact: 'whom the letter goes to, where there are several',
	dryRun: 'print the letters and write nothing',
	sent: 'mark a letter as sent',
	sentNote: 'the note of the letter',
	sentAt: 'when it was sent, such as 2026-11-24T15:30; now, if not said',
	export: 'write the iCal file',
	serve: 'serve the iCal feed to calendar programs on this computer, and follow the vault',
	port: 'the port to listen on',
	out: 'where to; - prints it and writes nothing',
	include: 'what goes in, divided by commas',
};

export const USAGE = {
	noCommand: (known: readonly string[]): string =>
		`Say what to do: ${known.join(', ')}. --help tells more.`,
	noVault: 'Say where the vault is: --vault DIR.',
	oneOf: (known: readonly string[]): string => `Choose from ${known.join(', ')}.`,
	notATime: (flag: string, text: string): string =>
		`${flag} ${JSON.stringify(text)} is not a time that can be read. Write it as 2026-11-24T15:30, with Z or an offset such as +01:00 where it is meant for another zone.`,
	noSettings: (path: string, reason: string): string =>
		`${path}: The settings could not be read. ${reason}`,
	brokenSettings: (path: string, detail: string): string =>
		`${path}: The settings are not valid JSON (${detail}). Mend the file, or move it away; nothing was changed.`,
	unreadable: (count: number): string =>
		`${count === 1 ? 'A part' : `${count} parts`} of the vault could not be read, so nothing was written: what stands there may matter.`,
	hiddenLetters: (count: number): string =>
		`${count === 1 ? 'A place' : `${count} places`} where letters may stand already could not be read, so none was written: nobody should get one twice.`,
	notAnObject: 'there is no object in it',
	noSuchNote: (path: string): string => `${path}: There is no such note in the vault.`,
	noteNeedsKind: '--note and --kind go together: say what to write, and about which note.',
};

export const MESSAGES = {
	assumed: (what: readonly string[]): string =>
		`As no settings say otherwise, ${what.join(', and ')}. --config FILE changes that.`,
	zone: (zone: string): string => `times are in this computer's zone, ${zone}`,
	vaultName: (name: string): string => `links name the vault after its folder, ${name}`,
	nothingToDo: 'Nothing to follow up. All letters are out, and no promise is overdue.',
	noProblems: 'No problems found.',
	problems: (count: number): string =>
		`${counted(count, 'problem')} in the notes: check shows ${count === 1 ? 'it' : 'them'}.`,
	noRecords: 'No interviews or applications were found in this vault.',
	thereAlready: 'It is written already.',
	noLetters: 'No letters are due.',
	reading: 'Reading notes',
	exported: (events: number): string => `Written, with ${counted(events, 'event')}.`,
	unchanged: (events: number): string =>
		`Nothing has changed: ${counted(events, 'event')}, and the file was not touched.`,
	sentAlready: 'It was marked as sent already, so nothing was written.',
};

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

/** What `records` says of an application. */
export const RECORDS = {
	noCompany: 'Company not named',
	implied: 'no note of its own, known from its interviews',
	undated: 'no date',
	meeting: (interaction: string, names: readonly string[]): string =>
		`${interaction} with ${names.join(', ')}`,
	cancelled: (what: string): string => `${what} (cancelled)`,
	timeline: 'Timeline',
	contactDate: (day: string): string => `an answer by ${day}`,
	decisionDate: (day: string): string => `a decision by ${day}`,
	firstRoundEnds: (day: string): string => `first round until ${day}`,
	secondRound: (answer: string): string => `second round ${answer}`,
	startDate: (day: string): string => `start on ${day}`,
	candidates: (count: string): string => `candidates: ${count}`,
	people: (names: readonly string[]): string => `People: ${names.join(', ')}`,
	of: (name: string, facts: readonly string[]): string => `${facts.join(', ')} of ${name}`,
	missing: (facts: readonly string[]): string => `Still to find out: ${facts.join('; ')}`,
} as const;
