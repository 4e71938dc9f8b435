import { sentences } from '../language';
import { formatDay, formatMonthDay } from '../dates';

const counted = (count: number, one: string, many: string): string =>
	`${count} ${count === 1 ? one : many}`;
const applications = (count: number): string => counted(count, 'Bewerbung', 'Bewerbungen');

const OUTCOMES = {
	planning: 'In Planung',
	waiting: 'Wartet auf Antwort',
	stalled: 'Ins Stocken geraten',
	offer: 'Angebot',
	accepted: 'Angenommen',
	declined: 'Abgelehnt (von mir)',
	rejected: 'Absage',
	'no response': 'Keine Antwort',
	withdrawn: 'Zurückgezogen',
};

/** The views in German. */
export const VIEWS_DE = {
	groupHeadings: {
		overdue: 'Überfällig',
		today: 'Heute',
		'this week': 'Diese Woche',
		later: 'Später',
		'no date': 'Ohne Datum',
		snoozed: 'Zurückgestellt',
		done: 'Erledigt',
		dismissed: 'Verworfen',
		missing: 'Fehlende Angaben',
		noCompany: 'Ohne Unternehmen',
	},
	followUps: {
		title: 'Nächste Schritte',
		details: 'Einzelheiten',
		selectOne: 'Wählen Sie einen Eintrag, um die Einzelheiten zu sehen.',
		add: 'Gespräch oder Bewerbung hinzufügen',
		writeAllDue: 'Alle fälligen Briefe schreiben',
		newInterview: 'Neues Gespräch',
		newApplication: 'Neue Bewerbung',
		problems: (count: number): string =>
			`${counted(count, 'Problem', 'Probleme')} in Ihren Notizen`,
		noDate: 'Ohne Datum',
		from: (day: string): string => `ab ${day}`,
		draft: 'Entwurf fertig',
		snoozedUntil: (day: string): string => `Zurückgestellt bis ${day}`,
		email: (name: string, address: string): string => `E-Mail an ${name}: ${address}`,
		call: (name: string, number: string): string => `${name} anrufen: ${number}`,
		offered: 'Angeboten',
		research: 'Ihre Spanne',
		benefits: 'Gewünschte Leistungen',
		notNoted: 'noch nicht notiert',
		ask: (facts: readonly string[]): string => `Noch offen: ${facts.join(', ')}.`,
		selection: 'Ausgewählte Einträge',
		selected: (count: number): string => `${count} ausgewählt`,
		writeLetters: 'Briefe schreiben',
		clearSelection: 'Auswahl aufheben',
	},
	filters: {
		title: 'Einträge filtern',
		search: 'Suchen',
		unresolved: 'Zu erledigen',
		byCompany: 'Nach Unternehmen gruppieren',
		pickCompany: 'Unternehmen …',
		pickKind: 'Art …',
		company: 'Nur ein Unternehmen zeigen',
		kind: 'Nur eine Art zeigen',
		remove: (name: string): string => `Filter ${name} entfernen`,
		clear: 'Filter löschen',
	},
	statusNames: {
		upcoming: 'Noch nicht so weit',
		open: 'Offen',
		overdue: 'Überfällig',
		done: 'Erledigt',
		snoozed: 'Zurückgestellt',
		dismissed: 'Verworfen',
	},
	rowActions: {
		write: 'Brief schreiben',
		writeKind: (title: string): string => `Schreiben: ${title}`,
		prepareCall: 'Anruf vorbereiten',
		openLetter: 'Brief öffnen',
		markSent: 'Als gesendet markieren',
		thanked: 'Ich habe mich schon bedankt',
		logCall: 'Ich habe heute angerufen',
		heardBack: 'Heute Antwort erhalten',
		heardBackOn: 'Sie haben an einem anderen Tag geantwortet …',
		interviewSet: 'Gespräch vereinbart …',
		noteDate: 'Zugesagten Termin notieren …',
		offer: 'Angebot …',
		rejected: 'Absage',
		withdraw: 'Zurückziehen',
		details: 'Einzelheiten zeigen',
		select: 'Auswählen',
		showCompany: (company: string): string => `Alles zu ${company} zeigen`,
		closeUnanswered: 'Ohne Antwort schließen',
		snooze: 'Zurückstellen',
		reopen: 'Wieder öffnen',
		dismiss: 'Verwerfen',
		openNote: 'Notiz öffnen',
		more: 'Weitere Aktionen',
		about: (action: string, title: string): string => `${action}, ${title}`,
	},
	snooze: {
		soon: (time: string): string => `Später heute, ${time}`,
		evening: (time: string): string => `Heute Abend, ${time}`,
		tomorrow: (day: string): string => `Morgen, ${formatDay(day)}`,
		threeDays: (day: string): string => `In 3 Tagen, ${formatDay(day)}`,
		nextWeek: (day: string): string => `Nächste Woche, ${formatDay(day)}`,
		pick: 'Datum und Uhrzeit wählen …',
	},
	nothingListed: {
		reading: 'Ihre Notizen werden gelesen …',
		notRead: (reason: string): string =>
			sentences(
				`Ihre Notizen konnten nicht gelesen werden: ${reason} Es wird jede Minute erneut versucht.`,
				'Wenn das nicht hilft, schalten Sie die Erweiterung aus und wieder ein.',
			),
		noMatch: 'Nichts passt zu Ihrer Suche oder Ihren Filtern.',
		doneTitle: 'Alles erledigt',
		done: sentences(
			'Zurzeit ist nichts fällig.',
			'Notieren Sie nach jedem Gespräch die genannten Termine, dann erscheinen die nächsten Schritte hier.',
		),
		startTitle: 'Hier erscheinen Ihre nächsten Schritte',
		start: sentences(
			'Nach jedem Gespräch gehört innerhalb eines Tages ein Dankschreiben, und eine Nachfrage, wenn ein zugesagter Termin verstrichen ist.',
			'Legen Sie die erste Gesprächsnotiz an, oder ergänzen Sie eine vorhandene Notiz um diese Eigenschaften:',
		),
	},
	outcomeHeadings: OUTCOMES,
	bases: { pipeline: 'Pipeline', timeline: 'Zeitleiste', table: 'Tabelle' },
	pipeline: {
		title: 'Bewerbungen nach Stand',
		column: (heading: string, count: number): string => `${heading}, ${applications(count)}`,
		move: (company: string): string => `${company} in eine andere Spalte verschieben`,
		moveTo: 'Verschieben nach',
		applied: (day: string): string => `Beworben ${day}`,
		since: (day: string): string => `Seit ${day}`,
		moved: (company: string, heading: string): string => `${company} nach „${heading}“ verschoben.`,
	},
	timeline: {
		title: 'Gespräche, zugesagte Termine und Fristen',
		nothing: sentences(
			'Diese Bewerbungen haben in den letzten zwei und den nächsten vier Monaten kein Gespräch, keinen zugesagten Termin und keine Frist.',
			'Notieren Sie die genannten Termine, um sie hier zu sehen.',
		),
		today: 'Heute',
		mark: (label: string, company: string, day: string): string => `${label}: ${company}, ${day}`,
		week: (monday: string): string => formatMonthDay(monday),
	},
	flowLabels: {
		...OUTCOMES,
		applications: 'Bewerbungen',
		interview: 'Gespräch',
		'offer made': 'Angebot',
		offer: 'Angebot offen',
	},
	timelineMarks: {
		interview: (interaction: string): string => (interaction === '' ? 'Gespräch' : interaction),
		first_round_ends: (): string => 'Erste Runde endet',
		contact_date: (): string => 'Meldung zugesagt',
		second_round: (): string => 'Zweite Runde',
		decision_date: (): string => 'Entscheidung',
		start_date: (): string => 'Arbeitsbeginn',
		closes: (): string => 'Bewerbungsschluss',
		offer_deadline: (): string => 'Antwort auf das Angebot',
	},
};

