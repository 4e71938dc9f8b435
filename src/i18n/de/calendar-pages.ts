import { sentences } from '../language';

const row = (name: string, desc: string): { name: string; desc: string } => ({ name, desc });

/** The calendar pages of the settings in German. */
export const CALENDAR_PAGES_DE = {
	heading: 'Wo Ihre nächsten Schritte erscheinen',
	which: row(
		'Welcher Weg passt',
		sentences(
			'Google Kalender und CalDAV bringen Änderungen in Sekunden auf alle Geräte.',
			'Was Sie dort verschieben oder löschen, kommt zurück.',
			'Der Feed ist für Kalenderprogramme auf diesem Computer.',
			'Die iCal-Datei ist für jedes andere Programm oder Ihren eigenen Webserver.',
			'Google liest eine abonnierte Adresse nur alle 8 bis 24 Stunden.',
			'Das ist zu langsam für einen Dank binnen eines Tages.',
			'Für Google nehmen Sie deshalb den Abgleich.',
		),
	),
	syncByItself: row(
		'Automatisch abgleichen',
		'Beim Start, alle 15 Minuten und kurz nach Änderungen. Sonst nur auf Befehl.',
	),
	keepFile: row(
		'Kalenderdatei aktuell halten',
		'Schreibt die iCal-Datei kurz nach jeder Änderung neu.',
	),
	outsideFile: row(
		'Kopie außerhalb des Vaults',
		sentences(
			'Voller Pfad einer zweiten iCal-Datei.',
			'Etwa in einem Ordner, den ein Cloud-Laufwerk oder Webserver veröffentlicht.',
			'Nur dieser Computer schreibt sie. Leer: keine.',
		),
	),
	outsidePlaceholder: '/home/sie/Public/follow-ups.ics',
	outsideFault: 'Geben Sie einen vollen Pfad ein, der mit .ics endet.',
	doubles: 'Termine erscheinen vielleicht doppelt',
	state: 'Zustand',
	on: 'Ein',
	off: 'Aus',
	connected: 'Verbunden',
	notConnected: 'Nicht verbunden',
	connect: 'Verbinden',
	connectAgain: 'Neu verbinden',
	syncNow: 'Jetzt abgleichen',
	cancel: 'Abbrechen',
	disconnect: 'Trennen',
	moved: row(
		'Wenn Sie dort einen Termin verschieben',
		sentences(
			'Der Schritt kann bis dahin zurückgestellt werden.',
			'Bei einem Gespräch oder genannten Termin ändert sich nur der Kalender.',
			'Die Notiz sagt weiter, wann es ist.',
		),
	),
	movedTo: { snooze: 'Den Schritt zurückstellen', 'put-back': 'Den Termin zurücksetzen' },
	renamed: row(
		'Wenn Sie dort den Text eines Termins ändern',
		'Ihre Worte bleiben, bis sich die Notiz selbst ändert.',
	),
	renamedTo: { keep: 'Meine Worte behalten', 'put-back': 'Die Worte der Notiz wiederherstellen' },
	deleted: row('Wenn Sie dort einen Termin löschen', 'Der Schritt kann verworfen werden.'),
	deletedTo: { dismiss: 'Den Schritt verwerfen', recreate: 'Den Termin neu anlegen' },
	kept: 'Auf diesem Gerät gespeichert',
	saved: 'Im geheimen Speicher dieses Geräts abgelegt.',
};

