import { sentences } from '../language';

const TONES = {
	begging: 'klingt nach Betteln. Sagen Sie ruhig, warum Sie und die Stelle zusammenpassen.',
	desperate:
		'klingt verzweifelt. Lassen Sie weg, wie sehr Sie die Stelle brauchen, und sagen Sie, was Sie mitbringen.',
	demanding: 'klingt wie eine Forderung. Stellen Sie stattdessen eine Frage.',
	pushy: 'kann aufdringlich wirken. Eine freundliche Frage bekommt dieselbe Antwort.',
	'counting-days':
		'rechnet die Tage vor. Fragen Sie nach dem Zeitplan, ohne zu sagen, wie lange es schon dauert.',
	angry: 'klingt verärgert. Schlafen Sie darüber, und schreiben Sie es dann ohne.',
	threatening:
		'klingt wie eine Drohung. Sagen Sie, was Sie bis wann brauchen, und überlassen Sie die Wahl.',
	'self-critical': 'macht Sie klein. Lassen Sie es weg.',
	guilt: 'will ein schlechtes Gewissen machen. Lassen Sie es weg.',
	complaining: 'spricht schlecht über ein Unternehmen. Sagen Sie lieber, was Sie suchen.',
	insulting: 'ist eine Beleidigung. Lassen Sie es weg.',
	arguing: 'streitet mit der Entscheidung. Danken Sie, und belassen Sie es dabei.',
	bitter: 'klingt bitter. Lassen Sie es weg, und fragen Sie freundlich.',
	pressing: 'setzt unter Druck. Sagen Sie, was Sie möchten und warum, und bleiben Sie offen.',
	familiar: 'ist zu vertraulich für einen Brief zu einer Stelle. Schreiben Sie es sachlicher.',
};

/** What the letter check says, in German. */
export const CHECK_DE = {
	gap: (name: string): string => `Eine Lücke ist noch zu füllen: ${name}.`,
	placeholder: (text: string): string =>
		`„${text}“ ist wohl von einer Vorlage oder einem Entwurf übrig. Ersetzen oder löschen Sie es.`,
	greeting: (greeting: string, name: string): string =>
		`„${greeting}“ passt nicht zu ${name}. Prüfen Sie Name und Anrede.`,
	noGreeting: 'Der Brief hat keine Anrede. Beginnen Sie mit einer, etwa „Guten Tag …“.',
	person: (name: string, employer: string | undefined): string =>
		sentences(
			`${name} ist nicht als Person bei ${employer ?? 'diesem Unternehmen'} bekannt.`,
			'Ist es die richtige Person?',
		),
	company: (name: string, employer: string | undefined): string =>
		sentences(
			`Der Brief nennt ${name}, geht aber an ${employer ?? 'jemand anderen'}.`,
			'Prüfen Sie das Unternehmen.',
		),
	position: (name: string, own: string): string =>
		`Es geht um die Stelle ${own}, der Brief nennt aber ${name}. Prüfen Sie die Stelle.`,
	meeting: (named: string): string =>
		`Sagen Sie, wozu Sie sich trafen (${named}), damit klar ist, wer schreibt.`,
	otherMeeting: (said: string, noted: string): string =>
		`„${said}“ passt nicht zu Ihrer Notiz mit „${noted}“. Prüfen Sie, was es war.`,
	date: (date: string): string =>
		`Nennen Sie den Tag des Treffens (${date}), damit man Sie einordnen kann.`,
	otherDate: (said: string, noted: string): string =>
		`„${said}“ passt nicht zu Ihren Notizen mit ${noted}. Prüfen Sie das Datum.`,
	weekday: (said: string, right: string): string =>
		`„${said}“ ist ein ${right}. Berichtigen Sie Wochentag oder Datum.`,
	noHighlight: sentences(
		'Erwähnen Sie ein oder zwei gute Einzelheiten aus dem Gespräch.',
		'Sie machen den Brief zu Ihrem.',
	),
	manyHighlights:
		'Ein oder zwei Einzelheiten bleiben im Gedächtnis. Heben Sie die anderen für das nächste Gespräch auf.',
	lookForward: 'Schließen Sie damit, dass Sie sich auf die Antwort freuen.',
	noSignature: (name: string): string =>
		name.trim() === ''
			? 'Unterschreiben Sie mit Ihrem Namen.'
			: `Unterschreiben Sie den Brief: ${name}.`,
	otherSignature: (name: string): string =>
		`Der Brief ist nicht mit Ihrem Namen unterschrieben, ${name}. Prüfen Sie die Unterschrift.`,
	ownTerms: (said: string): string =>
		sentences(
			`„${said}“ klingt nach einem Wunsch oder einer Bedingung von Ihnen.`,
			'Eine Zusage nennt nur die Bedingungen des Angebots. Verhandeln Sie vorher.',
		),
	otherAmount: (said: string, noted: string): string =>
		`„${said}“ ist nicht, was angeboten wurde: ${noted}. Prüfen Sie den Betrag.`,
	betterOffer: (said: string): string =>
		`„${said}“ vergleicht das Angebot mit einem anderen. Ein allgemeiner Grund genügt.`,
	noSubject: 'Geben Sie der E-Mail einen Betreff mit Stelle und Anlass.',
	tooLong: (count: number, limit: number): string =>
		`Der Brief hat ${count} Wörter. Kürzen Sie ihn auf höchstens ${limit}, damit er ganz gelesen wird.`,
	doubled: (words: string): string => `„${words}“ steht doppelt da. Löschen Sie eines.`,
	mail: (name: string): string => `Für ${name} ist keine Postadresse notiert.`,
	email: (name: string): string => `Für ${name} ist keine E-Mail-Adresse notiert.`,
	phone: (name: string): string => `Für ${name} ist keine Telefonnummer notiert.`,
	them: 'diese Person',
	late: sentences(
		'Ein Dank ist binnen eines Tages am schönsten.',
		'Er ist etwas spät, also senden Sie ihn heute: spät ist viel besser als nie.',
	),
	tone: (words: string, tone: keyof typeof TONES): string => `„${words}“ ${TONES[tone]}`,
	shouting: (words: string): string =>
		`„${words}“ in Großbuchstaben wirkt wie Schreien. Schreiben Sie es normal.`,
	exclamations: 'Höchstens ein Ausrufezeichen. Ein Punkt klingt sicherer.',
};

