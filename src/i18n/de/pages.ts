import { formatDay } from '../dates';

const WEEKDAYS = ['So', 'Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa'];
const MONTH_NAMES = [
	'Januar',
	'Februar',
	'März',
	'April',
	'Mai',
	'Juni',
	'Juli',
	'August',
	'September',
	'Oktober',
	'November',
	'Dezember',
];

/** The company page in German. */
export const COMPANY_DE = {
	page: {
		title: 'Unternehmensseite',
		nothing: 'Ihre Bewerbungen erscheinen hier, sobald Sie die erste hinzufügen.',
		choose: 'Bewerbung',
		facts: {
			outcome: 'Stand',
			applied: 'Beworben',
			source: 'Gefunden über',
			closes: 'Bewerbungsschluss',
		},
		openNote: 'Notiz öffnen',
		openPosting: 'Stellenanzeige öffnen',
		addInterview: 'Gespräch hinzufügen',
		noteOffer: 'Angebot notieren …',
		next: 'Als Nächstes',
		nothingNext: 'Hier ist gerade nichts zu tun.',
		dates: 'Genannte Termine',
		datesHelp: 'Tragen Sie einen Termin ein, sobald er genannt wird. Er kommt in die Notiz.',
		timeline: 'Was geschah und was ansteht',
		nothingHappened: 'Noch keine Termine.',
		today: 'Heute',
		people: 'Personen',
		nobody: 'Noch keine Personen notiert.',
		prefers: (channel: string): string => `bevorzugt ${channel}`,
		letters: 'Briefe',
		noLetters: 'Noch keine Briefe.',
		earlier: (count: number): string => `${count} frühere zeigen`,
		more: (count: number): string => `${count} weitere zeigen`,
		letterStatus: { draft: 'Entwurf', sent: 'Gesendet', skipped: 'Ausgelassen' },
		sentOn: (day: string): string => `Gesendet: ${day}`,
		offer: 'Angebot und eigene Recherche',
		compare: 'Angebote im Vergleich',
		compareHead: 'Bewerbung',
		notNoted: 'nicht notiert',
		offerRows: {
			offered: 'Angeboten',
			research: 'Ihre Spanne',
			benefits: 'Gewünschte Leistungen',
			deadline: 'Antwort bis',
			start: 'Arbeitsbeginn',
			outcome: 'Stand',
		},
	},
	dateLabels: {
		contact_date: 'Rückmeldung zugesagt',
		decision_date: 'Entscheidung',
		first_round_ends: 'Ende der ersten Runde',
		second_round: 'Zweite Runde',
		start_date: 'Arbeitsbeginn',
	},
	history: {
		applied: 'Sie haben sich beworben',
		interview: (kind: string, round: string | undefined): string =>
			round === undefined ? kind : `${kind}, ${round}`,
		cancelled: (title: string): string => `${title} (abgesagt)`,
		letter: (title: string, to: string | undefined): string =>
			to === undefined ? `${title} gesendet` : `${title} an ${to} gesendet`,
		call: 'Sie haben angerufen',
		reply: 'Antwort erhalten',
		outcome: (name: string): string => `Stand: ${name}`,
		closes: 'Bewerbungsschluss',
		deadline: 'Ihre Antwort ist fällig',
	},
};

/** The calendar view in German. */
export const CALENDAR_VIEW_DE = {
	title: 'Bewerbungskalender',
	month: 'Monat',
	agenda: 'Agenda',
	layout: 'Ansicht',
	previous: 'Voriger Monat',
	next: 'Nächster Monat',
	today: 'Heute',
	weekday: (index: number): string => WEEKDAYS[index]!,
	monthName: (year: number, month: number): string => `${MONTH_NAMES[month - 1]} ${year}`,
	day: (day: string, count: number): string => {
		const name = formatDay(day);
		if (count === 0) {
			return name;
		}
		return `${name}, ${count} ${count === 1 ? 'Eintrag' : 'Einträge'}`;
	},
	showDay: (day: string): string => `${formatDay(day)} in der Agenda zeigen`,
	more: (count: number): string => `${count} weitere`,
	kinds: { 'follow-up': 'Schritt', interview: 'Gespräch', day: 'Genannter Termin' },
	entry: (kind: string, title: string, day: string): string =>
		`${kind}: ${title}, ${formatDay(day)}`,
	openNote: 'Notiz öffnen',
	company: 'Unternehmensseite',
	moveTo: 'Verschieben …',
	nothing: 'Nichts in diesem Monat.',
	nothingAhead: 'Ab heute steht nichts an.',
	notPast: 'Dieser Tag ist vorbei. Wählen Sie heute oder einen späteren Tag.',
	fixed:
		'Diesen Termin hat das Unternehmen genannt. Ändern Sie ihn in der Notiz oder auf der Unternehmensseite.',
	overdue: 'Überfällig',
	help: 'Ziehen Sie einen Schritt auf einen anderen Tag, um ihn zurückzustellen, oder ein Gespräch, um es zu verschieben. Mit der Tastatur: Umschalt und Pfeiltasten.',
	touchHelp:
		'Um einen Schritt zurückzustellen oder ein Gespräch zu verschieben, halten Sie es gedrückt und ziehen Sie es.',
	moveTitle: 'Gespräch verschieben?',
	moveText: (title: string, from: string, to: string): string =>
		`${title}: von ${formatDay(from)} auf ${formatDay(to)}. Das neue Datum kommt in die Notiz.`,
	moveYes: 'Gespräch verschieben',
	moved: (title: string, day: string): string => `${title} auf ${formatDay(day)} verschoben.`,
};
