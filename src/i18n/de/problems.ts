import { sentences } from '../language';

/** What is wrong in a note, in German. */
export const PROBLEMS_DE = {
	unreadable: (property: string, value: string, expected: string): string =>
		`„${value}“ ist als ${property} nicht lesbar. Schreiben Sie ${expected}.`,
	placeholder: (property: string, expected: string): string =>
		sentences(
			`${property} enthält noch den Platzhalter einer Vorlage.`,
			`Schreiben Sie ${expected}, oder lassen Sie es leer.`,
		),
	unknownOutcome: (value: string, expected: string): string =>
		`„${value}“ ist kein bekannter Stand und zählt als waiting. Schreiben Sie ${expected}.`,
	duplicate: sentences(
		'Diese Eigenschaft gibt es zweimal. Die letzte zählt.',
		'Löschen Sie eine: bis dahin wird nicht in die Notiz geschrieben.',
	),
	unclosed: sentences(
		'Die Eigenschaften haben kein Ende. Ergänzen Sie nach der letzten eine Zeile mit ---.',
		'Bis dahin bleiben die Termine, und in die Notiz wird nicht geschrieben.',
	),
	broken: (detail: string): string =>
		sentences(
			`Die Eigenschaften sind hier kein gültiges YAML (${detail}).`,
			'Berichtigen Sie diese Zeile. Bis dahin wird nicht in die Notiz geschrieben.',
		),
	endBeforeStart: sentences(
		'Dieses Ende liegt nicht nach dem Beginn, deshalb zählt das Treffen als eine Stunde.',
		'Schreiben Sie eine spätere Zeit, etwa 15:30.',
	),
	ambiguousDate: (value: string, days: readonly string[]): string =>
		`„${value}“ kann zwei Tage bedeuten. Schreiben Sie ${days.join(' oder ')}.`,
	failed: (detail: string): string =>
		sentences(
			`Diese Notiz war nicht lesbar (${detail}). Schritte und Termine bleiben, wie sie sind.`,
			'Bitte melden Sie es mit den Eigenschaften der Notiz.',
		),
	noCompany: 'Das Unternehmen fehlt. Schreiben Sie seinen Namen in die Eigenschaft company.',
	copiedId: (original: string): string =>
		sentences(
			`Diese Notiz hat die Kennung von „${original}“, weil sie von dort kopiert wurde.`,
			'Löschen Sie diese Eigenschaft, dann bekommt die Notiz eine eigene.',
		),
	afterEnd: (outcome: string, day: string): string =>
		sentences(
			`Dieses Gespräch liegt nach dem Ende der Bewerbung (${outcome}, ${day}).`,
			'Begann eine neue Bewerbung, legen Sie eine Notiz dafür an und verlinken Sie sie hier.',
			'Sonst berichtigen Sie Datum oder Stand.',
		),
	duplicateInterview: (original: string): string =>
		sentences(
			`Das ist wohl dasselbe Gespräch wie „${original}“.`,
			'Unternehmen, Stelle, Zeit und Personen sind gleich.',
			'Nur jene Notiz bekommt Schritte und einen Termin.',
			'Löschen Sie eine der beiden, oder berichtigen Sie den Unterschied.',
		),
	nobodyNamed: (name: string, known: readonly string[]): string =>
		sentences(
			`„${name}“ gehört nicht zu den Personen dieser Notiz, deshalb bewirkt der Eintrag nichts.`,
			`Schreiben Sie ${known.join(' oder ')}.`,
		),
	unknownRule: (rules: readonly string[]): string =>
		sentences(
			'Keinen Schritt gibt es unter diesem Namen, deshalb bewirkt der Eintrag nichts.',
			`Beginnen Sie mit ${rules.join(', ')}, oder schreiben Sie den Titel aus der Liste.`,
		),
};

/** What to write into a property, in German. */
export const EXPECTED_DE = {
	text: 'einige Wörter',
	link: 'einen Link wie [[Acme - Engineer]]',
	person: 'einen Link wie [[Jane Smith]] oder einen Namen',
	day: 'ein Datum wie 2026-11-23',
	when: 'ein Datum wie 2026-11-23, oder mit Uhrzeit 2026-11-23T14:30',
	time: 'eine Uhrzeit wie 14:30',
	end: 'eine Uhrzeit wie 15:30, oder Datum und Uhrzeit wie 2026-11-23T15:30',
	email: 'eine E-Mail-Adresse',
	phone: 'eine Telefonnummer',
	interviews: 'das Datum jedes Gesprächs, oder ein Objekt mit Runde, Datum und Personen',
	duration: 'die Dauer, etwa 45m oder 1h 30m',
	zone: 'eine Zeitzone wie Europe/Berlin',
	yesNo: 'yes oder no',
	yesNoOrDay: 'yes, no oder ein Datum wie 2026-11-23',
	heardBack: 'yes oder das Datum, etwa 2026-11-23',
	thanked: 'yes, ein Datum oder die Namen der Personen, denen Sie gedankt haben',
	outcome:
		'planning, waiting, offer, accepted, declined, rejected, stalled, no response oder withdrawn',
	meetingStatus:
		'scheduled, completed, cancelled, postponed oder no-show, oder einen Stand wie offer',
	preferredContact: 'mail, email, phone, LinkedIn oder other',
	language: 'eine Sprache wie en oder de',
	letterKind: 'die Art des Briefs, etwa thank-you',
	letterStatus: 'draft, sent oder skipped',
	snooze: 'den Schritt und bis wann, etwa status-inquiry 2026-12-01',
	dismissal: 'den Schritt, etwa thank-you Jane Smith',
};

