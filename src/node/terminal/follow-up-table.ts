import stringWidth from 'string-width';
import type { FollowUp, Status } from '../../core/followups/follow-up';
import { formatExactDue, formatRelativeDue } from '../../core/time/format-due';
import type { Instant, Zone } from '../../core/time/instant';
import { NO_DATE, STATUS_HEADINGS } from '../../i18n/command-line';
import { styled, padded, wrap } from './text-layout';
import { stripControlCharacters, type Terminal } from './terminal';

interface Page extends Pick<Terminal, 'width' | 'color'> {
	readonly now: Instant;
	/** A follow-up of another zone says so. */
	readonly zone: Zone;
}

const GAP = 2;

/**
 * The follow-ups under a heading for each status, as they come: when on the
 * left, what, who and why on the right.
 */
export function followUpTable(followUps: readonly FollowUp[], page: Page): string {
	const lefts = new Map(followUps.map(followUp => [followUp, whenOf(followUp, page)]));
	const indent = GAP + Math.max(...[...lefts.values()].flat().map(line => line.length)) + GAP;
	const groups = new Map<Status, FollowUp[]>();
	for (const followUp of followUps) {
		groups.set(followUp.status, [...(groups.get(followUp.status) ?? []), followUp]);
	}
	return [...groups]
		.map(([status, rows]) =>
			[
				styled(
					`${STATUS_HEADINGS[status]} (${rows.length})`,
					page,
					'bold',
					...(status === 'overdue' ? (['red'] as const) : []),
				),
				...rows.map(row => rowOf(row, lefts.get(row)!, indent, page)),
			].join('\n\n'),
		)
		.join('\n\n');
}

function rowOf(followUp: FollowUp, left: readonly string[], indent: number, page: Page): string {
	const columns = Math.max(20, page.width - indent);
	const who = followUp.contacts
		.map(({ name, title }) => (title === undefined ? name : `${name}, ${title}`))
		.join('; ');
	const path = followUp.letter ?? followUp.path;
	const both = [who, path].filter(part => part !== '').join(' · ');
	const source =
		stringWidth(both) <= columns ? [both] : [...wrap(stripControlCharacters(who), columns), path];
	const right = [
		...wrap(stripControlCharacters(followUp.title), columns).map(line =>
			styled(line, page, 'bold'),
		),
		...wrap(stripControlCharacters(followUp.why), columns),
		...source.map(line => styled(stripControlCharacters(line), page, 'dim')),
	];
	return right
		.map((line, at) => `${' '.repeat(GAP)}${padded(left[at] ?? '', indent - GAP)}${line}`)
		.join('\n');
}

/** When it is due, in words and exactly. */
function whenOf({ due, zone }: FollowUp, { now, zone: own }: Page): readonly string[] {
	if (!due) {
		return [NO_DATE];
	}
	return [
		formatRelativeDue(due, now, zone),
		formatExactDue(due, now, zone),
		...(zone !== own && due.at !== undefined ? [zone] : []),
	];
}