/** The summary in German. */
export const SUMMARY_DE = {
	title: 'Auswertung',
	nothing: 'Ihre Zahlen erscheinen hier, sobald es eine Bewerbung oder ein Gespräch gibt.',
	period: 'Zeitraum',
	periods: { search: 'Diese Suche', '90-days': 'Letzte 90 Tage', all: 'Gesamte Zeit' },
	showNotes: (label: string, count: number): string =>
		`${label}: ${counted(count, 'Notiz', 'Notizen')} zeigen`,
	asTable: 'Als Tabelle zeigen',
	applications: 'Bewerbungen',
	interviews: 'Gespräche',
	offers: 'Angebote',
	medianReply: 'Mittlere Antwortzeit',
	none: 'Noch keine',
	inDays: (days: number): string => counted(days, 'Tag', 'Tage'),
	flow: 'Bewerbungen nach Stand',
	flowSays: (count: number): string => `Wie ${applications(count)} verliefen und wo sie stehen.`,
	from: 'Von',
	to: 'Nach',
	replies: 'Antwortzeit',
	repliesSay: (answered: number, median: number | undefined): string => {
		if (median === undefined) {
			return 'Bisher hat kein Unternehmen geantwortet.';
		}
		const half = counted(median, 'Tag', 'Tagen');
		return sentences(
			'Tage von der Bewerbung bis zur ersten Antwort.',
			`Geantwortet: ${answered}, die Hälfte davon innerhalb von ${half}.`,
		);
	},
	days: 'Tage',
	silent: 'Noch keine Antwort',
	range: (from: number, to: number | undefined): string =>
		to === undefined ? `${from} oder mehr` : `${from} bis ${to}`,
	thanks: 'Dankschreiben rechtzeitig',
	thanksSay: (inTime: number, total: number): string =>
		total === 0
			? 'Bisher war kein Dankschreiben fällig.'
			: `${inTime} von ${total} Dankschreiben gingen rechtzeitig hinaus.`,
	letters: 'Briefe',
	count: 'Anzahl',
	inTime: 'Rechtzeitig',
	later: 'Später',
	untold: 'Ohne Zeitangabe',
	unsent: 'Nicht gesendet',
};
