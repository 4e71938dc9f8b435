import { sentences } from '../language';
const row = (name: string, desc: string): { name: string; desc: string } => ({ name, desc });

/** Settings in German. */
export const SETTINGS_DE = {
	none: 'Keine',
	add: 'Hinzufügen',
	sender: {
		heading: 'Sie',
		name: row('Ihr Name', 'Steht unter Ihren Briefen.'),
		address: row('Ihre Anschrift', 'Steht oben auf Briefen per Post. Eine Angabe je Zeile.'),
		email: row('Ihre E-Mail-Adresse', 'Steht in E-Mails unter Ihrem Namen.'),
		phone: row(
			'Ihre Telefonnummer',
			'Steht unter Ihrem Namen und in Gesprächsleitfäden für den Anrufbeantworter.',
		),
		closing: row(
			'Grußformel',
			'Die Worte über Ihrem Namen. Leer lassen für die übliche in der Sprache des Briefs.',
		),
		closingPlaceholder: 'Mit freundlichen Grüßen',
	},
	letters: {
		heading: 'Briefe',
		folder: row('Ordner für Briefe', 'Briefe werden als Notizen in diesem Ordner gespeichert.'),
		language: row('Sprache', 'Für Briefe an Personen, deren Notiz keine Sprache nennt.'),
		languages: { en: 'Englisch', de: 'Deutsch' },
		templates: row(
			'Ordner für Vorlagen',
			'Eine Notiz mit dem Namen einer Vorlage in diesem Ordner ersetzt die eingebaute Vorlage.',
		),
		customise: row(
			'Vorlagen anpassen',
			'Kopiert eine eingebaute Vorlage in diesen Ordner, damit Sie sie bearbeiten können.',
		),
	},
	followUps: {
		heading: 'Nächste Schritte',
		thankYouHours: row('Dankschreiben innerhalb von', 'Stunden nach dem Ende des Gesprächs.'),
		waitBusinessDays: row(
			'Warten vor einer Nachfrage',
			'Werktage, bevor Sie nachfragen, wenn niemand einen Termin genannt hat.',
		),
		inquiryBusinessDays: row(
			'Abstand zwischen Nachfragen',
			'Werktage, bevor Sie ein weiteres Mal fragen.',
		),
		inquiries: row(
			'Anzahl der Nachfragen',
			'Wie oft Sie fragen, bevor eine Bewerbung als stockend gilt. 0 bedeutet: nie.',
		),
		courtesyBusinessDays: row(
			'Anstandsfrist',
			'Werktage nach einem Brief oder Anruf, bevor Sie sich wieder an dasselbe Unternehmen wenden. 0 schaltet die Frist ab.',
		),
		lapseDays: row(
			'Automatisch verwerfen nach',
			'Tage, bis ein überfälliger Schritt von selbst verworfen wird.',
		),
		rules: row('Regeln', 'Wählen Sie, woran Sie erinnert werden möchten.'),
		weekend: row('Wochenende', 'Wochentage, die keine Werktage sind.'),
		holidays: 'Feiertage',
		noHolidays: 'Noch keine. Tragen Sie die Feiertage ein, die dort gelten, wo Sie sich bewerben.',
		addHoliday: 'Feiertag hinzufügen',
	},
	display: {
		heading: 'In Obsidian',
		digest: row('Hinweis beim Start', 'Zeigt einmal, wie viel überfällig oder heute fällig ist.'),
		statusBar: row('Statusleiste', 'Zeigt, wie viel fällig ist.'),
	},
	calendar: {
		heading: 'Kalender',
		include: {
			'follow-ups': row('Nächste Schritte', 'Nimmt jeden Schritt mit Termin in den Kalender auf.'),
			interviews: row('Gespräche', 'Nimmt die Gespräche in den Kalender auf.'),
			milestones: row(
				'Zugesagte Termine und Fristen',
				'Nimmt die genannten Termine in den Kalender auf.',
			),
		},
		milestones: row('Welche Termine', 'Wählen Sie die Arten von Terminen.'),
		of: (on: number, all: number): string => (on === all ? 'Alle' : `${on} von ${all}`),
		onRequest: 'In Obsidian immer sichtbar. Einschalten, um es auch in den Kalender aufzunehmen.',
		alarms: row(
			'Erinnerungen',
			'Minuten vor einem Termin, durch Kommas getrennt. Leer lassen für keine.',
		),
		file: row(
			'Kalenderdatei',
			sentences(
				'Die iCal-Datei in diesem Vault, die „Kalender jetzt exportieren“ schreibt.',
				'Google liest eine abonnierte Datei nur alle 8 bis 24 Stunden.',
			),
		),
		cancelledDays: row(
			'Abgesagte Termine behalten',
			'Tage, die ein abgesagter Termin in der Datei bleibt, damit Kalenderprogramme ihn löschen.',
		),
		allDayAlarms: 'Erinnerungen an ganztägige Termine',
		noAlarms: 'Keine. Ganztägige Termine haben keine Erinnerung.',
		allDayAlarm: row('Erinnerung', 'Tage vorher und die Uhrzeit.'),
		addAlarm: 'Erinnerung hinzufügen',
		daysBefore: 'Tage vorher',
		timeOfDay: 'Uhrzeit',
	},
	notes: {
		heading: 'Ihre Notizen',
		timeZone: row('Zeitzone', 'Für Notizen ohne Zeitzone. Gilt auf allen Ihren Geräten.'),
		language: row(
			'Sprache der Titel',
			'Für Titel und Gründe, auch in Ihrem Kalender. Gilt auf allen Ihren Geräten.',
		),
		vaultName: row(
			'Name des Vaults',
			'Links in Ihrem Kalender öffnen diesen Vault über den Namen.',
		),
		folders: {
			interview: row(
				'Ordner für Gespräche',
				sentences(
					'Notizen in diesem Ordner gelten als Gespräche, wenn sie nichts anderes sagen.',
					'Neue werden hier angelegt.',
				),
			),
			application: row(
				'Ordner für Bewerbungen',
				'Notizen in diesem Ordner gelten als Bewerbungen, wenn sie nichts anderes sagen.',
			),
			contact: row(
				'Ordner für Kontakte',
				'Notizen in diesem Ordner gelten als Personen, wenn sie nichts anderes sagen.',
			),
			letter: row(
				'Weiterer Ordner für Briefe',
				'Notizen in diesem Ordner gelten als Briefe, wenn sie nichts anderes sagen.',
			),
		},
		templateFolders: row(
			'Ordner für Notizvorlagen',
			'Notizen in diesen Ordnern werden nicht beachtet. Ein Ordner je Zeile.',
		),
		properties: row(
			'Namen von Eigenschaften',
			'Ordnen Sie Eigenschaften zu, die in Ihren Notizen anders heißen.',
		),
		mapped: (count: number): string => (count === 0 ? 'Standard' : `${count} zugeordnet`),
		search: 'Eigenschaft suchen',
	},
};

/** Errors in settings fields in German. */
export const SETTING_FAULTS_DE = {
	email: 'Geben Sie eine Adresse wie name@example.com an.',
	numbers: 'Geben Sie ganze Minuten an, etwa 120, 15. Höchstens vier Wochen.',
	file: 'Geben Sie einen Dateinamen an, der auf .ics endet, etwa Follow-ups.ics.',
	days: 'Geben Sie eine Zahl von Tagen zwischen 0 und 60 an.',
	vaultName: 'Geben Sie den Namen des Vaults an, wie Obsidian ihn zeigt.',
	taken: (other: string): string => `„${other}“ verwendet diesen Namen schon.`,
};
