import { letterOptionsAt } from '../../actions/letter-requests';
import { lettersFolderFault } from '../../actions/letters-folder';
import { LetterRun } from '../../actions/letter-run';
import { readTemplates } from '../../actions/read-templates';
import { logReply, snooze } from '../../actions/resolve-follow-up';
import { STATUSES, type FollowUp } from '../../core/followups/follow-up';
import { followUpsOf } from '../../core/followups/follow-ups-of';
import { problemsOf } from '../../core/followups/problems-of';
import { LETTER_KINDS, letterKind } from '../../core/records/letter-kinds';
import type { Ledger } from '../../core/records/ledger';
import { toDay, type Day } from '../../core/time/day';
import { dayAt } from '../../core/time/instant';
import { MCP } from '../../i18n/mcp';
import { withVaultLock } from '../ports/vault-lock';
import type { CommandContext } from '../session/command-context';
import { applicationJson, followUpJson, letterJson, problemJson } from '../terminal/print-json';
import { readRecords, readRecordsWithLetters } from '../vault/read-records';
import { resolveNotePath } from '../vault/resolve-note-path';

type Arguments = Readonly<Record<string, unknown>>;

/**
 * Asks the person whether to make a change. Rejects with a sentence if they
 * don't agree.
 */
export type Ask = (change: string) => Promise<void>;

/** One tool of the server. Its input is described as JSON schema. */
export interface Tool {
	readonly name: string;
	readonly description: string;
	readonly input: Readonly<Record<string, object>>;
	readonly required: readonly string[];
	readonly writes: boolean;
	/** Returns what the assistant gets as JSON. Errors carry a sentence. */
	readonly run: (context: CommandContext, args: Arguments, ask: Ask) => Promise<unknown>;
}

const text = (description: string): object => ({ type: 'string', description });
const CONFIRM = { confirm: { type: 'boolean', description: MCP.confirm } };

/** The tools in the order in which they're listed. */
export const TOOLS: readonly Tool[] = [
	{
		name: 'list_follow_ups',
		description: MCP.list,
		input: {
			status: {
				type: 'array',
				items: { type: 'string', enum: [...STATUSES] },
				description: MCP.statuses,
			},
		},
		required: [],
		writes: false,
		async run(context, { status }) {
			const wanted = Array.isArray(status) ? status : ['overdue', 'open', 'upcoming'];
			const followUps = followUpsIn(context, await readRecords(context));
			return followUps.filter(each => wanted.includes(each.status)).map(followUpJson);
		},
	},
	{
		name: 'list_applications',
		description: MCP.records,
		input: {},
		required: [],
		writes: false,
		async run(context) {
			return (await readRecords(context)).records().applications.map(applicationJson);
		},
	},
	{
		name: 'check_notes',
		description: MCP.check,
		input: {},
		required: [],
		writes: false,
		async run(context) {
			return problemsOf(await readRecords(context)).map(problemJson);
		},
	},
	{
		name: 'draft_letter',
		description: MCP.draftLetter,
		input: {
			kind: { type: 'string', enum: LETTER_KINDS.map(({ id }) => id), description: MCP.kind },
			note: text(MCP.note),
			contact: text(MCP.contact),
			...CONFIRM,
		},
		required: ['kind', 'note'],
		writes: true,
		run: draftLetter,
	},
	{
		name: 'log_reply',
		description: MCP.logReply,
		input: { note: text(MCP.note), day: text(MCP.day), ...CONFIRM },
		required: ['note'],
		writes: true,
		run: logReplyTo,
	},
	{
		name: 'snooze',
		description: MCP.snooze,
		input: { id: text(MCP.id), until: text(MCP.until), ...CONFIRM },
		required: ['id', 'until'],
		writes: true,
		run: snoozeFollowUp,
	},
];

async function draftLetter(context: CommandContext, args: Arguments, ask: Ask): Promise<unknown> {
	const { vault, settings, clock, zone } = context;
	const kind = letterKind(textOf(args, 'kind'));
	const fault = lettersFolderFault(settings.letters, settings.notes);
	if (kind === undefined || fault !== undefined) {
		throw new Error(fault ?? MCP.missing('kind'));
	}
	const path = await resolveNotePath(vault, textOf(args, 'note'));
	await ask(MCP.willDraft(kind.id, path));
	return withVaultLock(vault.root, async () => {
		const ledger = await readRecordsWithLetters(context);
		const named = typeof args['contact'] === 'string' ? args['contact'] : undefined;
		const followUps = followUpsIn(context, ledger);
		const requests = letterOptionsAt(path, { kind, named }, ledger.records(), followUps);
		const templates = await readTemplates(vault.notes, settings.letters, settings.notes);
		const now = clock.now();
		const run = new LetterRun({
			notes: vault.notes,
			ledger,
			settings: settings.letters,
			templates,
			now,
			zone,
		});
		for (const request of requests) {
			await run.write(request);
		}
		if (run.faults.size > 0) {
			throw new Error([...run.faults].join('\n'));
		}
		return run.written.map(letterJson);
	});
}

async function logReplyTo(context: CommandContext, args: Arguments, ask: Ask): Promise<unknown> {
	const { vault, settings, clock, zone } = context;
	const path = await resolveNotePath(vault, textOf(args, 'note'));
	const day = args['day'] === undefined ? dayAt(clock.now(), zone) : dayOf(args, 'day');
	await ask(MCP.willLog(path, day));
	return withVaultLock(vault.root, async () => {
		const ledger = await readRecords(context);
		const kind = ledger.record(path)?.kind;
		if (kind !== 'interview' && kind !== 'application') {
			throw new Error(MCP.noApplication(path));
		}
		await logReply({ notes: vault.notes, ledger, settings: settings.notes }, path, day);
		return MCP.done(path);
	});
}

async function snoozeFollowUp(
	context: CommandContext,
	args: Arguments,
	ask: Ask,
): Promise<unknown> {
	const { vault, settings } = context;
	const id = textOf(args, 'id');
	const until = dayOf(args, 'until');
	await ask(MCP.willSnooze(followUpWithId(context, await readRecords(context), id).title, until));
	return withVaultLock(vault.root, async () => {
		const ledger = await readRecords(context);
		const followUp = followUpWithId(context, ledger, id);
		const deps = { notes: vault.notes, ledger, settings: settings.notes };
		await snooze(deps, followUp, { day: until });
		return MCP.done(followUp.path);
	});
}

function followUpWithId(context: CommandContext, ledger: Ledger, id: string): FollowUp {
	const found = followUpsIn(context, ledger).find(followUp => followUp.id === id);
	if (found === undefined) {
		throw new Error(MCP.noFollowUp(id));
	}
	return found;
}

function followUpsIn({ settings, clock }: CommandContext, ledger: Ledger): readonly FollowUp[] {
	return followUpsOf(ledger.records(), settings.followUps, clock.now());
}

function textOf(args: Arguments, name: string): string {
	const value = args[name];
	if (typeof value !== 'string' || value.trim() === '') {
		throw new Error(MCP.missing(name));
	}
	return value;
}

function dayOf(args: Arguments, name: string): Day {
	const value = textOf(args, name).trim();
	const day = toDay(value);
	if (day === undefined) {
		throw new Error(MCP.notADay(value));
	}
	return day;
}
