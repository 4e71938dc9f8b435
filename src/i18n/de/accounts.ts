import { sentences } from '../language';

/** What Google and CalDAV say, in German. */
export const GOOGLE_DE = {
	offline:
		'Google Kalender ist nicht erreichbar. Nichts geht verloren: der nächste Abgleich holt es nach.',
	notGoogle: sentences(
		'Diese Antwort kam nicht von Google.',
		'Ist eine Anmeldeseite dazwischen, wie im Hotel oder im Zug?',
		'Es wurde nichts geändert. Gleichen Sie ab, sobald Sie online sind.',
	),
	busy: sentences(
		'Google Kalender nimmt gerade keine Anfragen mehr an.',
		'Sie bleiben angemeldet, und der nächste Abgleich holt es nach.',
	),
	signInAgain: sentences(
		'Google hat die Anmeldung beendet. Verbinden Sie Google Kalender neu.',
		'Nichts geht verloren.',
		'Geschieht das alle 7 Tage, ist Ihr OAuth-Client im Testmodus.',
		'Veröffentlichen Sie ihn in Googles Konsole unter „Zielgruppe“.',
	),
	notSignedIn: 'Google Kalender ist noch nicht verbunden. Verbinden Sie ihn in den Einstellungen.',
	wrongClient: sentences(
		'Google kennt diesen OAuth-Client nicht.',
		'Prüfen Sie Client-ID und Clientschlüssel in Googles Konsole unter „Clients“.',
	),
	forbidden: sentences(
		'Google erlaubt das nicht. Verbinden Sie Google Kalender neu.',
		'Setzen Sie auf Googles Seite jedes Häkchen.',
		'Wählen Sie einen Kalender, den Sie ändern dürfen.',
	),
	formerUnreachable: sentences(
		'Ihre Termine sind noch im vorher gewählten Kalender.',
		'Diese Anmeldung erreicht ihn nicht.',
		'Verbinden Sie Google Kalender neu und wählen Sie einen vorhandenen Kalender.',
		'Oder trennen Sie einmal, und löschen Sie die Termine dort von Hand.',
	),
	disabled: sentences(
		'Die Google Calendar API ist für Ihr Projekt ausgeschaltet.',
		'Schalten Sie sie in Googles Konsole unter „Aktivierte APIs“ ein.',
	),
	calendarGone: (calendar: string): string =>
		sentences(
			`Den Kalender „${calendar}“ gibt es in diesem Google-Konto nicht mehr.`,
			'In Ihren Notizen wurde nichts geändert.',
			'Verbinden Sie neu, um einen Kalender zu wählen oder anzulegen.',
		),
	refused: (status: number, reason: string): string =>
		`Google hat es abgelehnt (${[status, reason].filter(part => part !== '').join(', ')}).`,
	noSecret: sentences(
		'Google braucht auch den Clientschlüssel.',
		'Kopieren Sie ihn aus Googles Konsole unter „Clients“, und verbinden Sie neu.',
	),
	shortSignIn:
		'Google hat Sie nur für eine Stunde eingelassen. Verbinden Sie neu, und erlauben Sie alles.',
	signInLate: 'Die Anmeldung dauerte länger als fünf Minuten. Verbinden Sie neu.',
	stoppedSignIn: 'Die Anmeldung wurde abgebrochen. Es wurde nichts verbunden.',
	signInRefused: 'Sie haben den Zugriff nicht erlaubt, deshalb wurde nichts verbunden.',
	signInUnexpected: sentences(
		'Diese Adresse gehört nicht zu dieser Anmeldung.',
		'Verbinden Sie neu, und fügen Sie die ganze Adresse ein, die der Browser am Ende zeigt.',
	),
	pageDone: {
		title: 'Sie sind angemeldet',
		text: 'Sie können diese Seite schließen und zurückgehen.',
	},
	pageFailed: 'Google Kalender ist nicht verbunden',
};

