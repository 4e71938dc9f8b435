import { formatVaultDay } from '../dates';

/** Kinds of meetings, as the German sentences below need them: with their article in the dative. */
const MEETINGS: Readonly<Record<string, string>> = {
	interview: 'dem Vorstellungsgespräch',
	'phone screen': 'dem Telefoninterview',
	'video interview': 'dem Videogespräch',
	'informational interview': 'dem Informationsgespräch',
	luncheon: 'dem gemeinsamen Mittagessen',
	'networking event': 'dem Netzwerktreffen',
	'coffee chat': 'dem Kennenlernen',
	'career fair': 'dem Messebesuch',
	assessment: 'der Arbeitsprobe',
	'site visit': 'der Betriebsbesichtigung',
};

const meeting = (interaction: string): string =>
	MEETINGS[interaction.toLowerCase()] ?? `dem Termin (${interaction})`;
const at = (company: string): string => (company === '' ? '' : ` bei ${company}`);
const on = (day: string | undefined, due?: string): string =>
	day === undefined ? '' : ` am ${formatVaultDay(day, due)}`;
const days = (count: number): string => (count === 1 ? '1 Werktag' : `${count} Werktagen`);
const hoursOf = (count: number): string => (count === 1 ? 'einer Stunde' : `${count} Stunden`);
const who = (company: string): string => company || 'Das Unternehmen';

const SINCE = {
	applied: 'Sie haben sich beworben',
	interview: 'Ihr letztes Gespräch war',
	heard: 'Die letzte Nachricht kam',
};

function theOffer(company: string, day?: string, deadline?: string, due?: string): string {
	const wanted = deadline ? ` Antwort erbeten bis ${formatVaultDay(deadline, due)}.` : '';
	return `${who(company)} hat Ihnen${on(day, due)} ein Angebot gemacht.${wanted}`;
}