export const GOOGLE_PAGE_DE = {
	title: 'Google Kalender',
	about: 'Abgleich in beide Richtungen mit Ihrem Google-Konto.',
	guide: row(
		'So bekommen Sie eine Client-ID',
		'Google braucht einen eigenen OAuth-Client. Er ist kostenlos und dauert einmal fünf Minuten.',
	),
	steps: [
		{
			text: 'Legen Sie ein Projekt mit beliebigem Namen an und drücken Sie „Erstellen“.',
			link: { text: 'Neues Projekt', address: 'https://console.cloud.google.com/projectcreate' },
		},
		{
			text: 'Schalten Sie die Google Calendar API ein: drücken Sie „Aktivieren“.',
			link: {
				text: 'Calendar API',
				address: 'https://console.cloud.google.com/apis/library/calendar-json.googleapis.com',
			},
		},
		{
			text: sentences(
				'Drücken Sie „Jetzt starten“.',
				'Geben Sie einen Namen für die App und Ihre E-Mail-Adresse ein und wählen Sie „Extern“.',
				'Geben Sie die Adresse noch einmal ein, stimmen Sie zu und drücken Sie „Erstellen“.',
			),
			link: {
				text: 'Google Auth Platform',
				address: 'https://console.cloud.google.com/auth/overview',
			},
		},
		{
			text: sentences(
				'Drücken Sie „App veröffentlichen“, dann „Bestätigen“.',
				'Ein Client im Testmodus wird alle 7 Tage abgemeldet.',
				'Außerdem können ihn nur die Testnutzer verwenden, die Sie hier eintragen.',
			),
			link: { text: 'Zielgruppe', address: 'https://console.cloud.google.com/auth/audience' },
		},
		{
			text: sentences(
				'Drücken Sie „Client erstellen“, wählen Sie „Desktop-App“ und drücken Sie „Erstellen“.',
				'Kopieren Sie Client-ID und Clientschlüssel in die Felder unten.',
			),
			link: { text: 'Clients', address: 'https://console.cloud.google.com/auth/clients' },
		},
		{
			text: sentences(
				'Drücken Sie hier „Verbinden“.',
				'Google sagt, die App sei nicht überprüft, denn es ist Ihre eigene.',
				'Wählen Sie „Erweitert“, dann den Link zur App.',
				'Setzen Sie jedes Häkchen und drücken Sie „Weiter“.',
			),
		},
	],
	clientId: row('Client-ID', 'Gilt für alle Ihre Geräte.'),
	clientSecret: row(
		'Clientschlüssel',
		'Bleibt im geheimen Speicher dieses Geräts, nie in einer abgeglichenen Datei.',
	),
	calendar: row(
		'Kalender',
		sentences(
			'Ein neuer Kalender braucht am wenigsten Zugriff: die App sieht und ändert nur ihn.',
			'Verbinden Sie nach einer Änderung neu.',
		),
	),
	calendars: { own: 'Ein neuer Kalender, „Job search“', chosen: 'Ein vorhandener Kalender' },
	noClient: sentences(
		'Geben Sie zuerst in den Einstellungen unter Google Kalender die Client-ID ein.',
		'Die Anleitung dort zeigt jeden Schritt.',
	),
	waiting: sentences(
		'Melden Sie sich in Ihrem Browser bei Google an.',
		'Hat sich nichts geöffnet? Kopieren Sie die Adresse.',
	),
	copyAddress: 'Adresse kopieren',
	cancel: 'Abbrechen',
	pasteTitle: 'Bei Google anmelden',
	pasteSteps: [
		'Melden Sie sich auf der Seite an, die sich im Browser geöffnet hat, und erlauben Sie den Zugriff.',
		'Danach sagt der Browser, dass er eine Seite nicht öffnen kann. Auf dem Handy ist das so.',
		'Kopieren Sie deren ganze Adresse und fügen Sie sie binnen fünf Minuten hier ein.',
	],
	address: 'Adresse dieser Seite',
	addressLike: 'http://127.0.0.1:1/?state=…',
	openAgain: 'Noch einmal öffnen',
	signIn: 'Anmelden',
	notTheAddress: sentences(
		'Fügen Sie die ganze Adresse ein, die der Browser am Ende zeigt.',
		'Sie beginnt mit http://127.0.0.1.',
	),
	anotherSignIn: sentences(
		'Diese Adresse gehört zu einer anderen Anmeldung.',
		'Drücken Sie „Noch einmal öffnen“, melden Sie sich an und fügen Sie die neue Adresse ein.',
	),
} as const;

export const CALDAV_PAGE_DE = {
	title: 'CalDAV',
	about: 'Abgleich in beide Richtungen mit Nextcloud, iCloud, Fastmail oder Ihrem eigenen Server.',
	server: row(
		'Server',
		sentences(
			'Etwa https://caldav.icloud.com oder https://caldav.fastmail.com.',
			'Bei Nextcloud https://cloud.example.com/remote.php/dav.',
		),
	),
	user: row('Benutzername', 'Der, mit dem Sie sich dort anmelden.'),
	password: row(
		'App-Passwort',
		sentences(
			'Legen Sie in den Sicherheitseinstellungen des Dienstes eines nur für diese App an.',
			'Es bleibt im geheimen Speicher dieses Geräts.',
		),
	),
	noAccount:
		'Geben Sie zuerst in den Einstellungen unter CalDAV Server, Benutzername und App-Passwort ein.',
	plain: {
		title: 'Diese Adresse ist nicht sicher',
		text: 'Jeder auf dem Weg dorthin kann Ihr Passwort und Ihren Kalender lesen.',
		yes: 'Trotzdem verbinden',
	},
	stopped: 'Es wurde nichts verbunden.',
};

export const FEED_PAGE_DE = {
	title: 'Auf diesem Computer',
	about: sentences(
		'Ein Feed für Apple Kalender, Thunderbird, Outlook und andere Programme hier.',
		'Dazu eine iCal-Datei außerhalb des Vaults.',
	),
	serve: row(
		'Feed anbieten',
		sentences(
			'Solange Obsidian offen ist, nur auf diesem Computer.',
			'Dienste wie Google oder Outlook im Web erreichen ihn nicht.',
		),
	),
	port: row('Port', 'Teil der Adresse des Feeds. Nach einer Änderung abonnieren Sie ihn neu.'),
	address: row('Adresse', 'Wer sie kennt, kann den Feed lesen. Deshalb wird sie nicht angezeigt.'),
	copy: 'Adresse kopieren',
	copied: 'Adresse kopiert. Fügen Sie sie dort ein, wo Ihr Programm einen Kalender abonniert.',
	renew: 'Neue Adresse',
	renewed: sentences(
		'Der Feed hat eine neue Adresse. Abonnieren Sie ihn damit neu.',
		'Die alte gilt nicht mehr.',
	),
	renewAsk: {
		title: 'Neue Adresse anlegen?',
		text: 'Programme mit der alten Adresse bekommen nichts Neues mehr.',
		yes: 'Neue Adresse anlegen',
	},
	on: 'Feed: auf diesem Computer angeboten.',
	off: 'Feed: aus.',
	usePort: (port: number): string => `Port ${port} verwenden`,
	switchOff: 'Feed ausschalten',
	portFault: 'Geben Sie eine Zahl von 1024 bis 65535 ein.',
};
