import type { Liquid } from 'liquidjs';
import { LiquidError } from 'liquidjs';
import { FAULT_WORDS } from '../../i18n/letter-faults';
import { errorMessage } from '../../i18n/error-message';
import { DateTokenError } from './date-format';
import type { TemplatePart } from './templates';
import { GROUPS, VARIABLES } from './variables';

/** Something wrong with a template, for the person to fix. */
export interface TemplateFault {
	/** The path of the template's note, or the name of a built-in one. */
	readonly template: string;
	/** Line in the note, counted from 1. */
	readonly line: number;
	readonly message: string;
}

type Found = Omit<TemplateFault, 'template'>;
type Parsed = ReturnType<Liquid['parse']>;

const NAMES = new Set(VARIABLES.map(({ name }) => name));
const PARTS = ['first', 'last', 'size'];

/** The fault that an error of Liquid's means, at its line in the note. */
export function templateFaultOf(error: unknown, piece: TemplatePart): Found {
	const row = LiquidError.is(error) ? (error.token.getPosition()[0] ?? 1) : 1;
	return { line: piece.line + row - 1, message: messageOf(error) };
}

function messageOf(error: unknown): string {
	const cause = (error as { originalError?: unknown }).originalError;
	if (cause instanceof DateTokenError) {
		return FAULT_WORDS.dateToken(cause.token);
	}
	const text = errorMessage(error)
		.split('\n')[0]!
		.replace(/(, file:[^,]*)?, line:\d+, col:\d+$/, '');
	const variable = /^undefined variable: (.+)$/.exec(text);
	if (variable) {
		return FAULT_WORDS.unknown(variable[1]!);
	}
	const filter = /^undefined filter: (.+)$/.exec(text);
	if (filter) {
		return FAULT_WORDS.filter(filter[1]!);
	}
	const tag = /^tag "?([^"]+?)"? not found$/.exec(text);
	if (tag) {
		const isPart = /^(end\w*|else|elsif|when)$/.test(tag[1]!);
		if (isPart) {
			return FAULT_WORDS.partOnly(tag[1]!);
		}
		return FAULT_WORDS.tag(tag[1]!);
	}
	const open = /^(?:tag|output) (.+?) not closed$/.exec(text);
	if (open) {
		return FAULT_WORDS.notClosed(open[1]!.replace(/^"|"$/g, ''));
	}
	if (/limit exceeded/.test(text)) {
		return FAULT_WORDS.endless;
	}
	if (/ENOENT|illegal (file ?(path|name)|argument)|Failed to lookup/i.test(text)) {
		return FAULT_WORDS.otherFile;
	}
	if (/^invalid value expression: ""/.test(text)) {
		return FAULT_WORDS.empty;
	}
	if (/^expected "\|" before filter/.test(text)) {
		return FAULT_WORDS.operator;
	}
	return FAULT_WORDS.syntax(text);
}

/** Every name in the template that is no variable, in branches that are not taken too. */
export function unknownNames(
	engine: Liquid,
	parsed: Parsed,
	piece: TemplatePart,
): readonly Found[] {
	const { globals } = engine.analyzeSync(parsed, { partials: false });
	return Object.values(globals)
		.flat()
		.filter(({ segments }) => !isKnown(segments))
		.map(({ segments, location }) => ({
			line: piece.line + location.row - 1,
			message: FAULT_WORDS.unknown(segments.map(String).join('.')),
		}))
		.sort((a, b) => a.line - b.line);
}

function isKnown(segments: readonly unknown[]): boolean {
	const [first, second] = segments.map(segment =>
		typeof segment === 'string' || typeof segment === 'number' ? String(segment) : undefined,
	);
	if (first === undefined) {
		return true;
	}
	const grouped = GROUPS.includes(first);
	if (grouped && segments.length === 1) {
		return true;
	}
	if (grouped && second === undefined) {
		return true;
	} // a name worked out by the template itself: reported when it is rendered
	const name = grouped ? `${first}.${second}` : first;
	return (
		NAMES.has(name) &&
		segments.slice(grouped ? 2 : 1).every(part => typeof part !== 'string' || PARTS.includes(part))
	);
}
