/** Where an application stands. `waiting` is also what an empty or unknown outcome counts as. */
export const OUTCOMES = [
	'planning',
	'waiting',
	'offer',
	'accepted',
	'declined',
	'rejected',
	'stalled',
	'no response',
	'withdrawn',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What became of one meeting, as its note states it. Undefined there means that nothing is stated. */
export const MEETING_STATES = [
	'scheduled',
	'completed',
	'cancelled',
	'postponed',
	'no-show',
] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

/** Words of one meaning, with what they prove by themselves. */
export interface OutcomeWords {
	readonly outcome: Outcome;
	/** Whether the word says that the person has applied. */
	readonly applied: boolean;
	/** Whether the word says that the employer has answered. */
	readonly answered: boolean;
	/** Whether the words name a round of interviews or a test, so that on an interview they name its round. */
	readonly rounds?: true;
	/** Comma-separated. `#` is a number from 1 to 9, `nth` is an ordinal (first, 2nd, final). */
	readonly words: string;
}

/**
 * THE TABLE of outcome words, English and German. To add a word: put it in the row of its meaning.
 * Case, spaces, hyphens, emoji, numbering, brackets and Markdown around a word don't matter.
 */
export const OUTCOME_WORDS: readonly OutcomeWords[] = [
	{
		outcome: 'planning',
		applied: false,
		answered: false,
		words: `planning, plan, planned, planning to apply, to apply, not applied,
			not yet applied, yet to apply, wishlist, saved, bookmarked, bookmark,
			interested, interesting, idea, lead, prospect, researching, research, todo,
			backlog, draft, drafting, preparing, open, reviewing, pursue, pursuing,
			queued, new, captured, discovered, considering, scored, evaluated, evaluating,
			seen, not started, found, shortlist, geplant, vorgemerkt, gemerkt,
			gespeichert, noch nicht beworben, offen, interessant, in Vorbereitung,
			Entwurf, Merkliste`,
	},
	{
		outcome: 'waiting',
		applied: false,
		answered: false,
		words: `waiting, in progress, in process, active, ongoing, done, complete, completed,
			held, upcoming, scheduled, applying, wartend, warten, laufend`,
	},
	{
		outcome: 'waiting',
		applied: true,
		answered: false,
		words: `applied, submitted, application submitted, application received,
			application sent, sent, online application, recruiter application, pending,
			under review, logged, in review, awaiting response, awaiting reply,
			awaiting answer, waiting for response, waiting for reply, waiting for answer,
			waiting for a response, waiting for a reply, waiting for an answer,
			waiting on response, waiting on reply, waiting to hear, waiting to hear back,
			no response yet, no reply yet, no answer yet, nothing yet,
			application in progress, application complete, application completed,
			followed up, follow up, beworben, eingereicht, Bewerbung eingereicht,
			Bewerbung abgeschickt, Bewerbung gesendet, Bewerbung verschickt, abgeschickt,
			versendet, Eingang bestätigt, Eingangsbestätigung, in Prüfung, in Bearbeitung,
			warte auf Antwort, warte auf Rückmeldung, noch keine Antwort,
			noch keine Rückmeldung, Bewerbung raus, Bewerbung versendet`,
	},
	{
		outcome: 'waiting',
		applied: true,
		answered: true,
		rounds: true,
		words: `screening, screen, screening call, phone screen, phone screening,
			phone interview, phone call, video interview, recruiter screen,
			recruiter screening, recruiter call, recruiter conversation,
			recruiter interview, intro call, introductory call, intro, HR interview,
			HR screen, HR call, HR, interview, interviews, interview #, nth interview,
			interview round #, round #, nth round, nth round interview, round # interview,
			stage #, nth stage, interview stage, technical, technical #, technical screen,
			technical screening, technical interview, technical interview #,
			technical round, technical round #, technical test, technical assessment,
			tech screen, tech interview, coding interview, coding test, coding challenge,
			code challenge, coding assessment, programming test, system design,
			system design interview, OA, online assessment, online test, assessment,
			assessment center, take home, take home test, take home assignment,
			take home task, take home challenge, case study, case interview, presentation,
			onsite, on site interview, virtual onsite, superday, panel, panel interview,
			culture fit, culture fit interview, cultural interview, behavioral,
			behavioural, behavioral interview, behavioural interview, hiring manager,
			hiring manager interview, hiring manager call, HM, HM interview, HM call,
			loop, final, technical rounds, next round, final rounds, team interview,
			team match, reference check, references, background check,
			Vorstellungsgespräch, nth Vorstellungsgespräch, Bewerbungsgespräch,
			Telefoninterview, Telefongespräch, Erstgespräch, Zweitgespräch, nth Gespräch,
			nth Runde, Runde #, Kennenlerngespräch, Probearbeiten, Probetag, Fachgespräch,
			Gespräch, Probeaufgabe`,
	},
	{
		outcome: 'waiting',
		applied: true,
		answered: true,
		words: `interviewing, interviewed, interview scheduled, interview invited,
			interview invitation, interview invite, invited, invited to interview,
			interview completed, interview done, interview requested, interview booked,
			interview set, interviews scheduled, interviews completed, interviews done,
			moved to next round, shortlisted, contacted, replied, responded,
			response received, heard back, in conversation, in conversations, in talks,
			pending decision, awaiting decision, decision pending, awaiting feedback,
			waiting for feedback, awaiting results, Einladung, eingeladen,
			Einladung Bewerbungsgespräch, Einladung Vorstellungsgespräch,
			Einladung zum Bewerbungsgespräch, Einladung zum Vorstellungsgespräch,
			Einladung zum Gespräch, zum Gespräch eingeladen, Rückmeldung erhalten,
			im Gespräch, warte auf Entscheidung`,
	},
	{
		outcome: 'offer',
		applied: true,
		answered: true,
		words: `offer, offers, offered, offer received, job offer, offer made, got offer,
			got an offer, received offer, verbal offer, written offer, offer pending,
			offer extended, negotiating, negotiation, offer negotiation, Angebot,
			Jobangebot, Angebot erhalten, Zusage erhalten, Vertragsangebot,
			Vertragsverhandlung, Verhandlung`,
	},
	{
		outcome: 'accepted',
		applied: true,
		answered: true,
		words: `accepted, accept, offer accepted, accepted offer, hired, signed, got the job,
			got it, employed, won, angenommen, Angebot angenommen, Zusage, zugesagt,
			eingestellt, unterschrieben`,
	},
	{
		outcome: 'declined',
		applied: true,
		answered: true,
		words: `declined, decline, I declined, declined by me, I turned it down,
			offer declined, declined offer, turned down, turned it down, refused,
			offer rejected, rejected offer, offer refused, offer turned down,
			turned down offer, Angebot abgelehnt, abgesagt von mir, selbst abgesagt`,
	},
	{
		outcome: 'rejected',
		applied: true,
		answered: true,
		words: `rejected, reject, rejection, rejection email, rejection letter, auto rejected,
			auto rejection, rejected by company, not a fit, no fit, not proceeding,
			did not proceed, not progressed, not selected, not hired, unsuccessful,
			denied, no, lost, passed over, not moving forward, turned me down, failed,
			dead, company pass, company passed, no longer in consideration,
			no longer under consideration, position filled, filled, job closed,
			position closed, withdrawn by company, rescinded, offer rescinded, Absage,
			Absage erhalten, Absage bekommen, abgelehnt, abgesagt, Stelle besetzt`,
	},
	{
		outcome: 'no response',
		applied: true,
		answered: false,
		words: `no response, ghosted, ghosted by company, never replied, never responded,
			never answered, stale, no reply, no answer, never heard back, silence,
			nothing heard, unanswered, expired, closed, keine Reaktion, keine Antwort,
			keine Rückmeldung, unbeantwortet`,
	},
	{
		outcome: 'withdrawn',
		applied: false,
		answered: false,
		words: `withdrawn, withdraw, withdrew, withdrawal, withdrawn by me, I withdrew,
			withdrew application, application withdrawn, cancelled, canceled, dropped,
			dropped by me, dropped out, discarded, skipped, skip, pass, passed,
			not interested, not eligible, no application, do not apply, not applying,
			did not apply, archived, pulled out, abandoned, no go, zurückgezogen,
			Bewerbung zurückgezogen, nicht beworben, kein Interesse, verworfen, archiviert`,
	},
	{
		outcome: 'stalled',
		applied: false,
		answered: false,
		words: `stalled, stall, on hold, hold, no decision, paused, frozen, hiring freeze,
			hiring frozen, stuck, position on hold, pausiert, auf Eis, ruht,
			zurückgestellt`,
	},
];

/** Words on an interview's own note that describe the meeting and say nothing of the application. Comma-separated. */
export const MEETING_WORDS: Readonly<Record<MeetingState, string>> = {
	scheduled: `scheduled, interview scheduled, planned, upcoming, booked, confirmed, to do,
		todo, pending, tentative, geplant, terminiert, bestätigt, anstehend`,
	completed: `completed, complete, interview completed, done, held, finished, attended,
		took place, conducted, passed, past, over, cleared, interviewed, erledigt,
		abgeschlossen, stattgefunden, bestanden`,
	cancelled: `cancelled, canceled, called off, interview cancelled, interview canceled,
		did not take place, abgesagt, ausgefallen, storniert`,
	postponed: `postponed, rescheduled, reschedule, rescheduling, moved, to be rescheduled,
		to reschedule, delayed, deferred, verschoben, vertagt`,
	'no-show': `no show, noshow, did not show up, didn t show up, they did not show up,
		they didn t show up, missed, missed it, nicht erschienen, verpasst`,
};
