import { sentences } from '../language';
import { formatDay } from '../dates';

const DAYS: Readonly<Record<number, string>> = {
	1: 'Morgen',
	7: 'In einer Woche',
	14: 'In zwei Wochen',
};

function daysFrom(today: string, day: string): string {
	const days = Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
	return DAYS[days] ?? `In ${days} Tagen`;
}

const letters = (count: number): string =>
	count === 1 ? '1 Brief liegt' : `${count} Briefe liegen`;

/** Commands in German. */
export const COMMANDS_DE = {
	names: {
		newInterview: 'Neue Gesprächsnotiz',
		newApplication: 'Neue Bewerbung',
		newFromInvitation: 'Neues Gespräch aus einer Einladung',
		turnIntoInterview: 'Diese Notiz zur Gesprächsnotiz machen',
		writeLetter: 'Brief schreiben',
		write: (title: string): string => `Schreiben: ${title}`,
		writeLettersDue: 'Alle fälligen Briefe schreiben',
		checkLetter: 'Brief prüfen',
		copyLetter: 'Brief kopieren',
		mailLetter: 'Brief im Mailprogramm öffnen',
		saveLetterFile: 'Brief als E-Mail-Datei speichern',
		switchChannel: 'Versandweg des Briefs ändern',
		writeLetterWithOptions: 'Brief mit Optionen schreiben',
		markSent: 'Brief als gesendet markieren',
		snooze: 'Nächsten Schritt zurückstellen',
		dismiss: 'Nächsten Schritt verwerfen',
		reopen: 'Nächsten Schritt wieder öffnen',
		heardBack: 'Antwort notieren',
		logCall: 'Anruf notieren',
		setOutcome: 'Stand setzen',
		exportCalendar: 'Kalender jetzt exportieren',
		importApplications: 'Bewerbungen importieren',
		exportApplications: 'Bewerbungen exportieren',
		syncCalendar: (title: string): string => `${title} jetzt synchronisieren`,
		connectCalendar: (title: string): string => `${title} verbinden`,
		disconnectCalendar: (title: string): string => `${title} trennen`,
		customise: 'Briefvorlage anpassen',
		checkNotes: 'Notizen prüfen',
		findJobNotes: 'Meine Bewerbungsnotizen finden',
		makeBases: 'Pipeline und Zeitleiste anlegen',
		undo: 'Letzte Aktion rückgängig machen',
		removeSample: 'Beispielbewerbung entfernen',
		open: (title: string): string => `${title} öffnen`,
	},
	messages: {
		done: 'Fertig.',
		basesMade: (paths: readonly string[]): string => `Angelegt: ${paths.join(' und ')}.`,
		basesThere: 'Pipeline und Zeitleiste gibt es schon. Es wurde nichts geändert.',
		failed: (message: string): string => `Fehler: ${message}`,
		notHere: (name: string): string => `„${name}“ ist hier nicht verfügbar.`,
		noSuchNote: (path: string): string => `In diesem Vault gibt es keine Notiz „${path}“.`,
		turned: sentences(
			'Das ist jetzt eine Gesprächsnotiz.',
			'Tragen Sie ein, was Sie wissen, dann erscheinen die nächsten Schritte.',
		),
		letters: (isNew: readonly boolean[]): string => {
			const written = isNew.filter(Boolean).length;
			if (written === 0) {
				if (isNew.length === 1) {
					return 'Diesen Brief gibt es schon.';
				}
				return 'Diese Briefe gibt es schon.';
			}
			return `${letters(written)} bereit. Füllen Sie die markierten Lücken aus, und prüfen Sie dann.`;
		},
		exported: (path: string, events: number, written: boolean): string => {
			const state = written ? 'aktualisiert' : 'unverändert';
			return `„${path}“ ${state}: ${events} ${events === 1 ? 'Termin' : 'Termine'}.`;
		},
		template: (path: string): string =>
			`Bearbeiten Sie „${path}“. Von nun an wird diese Vorlage verwendet.`,
		noProblems: 'In Ihren Notizen wurden keine Probleme gefunden.',
	},
	pick: {
		noDate: 'ohne Datum',
		nothing: 'Nichts gefunden.',
		writeFor: 'Wofür soll ein Brief geschrieben werden?',
		kind: 'Welcher Brief?',
		recipient: 'An wen?',
		everybody: (count: number): string => `An alle (${count} Briefe)`,
		host: (name: string): string => `Nur an ${name}, für alle (1 Brief)`,
		channel: 'Auf welchem Weg geht der Brief hinaus?',
		nobodyNamed: 'Noch ohne Empfänger',
		thereAlready: 'Schon geschrieben',
		letter: 'Welchen Brief haben Sie gesendet?',
		snooze: 'Was soll zurückgestellt werden?',
		dismiss: 'Was soll verworfen werden?',
		reopen: 'Was soll wieder geöffnet werden?',
		until: (title: string): string => `Zurückstellen bis: ${title}`,
		snoozeDone: 'Zurückstellen',
		day: (today: string, day: string): string => `${daysFrom(today, day)}, ${formatDay(day)}`,
		otherDay: 'Datum und Uhrzeit wählen …',
		heardFrom: 'Auf welche Bewerbung kam eine Antwort?',
		called: 'Wegen welcher Bewerbung haben Sie angerufen?',
		followUps: (count: number): string => `${count} nächste Schritte`,
		log: 'Notieren',
		logReply: 'Antwort notieren',
		application: 'Welche Bewerbung?',
		outcome: 'Stand setzen',
		set: 'Stand setzen',
		template: 'Welche Vorlage möchten Sie anpassen?',
	},
	links: {
		unknown: (id: string): string =>
			`Dieser Link ruft „${id}“ auf. Das ist kein Befehl von Interview Follow-up.`,
		ask: (
			name: string,
			note: string | undefined,
			words: Readonly<Record<string, string | undefined>>,
		): string => {
			const where = note === undefined ? '' : ` mit „${note}“`;
			const details = Object.entries(words).filter(([key]) => key !== 'note');
			const listed = details.map(([key, value]) => ` ${key}: ${value ?? ''}.`).join('');
			return sentences(
				`Ein Link möchte „${name}“${where} ausführen.`,
				`Dabei werden Ihre Notizen geändert.${listed} Fahren Sie nur fort, wenn Sie das erwartet haben.`,
			);
		},
		yes: 'Befehl ausführen',
	},
};