/** Titles and reasons of follow-ups in German. */
export const FOLLOW_UPS_DE = {
	titles: {
		'thank-you': (to: string): string => `Dankschreiben: ${to}`,
		'status-inquiry': (to: string): string => `Nachfragen: ${to}`,
		'decision-inquiry': (to: string): string => `Nach der Entscheidung fragen: ${to}`,
		stalled: (to: string): string => `In Kontakt bleiben oder zurückziehen: ${to}`,
		'screening-inquiry': (to: string): string => `Nach dem Auswahlverfahren fragen: ${to}`,
		'no-response': (to: string): string => `Ohne Antwort schließen: ${to}`,
		'offer-review': (to: string): string => `Angebot prüfen: ${to}`,
		'offer-reply': (to: string, letters: readonly string[]): string => {
			if (letters.length > 1) {
				return `Auf das Angebot antworten: ${to}`;
			}
			const accepts = letters[0] === 'offer-acceptance';
			if (accepts) {
				return `Angebot schriftlich annehmen: ${to}`;
			}
			return `Angebot ablehnen: ${to}`;
		},
		'rejection-reply': (to: string): string => `Auf die Absage antworten: ${to}`,
		withdrawal: (to: string): string => `Bewerbung zurückziehen: ${to}`,
	},
	why: {
		thankYou: (
			interaction: string,
			company: string,
			day: string,
			hours: number,
			due?: string,
		): string =>
			`Bedanken Sie sich innerhalb von ${hoursOf(hours)} nach ${meeting(interaction)}${at(company)}${on(day, due)}.`,
		thankYouNextDay: (
			interaction: string,
			company: string,
			day: string,
			count: number,
			due?: string,
		): string => {
			const when = count === 1 ? 'am Tag' : `innerhalb von ${count} Tagen`;
			return `Bedanken Sie sich ${when} nach ${meeting(interaction)}${at(company)}${on(day, due)}. Die Notiz nennt keine Uhrzeit.`;
		},
		thankYouUndated: (interaction: string, company: string, hours: number): string =>
			`Bedanken Sie sich innerhalb von ${hoursOf(hours)} nach ${meeting(interaction)}${at(company)}. Das Datum in der Notiz ist nicht lesbar.`,
		promised: (company: string, day: string, due?: string): string =>
			`${who(company)} wollte sich bis ${formatVaultDay(day, due)} melden. Ab dem nächsten Werktag dürfen Sie nachfragen.`,
		waited: (
			since: 'applied' | 'interview' | 'heard' | undefined,
			day: string | undefined,
			count: number,
			due?: string,
		): string => {
			const ask = `Nach ${days(count)} ohne Nachricht dürfen Sie nachfragen.`;
			if (since === undefined) {
				return ask;
			}
			return `${SINCE[since]}${on(day, due)}. ${ask}`;
		},
		askAgain: (day: string | undefined, count: number, due?: string): string =>
			`Sie haben${on(day, due) || ' schon einmal'} nachgefragt. Wenn nach ${days(count)} noch nichts gekommen ist, dürfen Sie noch einmal fragen.`,
		notBeforePromise: (day: string, due?: string): string =>
			`Eine Antwort ist bis ${formatVaultDay(day, due)} zugesagt. Fragen Sie nicht vorher.`,
		decision: (company: string, day: string, due?: string): string =>
			`${who(company)} wollte sich bis ${formatVaultDay(day, due)} entscheiden. Ab dem nächsten Werktag dürfen Sie nachfragen.`,
		asked: (day: string | undefined, due?: string): string =>
			`Sie haben${on(day, due)} nachgefragt.`,
		stalled: (company: string, last: string | undefined, count: number, due?: string): string => {
			const when = on(last, due) || ' an einem Tag, den Ihre Notizen nicht nennen,';
			const pool = company === '' ? '' : ` von ${company}`;
			return `Sie haben zuletzt${when} nachgefragt. Wenn nach ${days(count)} noch nichts gekommen ist, entscheiden Sie: im Kreis der Bewerber${pool} bleiben oder zurückziehen.`;
		},
		stalledOutcome: (company: string): string =>
			`Ihre Bewerbung${at(company)} ruht. Entscheiden Sie, ob Sie in Kontakt bleiben oder zurückziehen, und schreiben Sie es.`,
		screening: (company: string, closes: string | undefined, due?: string): string => {
			const closing = closes ? ` Bewerbungsschluss ist${on(closes, due)}.` : '';
			return `Die Anzeige${at(company)} nennt keine Ansprechperson.${closing} Ein Anruf vorab klärt, wie Bewerbungen ausgewählt werden.`;
		},
		noResponse: (company: string, applied: string | undefined, due?: string): string =>
			`Sie haben sich${at(company)}${on(applied, due)} beworben, und Ihre Notizen enthalten keine Antwort. Viele melden sich nie. Sie können die Bewerbung schließen.`,
		offerReview: (company: string, day?: string, deadline?: string, due?: string): string =>
			`${theOffer(company, day, deadline, due)} Vergleichen Sie es mit Ihrer Recherche, bevor Sie antworten.`,
		offerReply: (company: string, day?: string, deadline?: string, due?: string): string =>
			`${theOffer(company, day, deadline, due)} Antworten Sie schriftlich.`,
		offerUnwanted: (company: string, day?: string, due?: string): string =>
			`${theOffer(company, day, undefined, due)} Sie möchten es nicht. Sagen Sie bald ab, damit die nächste Person gefragt werden kann.`,
		offerAfterAcceptance: (company: string, other: string): string => {
			const accepted = other === '' ? 'ein anderes Angebot' : `das Angebot von ${other}`;
			const declined = company === '' ? 'dieses Angebot' : `das Angebot von ${company}`;
			return `Sie haben ${accepted} angenommen. Lehnen Sie ${declined} bald ab, damit die nächste Person gefragt werden kann.`;
		},
		offerSettled: (outcome: 'accepted' | 'declined', day: string, due?: string): string => {
			const done = outcome === 'accepted' ? 'angenommen' : 'abgelehnt';
			return `Sie haben das Angebot${on(day, due)} ${done}. Bestätigen Sie es schriftlich.`;
		},
		offerAnswered: (company: string): string => {
			const offer = company === '' ? 'das Angebot' : `das Angebot von ${company}`;
			return `Sie haben auf ${offer} schriftlich geantwortet.`;
		},
		rejection: (company: string, day?: string, position?: string, due?: string): string => {
			const role = position ? ` für ${position}` : '';
			return `${who(company)} hat Ihnen${on(day, due)}${role} abgesagt. Ein kurzer Dank hält die Tür offen.`;
		},
		withdrawal: (company: string, other: string, day?: string, due?: string): string => {
			const accepted = other === '' ? 'ein anderes Angebot' : `das Angebot von ${other}`;
			const told = company === '' ? 'diesem Unternehmen' : company;
			return `Sie haben${on(day, due)} ${accepted} angenommen. Sagen Sie ${told} Bescheid, damit die nächste Person gefragt werden kann.`;
		},
		moved: (company: string, after: string, to: string): string =>
			` Verschoben auf ${formatVaultDay(to, to)}, weil Sie ${company || 'dem Unternehmen'} zuletzt am ${formatVaultDay(after, to)} geschrieben oder dort angerufen haben.`,
		lapsed: (count: number): string =>
			` Automatisch verworfen, weil es mehr als ${count} Tage überfällig war.`,
	},
	milestones: {
		first_round_ends: (whose: string): string => `Erste Runde endet: ${whose}`,
		contact_date: (whose: string): string => `Rückmeldung zugesagt: ${whose}`,
		second_round: (whose: string): string => `Zweite Runde: ${whose}`,
		decision_date: (whose: string): string => `Entscheidung erwartet: ${whose}`,
		start_date: (whose: string): string => `Arbeitsbeginn: ${whose}`,
		closes: (whose: string): string => `Bewerbungsschluss: ${whose}`,
		offer_deadline: (whose: string): string => `Antwort auf das Angebot fällig: ${whose}`,
	},
	milestoneReasons: {
		first_round_ends: (company: string): string =>
			`${company} wollte die erste Gesprächsrunde bis zu diesem Tag abschließen.`,
		contact_date: (company: string): string => `${company} wollte sich bis zu diesem Tag melden.`,
		second_round: (company: string): string => `${company} plant für diesen Tag die zweite Runde.`,
		decision_date: (company: string): string =>
			`${company} wollte sich bis zu diesem Tag entscheiden.`,
		start_date: (company: string): string =>
			`${company} hat diesen Tag als Ihren ersten Arbeitstag genannt.`,
		closes: (company: string): string =>
			`${company} nimmt Bewerbungen bis zum Ende dieses Tages an.`,
		offer_deadline: (company: string): string =>
			`${company} erwartet Ihre Antwort bis zum Ende dieses Tages.`,
	},
};
