import { letterKind } from '../../../core/records/letter-kinds';
import type { Application } from '../../../core/records/application';
import { startOf, type When } from '../../../core/time/when';
import { DATE_LABELS, HISTORY } from '../../../i18n/company';
import { OUTCOME_HEADINGS } from '../../../i18n/views';

/** One thing that happened, or that is going to, in an application. */
export interface HistoryEntry {
	readonly when: When;
	readonly text: string;
	/** Icon and meaning. */
	readonly kind: 'applied' | 'interview' | 'letter' | 'contact' | 'outcome' | 'date';
	/** The note that says so. */
	readonly path?: string;
}

/** What happened in an application and which days are ahead, by time. */
export function historyOf(application: Application): readonly HistoryEntry[] {
	const entries = [
		...ofNote(application),
		...ofInterviews(application),
		...ofLetters(application),
		...ofContacts(application),
		...ofPromises(application),
	];
	const { zone } = application;
	return entries.sort((a, b) => startOf(a.when, zone) - startOf(b.when, zone));
}

function ofNote({ note, outcome, outcomeDate }: Application): readonly HistoryEntry[] {
	const path = note?.path;
	const entries: HistoryEntry[] = [];
	const add = (day: typeof outcomeDate, text: string, kind: HistoryEntry['kind']): void => {
		if (day !== undefined) {
			entries.push({ when: { day }, text, kind, ...(path !== undefined && { path }) });
		}
	};
	add(note?.applied, HISTORY.applied, 'applied');
	add(note?.closes, HISTORY.closes, 'date');
	add(note?.offerDeadline, HISTORY.deadline, 'date');
	if (outcome !== 'waiting' && outcome !== 'planning') {
		add(outcomeDate, HISTORY.outcome(OUTCOME_HEADINGS[outcome]), 'outcome');
	}
	return entries;
}

function ofInterviews({ interviews }: Application): readonly HistoryEntry[] {
	return interviews.flatMap(({ date, interaction, round, cancelled, path }) => {
		if (!date) {
			return [];
		}
		const title = HISTORY.interview(interaction, round);
		const text = cancelled ? HISTORY.cancelled(title) : title;
		return [{ when: date, text, kind: 'interview' as const, path }];
	});
}

function ofLetters({ letters }: Application): readonly HistoryEntry[] {
	return letters.flatMap(({ status, sent, letterKind: kind, to, path }) => {
		if (status !== 'sent' || !sent) {
			return [];
		}
		const title = letterKind(kind ?? '')?.title ?? kind ?? '';
		return [{ when: sent, text: HISTORY.letter(title, to), kind: 'letter' as const, path }];
	});
}

function ofContacts({ calls, note, interviews }: Application): readonly HistoryEntry[] {
	const records = [...(note ? [note] : []), ...interviews];
	const replies = new Set(records.flatMap(({ heardBack }) => heardBack.days));
	return [
		...calls.map(when => ({ when, text: HISTORY.call, kind: 'contact' as const })),
		...[...replies].map(day => ({
			when: { day },
			text: HISTORY.reply,
			kind: 'contact' as const,
		})),
	];
}

function ofPromises(application: Application): readonly HistoryEntry[] {
	const { timeline, contactPromise, decisionPromise } = application;
	const { secondRound, firstRoundEnds, startDate } = timeline;
	const isDay = secondRound !== 'yes' && secondRound !== 'no';
	const days = [
		[DATE_LABELS.contact_date, contactPromise?.day ?? timeline.contactDate],
		[DATE_LABELS.decision_date, decisionPromise?.day ?? timeline.decisionDate],
		[DATE_LABELS.first_round_ends, firstRoundEnds],
		[DATE_LABELS.second_round, isDay ? secondRound : undefined],
		[DATE_LABELS.start_date, startDate],
	] as const;
	return days.flatMap(([text, day]) =>
		day === undefined ? [] : [{ when: { day }, text, kind: 'date' as const }],
	);
}