export const CALDAV_DE = {
	offline:
		'Der Kalenderserver ist nicht erreichbar. Nichts geht verloren: der nächste Abgleich holt es nach.',
	notCalDav: sentences(
		'Diese Antwort kam nicht von einem Kalenderserver.',
		'Ist eine Anmeldeseite dazwischen, wie im Hotel oder im Zug?',
		'Sonst prüfen Sie die Adresse des Servers. Es wurde nichts geändert.',
	),
	busy: 'Der Kalenderserver nimmt gerade keine Anfragen mehr an. Der nächste Abgleich holt es nach.',
	signIn: sentences(
		'Der Kalenderserver nimmt diesen Benutzernamen mit diesem Passwort nicht an.',
		'Viele Dienste verlangen ein App-Passwort aus ihren Sicherheitseinstellungen.',
		'Verbinden Sie dann neu. Nichts geht verloren.',
	),
	notConnected:
		'Es ist noch kein CalDAV-Kalender verbunden. Verbinden Sie einen in den Einstellungen.',
	forbidden: sentences(
		'Der Kalenderserver erlaubt das nicht.',
		'Ist der Kalender nur zum Lesen mit Ihnen geteilt?',
		'Wählen Sie einen, den Sie ändern dürfen.',
	),
	formerOutOfReach: sentences(
		'Ihre Termine sind noch im vorher gewählten Kalender.',
		'Dort können sie nicht entfernt werden. Verbinden Sie jenen Kalender neu.',
		'Oder trennen Sie einmal, löschen Sie sie dort von Hand, und verbinden Sie den neuen.',
	),
	full: 'Ihr Kalenderspeicher ist voll. Schaffen Sie Platz, dann gleichen Sie neu ab.',
	certificate: sentences(
		'Dem Zertifikat des Kalenderservers wird nicht vertraut, deshalb wurde nichts gesendet.',
		'Ist es Ihr eigener Server, nehmen Sie das Zertifikat in die vertrauten dieses Computers auf.',
		'Oder holen Sie eines von einer öffentlichen Stelle.',
	),
	notAnAddress:
		'Das ist keine Adresse eines Servers. Schreiben Sie sie wie https://calendar.example.com.',
	otherHost: (server: string, host: string): string =>
		sentences(
			`${server} verweist auf ${host}, deshalb wurde Ihr Passwort nicht dorthin gesendet.`,
			`Gehört ${host} zu Ihrem Kalenderdienst, verbinden Sie neu, und erlauben Sie es.`,
		),
	allowHost: {
		title: (host: string): string => `Ihr Passwort an ${host} senden?`,
		text: (host: string, server: string): string =>
			sentences(
				`${server} sagt, dass Ihre Kalender auf ${host} liegen.`,
				`Erlauben Sie es nur, wenn ${host} zu Ihrem Kalenderdienst gehört.`,
				'Manche Dienste wie iCloud arbeiten so.',
			),
		yes: 'Erlauben',
	},
	notFound: (address: string): string =>
		sentences(
			`Unter ${address} wurden keine Kalender gefunden.`,
			'Die CalDAV-Adresse steht in der Hilfe Ihres Kalenderdienstes.',
		),
	gone: (calendar: string): string =>
		sentences(
			`Den Kalender „${calendar}“ gibt es auf dem Server nicht mehr.`,
			'In Ihren Notizen wurde nichts geändert.',
			'Verbinden Sie neu, um einen Kalender zu wählen oder anzulegen.',
		),
	cannotMake: (calendar: string): string =>
		sentences(
			`Der Server erlaubt nicht, einen Kalender „${calendar}“ anzulegen.`,
			'Legen Sie ihn dort selbst an, dann verbinden Sie neu mit seinem Namen.',
		),
	refused: (status: number): string => `Der Kalenderserver hat es abgelehnt (${status}).`,
	taken: 'Der Kalenderserver hat es abgelehnt: dort ist ein Termin eines anderen Vaults.',
	plain:
		'Diese Adresse ist nicht sicher (http): jeder auf dem Weg kann Passwort und Kalender lesen.',
};