/** What is wrong with a letter template, in German. */
export const TEMPLATE_FAULTS_DE = {
	unknown: (name: string): string =>
		`„${name}“ ist keine Variable der Vorlage. Die Liste der Variablen nennt alle.`,
	filter: (name: string): string =>
		`Einen Filter „${name}“ gibt es nicht. Prüfen Sie die Schreibung, oder löschen Sie ihn.`,
	dateToken: (token: string): string =>
		`„${token}“ ist kein Datumszeichen. Nehmen Sie etwa MMMM D, YYYY, und setzen Sie Wörter in [Klammern].`,
	tag: (name: string): string =>
		`Ein Tag „${name}“ gibt es nicht. Briefe kennen if, unless, case, for, assign und capture.`,
	partOnly: (name: string): string =>
		`Vor „${name}“ fehlt das Tag, zu dem es gehört, etwa if, case oder for.`,
	empty: 'Hier fehlt etwas. Schreiben Sie eine Variable zwischen die Klammern oder hinter das Tag.',
	operator: sentences(
		'Das ist in Briefen nicht lesbar.',
		'Zum Vergleichen nehmen Sie == oder !=, für einen Filter |.',
	),
	notClosed: (what: string): string => `„${what}“ hat kein Ende. Ergänzen Sie es.`,
	endless: sentences(
		'Diese Vorlage endet nie oder ergibt mehr Text, als ein Brief fasst.',
		'Suchen Sie eine Schleife, die zu oft läuft.',
	),
	otherFile: 'Eine Briefvorlage kann keine andere Datei einfügen. Schreiben Sie den Text hierher.',
	syntax: (found: string): string => `Das ist in Briefen nicht lesbar: ${found}.`,
	language: (language: string, template: string): string =>
		sentences(
			`Für die Sprache „${language}“ gibt es keine Briefvorlage.`,
			`Legen Sie die Vorlage „${template}“ an, oder setzen Sie die Sprache der Person auf en oder de.`,
		),
};

/** What is said about writing and marking letters, in German. */
export const MARKING_DE = {
	noLetter: (path: string): string =>
		`„${path}“ ist kein Brief. Wählen Sie eine Notiz der Art letter, etwa aus dem Briefordner.`,
	namesTaken: (folder: string): string =>
		sentences(
			`Im Ordner „${folder}“ gibt es schon zu viele Notizen mit dem Namen dieses Briefs.`,
			'Löschen oder benennen Sie einige um, dann versuchen Sie es neu.',
		),
	inDoubt: (path: string, company: string): string => {
		const unread = path === '' ? 'Einige Notizen sind' : `„${path}“ ist`;
		const letter = company === '' ? 'kein Brief' : `kein Brief an ${company}`;
		return sentences(
			`${unread} gerade nicht lesbar, deshalb wurde ${letter} geschrieben.`,
			'Berichtigen Sie die Notiz, oder warten Sie den Abgleich ab.',
		);
	},
	sentLetter: (path: string): string => `„${path}“ ist schon gesendet, deshalb bleibt der Weg.`,
	noSenderEmail:
		'Tragen Sie zuerst in den Einstellungen Ihre E-Mail-Adresse ein: eine E-Mail-Datei braucht einen Absender.',
	noRecord: (path: string): string =>
		`„${path}“ ist weder Gespräch noch Bewerbung, deshalb gibt es dazu keinen Brief.`,
	noContact: (name: string, path: string, known: readonly string[]): string => {
		const names =
			known.length > 0
				? `Notiert: ${known.join(', ')}.`
				: 'Es gibt keine. Ergänzen Sie die Eigenschaft contacts.';
		return `„${path}“ nennt keine Person „${name}“. ${names}`;
	},
};

/** The sample application in German. */
export const SAMPLE_DE = {
	folder: 'Beispielbewerbung',
	application: 'Fernhill Robotics - Data engineer',
	interview: 'Gespräch bei Fernhill Robotics',
	aboutApplication: 'Das ist ein Beispiel. „Beispielbewerbung entfernen“ löscht es wieder.',
	aboutInterview: 'Das ist ein Beispielgespräch. Der Dankesbrief dazu ist heute fällig.',
	added: 'Beispielbewerbung hinzugefügt.',
	removed: 'Die Beispielbewerbung ist im Papierkorb.',
};

/** The body of a new interview note in German. */
export const INTERVIEW_NOTE_DE = {
	heading: 'Fragen',
	list: [
		'Wie viele Personen sprechen Sie für diese Stelle?',
		'Wann endet die erste Runde?',
		'Bis wann höre ich von Ihnen, und wer meldet sich?',
		'Gibt es eine zweite Runde?',
		'Wann wollen Sie entscheiden?',
		'Wann wäre der erste Arbeitstag?',
		'Wie erreiche ich Sie am besten, und wie lautet Ihre Adresse?',
	],
	notes: 'Notizen',
} as const;