/** Facts that are still missing, in German. */
export const MISSING_DE = {
	title: 'Funktion',
	address: 'Adresse',
	email: 'E-Mail',
	phone: 'Telefon',
	preferred_contact: 'bevorzugter Weg',
	timeline: 'Zeitplan',
	salary_range: 'recherchierte Gehaltsspanne',
	benefits: 'Leistungen',
	contacts: 'Personen',
	of: (fact: string, name: string): string => `${fact} von ${name}`,
};

/** Why a note isn't written to, in German. */
export const UNWRITABLE_DE = {
	duplicate: (path: string): string =>
		sentences(
			`„${path}“ wurde nicht geändert: eine Eigenschaft steht zweimal da.`,
			'Löschen Sie eine, dann versuchen Sie es neu.',
		),
	unclosed: (path: string): string =>
		sentences(
			`„${path}“ wurde nicht geändert: die Eigenschaften haben kein Ende.`,
			'Ergänzen Sie nach der letzten eine Zeile mit ---, dann versuchen Sie es neu.',
		),
	broken: (path: string): string =>
		sentences(
			`„${path}“ wurde nicht geändert: die Eigenschaften sind kein gültiges YAML.`,
			'Berichtigen Sie die Zeile, die die Prüfung nennt, dann versuchen Sie es neu.',
		),
};

/** Why a file can't be read or written, in German. */
export const FILES_DE = {
	reasons: {
		EACCES: 'Keine Berechtigung. Geben Sie sich das Recht zum Lesen und Schreiben.',
		EPERM: 'Das System erlaubt es nicht. Prüfen Sie, wem sie gehört und ob sie geschützt ist.',
		ENOENT: 'Es gibt sie nicht.',
		ENOTDIR: 'Ein Teil des Pfads ist kein Ordner.',
		NOT_A_FOLDER: 'Das ist kein Ordner.',
		EISDIR: 'Das ist ein Ordner, keine Datei.',
		ENOSPC: 'Das Laufwerk ist voll. Schaffen Sie Platz, dann versuchen Sie es neu.',
		EDQUOT: 'Ihr Speicherplatz ist aufgebraucht. Schaffen Sie Platz, dann versuchen Sie es neu.',
		EFBIG: 'Die Datei wäre größer, als das System erlaubt.',
		EROFS: 'Das Laufwerk ist nur lesbar.',
		ENAMETOOLONG: 'Der Name ist zu lang für dieses Laufwerk. Kürzen Sie ihn.',
		EMFILE: 'Zu viele Dateien sind offen. Schließen Sie Programme, dann versuchen Sie es neu.',
		ENFILE: 'Zu viele Dateien sind offen. Schließen Sie Programme, dann versuchen Sie es neu.',
		EIO: 'Das Laufwerk meldet einen Fehler.',
		ELOOP: 'Die Links führen im Kreis.',
		EBUSY: 'Ein anderes Programm verwendet sie.',
		NOT_TEXT: 'Das ist kein Text in UTF-8. Speichern Sie sie zuerst als UTF-8.',
		NOT_A_NAME: 'Der Name ist nicht in UTF-8. Benennen Sie sie zuerst um.',
		OUTSIDE: 'Sie liegt außerhalb des Vaults. Dort wird nichts geändert.',
		LINK_OUT: 'Der Link führt aus dem Vault hinaus, deshalb wird ihm nicht gefolgt.',
		LINK_NOWHERE: 'Der Link führt nirgendwohin.',
		CHANGING: 'Ein anderes Programm ändert sie fortwährend. Versuchen Sie es gleich neu.',
		LOCKED: 'Ein anderer Lauf arbeitet an diesem Vault. Versuchen Sie es danach neu.',
		UNREADABLE: 'Sie war nicht lesbar. Bitte melden Sie es mit den Eigenschaften der Notiz.',
	},
	unknown: (code: string): string => `Das System meldet ${code}.`,
};

/** Why letters can't be kept in a folder, in German. */
export const LETTERS_FOLDER_DE = {
	hidden: (folder: string): string =>
		sentences(
			`In „${folder}“ kann es keine Briefe geben: versteckte Ordner werden nicht gelesen.`,
			'Wählen Sie in den Einstellungen einen anderen Briefordner.',
		),
	template: (folder: string): string =>
		sentences(
			`In „${folder}“ kann es keine Briefe geben: Notizen in Vorlagenordnern zählen nicht.`,
			'Wählen Sie in den Einstellungen einen anderen Briefordner.',
		),
};
