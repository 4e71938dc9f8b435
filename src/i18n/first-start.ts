import { sentences, translated } from './language';

/** The steps of the first start. */
export const FIRST_RUN = translated(
	{
		title: 'Welcome',
		sender: 'Who signs your letters?',
		senderAbout: 'Letters are signed with your name and email.',
		enterSender: 'Enter your name',
		notes: 'Add your first application',
		notesAbout: sentences(
			'Every interview gets a thank-you letter within a day, and an inquiry once a promised date has passed.',
			'Existing notes with a company, a position and a date are found automatically.',
		),
		importTable: 'Import applications',
		addSample: 'Add a sample application',
		places: 'Where follow-ups show',
		placesAbout:
			'In this list, in the status bar, and as a notice at startup. They can go into your calendar too.',
		openSettings: 'Open settings',
		skip: 'Skip step',
		skipNamed: (step: string): string => `Skip step: ${step}`,
	},
	{
		title: 'Willkommen',
		sender: 'Wer unterschreibt Ihre Briefe?',
		senderAbout: 'Briefe enden mit Ihrem Namen und Ihrer E-Mail-Adresse.',
		enterSender: 'Namen eingeben',
		notes: 'Erste Bewerbung anlegen',
		notesAbout: sentences(
			'Nach jedem Gespräch folgt binnen eines Tages ein Dankesbrief, und nach einem zugesagten Termin eine Nachfrage.',
			'Notizen mit Firma, Position und Datum werden von selbst gefunden.',
		),
		importTable: 'Bewerbungen importieren',
		addSample: 'Beispielbewerbung anlegen',
		places: 'Wo Nächstes angezeigt wird',
		placesAbout:
			'In dieser Liste, in der Statusleiste und als Hinweis beim Start. Auf Wunsch auch in Ihrem Kalender.',
		openSettings: 'Einstellungen öffnen',
		skip: 'Schritt überspringen',
		skipNamed: step => `Schritt überspringen: ${step}`,
	},
);
