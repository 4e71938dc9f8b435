import { formatDay, formatTime } from '../dates';
import { sentences } from '../language';

type Counts = Readonly<Record<'created' | 'changed' | 'removed' | 'snoozed' | 'dismissed', number>>;

const events = (count: number): string => (count === 1 ? 'ein Termin' : `${count} Termine`);
const several = (names: readonly string[]): string =>
	`${names.slice(0, 3).join('; ')}${names.length > 3 ? '; …' : ''}`;

const PARTS = {
	title: 'den Titel',
	description: 'die Beschreibung',
	location: 'den Ort',
	time: 'die Zeit',
};

/** What the plugin says about calendars, in German. */
export const CALENDARS_DE = {
	reading: 'Die Notizen werden noch gelesen. Versuchen Sie es gleich noch einmal.',
	unreadable: sentences(
		'Einige Notizen waren nicht lesbar, deshalb wurde nichts abgeglichen.',
		'Sonst fehlten deren Termine in Ihrem Kalender.',
		'„Notizen prüfen“ zeigt, welche es sind.',
	),
	under: { connecting: 'Wird verbunden …', syncing: 'Wird abgeglichen …' },
	notConnected: 'Nicht verbunden.',
	notOnThisDevice: (calendar: string): string =>
		sentences(
			`„${calendar}“ ist auf einem anderen Gerät verbunden.`,
			'Verbinden Sie ihn hier, um auch von diesem Gerät abzugleichen.',
		),
	stands: (calendar: string, ago: string | undefined, problem: string | undefined): string => {
		const state =
			ago === undefined
				? `„${calendar}“ wurde von diesem Gerät noch nicht abgeglichen.`
				: `„${calendar}“ wurde ${ago} abgeglichen.`;
		return sentences(state, problem ?? '');
	},
	at: (today: boolean, day: string, minutes: number): string =>
		today ? `um ${formatTime(minutes)}` : `am ${formatDay(day)}, ${formatTime(minutes)}`,
	awaits: (count: number): string =>
		sentences(
			`${count} Termine wurden dort gelöscht.`,
			'Es ist noch nichts geschehen. Gleichen Sie jetzt ab, um zu entscheiden.',
		),
	connected: (title: string, calendar: string): string =>
		`${title} ist verbunden. Ihre nächsten Schritte kommen in „${calendar}“.`,
	disconnectTitle: (title: string): string => `${title} trennen?`,
	disconnectText: sentences(
		'Ihre Notizen bleiben, wie sie sind.',
		'Die Termine im Kalender können Sie behalten oder vorher entfernen.',
	),
	keepEvents: 'Termine behalten',
	removeEvents: 'Termine entfernen',
	disconnected: (title: string, removed: number | undefined): string =>
		sentences(
			`${title} ist getrennt.`,
			removed === undefined ? '' : `Entfernt: ${events(removed)}.`,
		),
	progress: (title: string): string => `${title} wird abgeglichen`,
	synced: ({
		calendar,
		created,
		changed,
		removed,
		snoozed,
		dismissed,
		vanished,
		refused,
	}: Counts & {
		readonly calendar: string;
		readonly vanished: readonly unknown[];
		readonly refused: readonly unknown[];
	}): string => {
		const counts = [
			[created, 'hinzugefügt'],
			[changed, 'geändert'],
			[removed, 'entfernt'],
			[snoozed, 'zurückgestellt'],
			[dismissed, 'verworfen'],
		] as const;
		const done = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
		const left = vanished.length + refused.length;
		const but = left === 0 ? '' : `, außer ${events(left)}`;
		return `„${calendar}“ ist aktuell${but}${done.length > 0 ? `: ${done.join(', ')}` : ''}.`;
	},
	conflict: (title: string, note: string, what: keyof typeof PARTS): string =>
		sentences(
			`${title}: Sie haben ${PARTS[what]} im Kalender geändert, und auch die Notiz „${note}“.`,
			'Die Fassung der Notiz wurde behalten.',
		),
	showNote: 'Notiz zeigen',
	refused: (refused: readonly { readonly title: string; readonly reason: string }[]): string =>
		sentences(
			`Nicht in den Kalender geschrieben: ${several(refused.map(({ title }) => title))}.`,
			refused[0]?.reason ?? '',
		),
	vanished: (title: string, titles: readonly string[]): string =>
		sentences(
			`In ${title} gelöscht: ${events(titles.length)} (${several(titles)}).`,
			'Waren Sie das? Es ist noch nichts geschehen.',
		),
	dismissThem: 'Diese verwerfen',
	makeAgain: 'Wiederherstellen',
	connectAgain: 'Neu verbinden',
	whichCalendar: 'Wählen Sie einen Kalender für Ihre nächsten Schritte',
	madeForYou: 'Für Sie angelegt',
	theFeed: 'den Feed',
	theFile: 'die iCal-Datei',
	fileKept: 'iCal-Datei: aktuell.',
	doubles: (ways: readonly string[]): string =>
		sentences(
			`Ihre nächsten Schritte gehen über ${ways.slice(0, -1).join(', ')} und ${ways.at(-1) ?? ''}.`,
			'Ein Kalenderprogramm, das zwei davon zeigt, zeigt jeden Termin doppelt.',
			'Beenden Sie dort ein Abo, oder schalten Sie ab, was Sie nicht brauchen.',
		),
};

export const OUTSIDE_FILE_DE = {
	fault: (path: string, reason: string): string =>
		`Die Kopie der iCal-Datei in „${path}“ konnte nicht geschrieben werden. ${reason}`,
	desktopOnly: 'Ein Handy kann außerhalb des Vaults keine Dateien schreiben.',
	wholePath: 'Geben Sie den vollen Pfad der Kopie ein, vom Anfang des Laufwerks an.',
};

export const SYNC_DE = {
	changedMeanwhile: (calendar: string): string =>
		`Etwas anderes ändert „${calendar}“ fortwährend. Gleichen Sie in einer Minute neu ab.`,
	timeLeft: (seconds: number): string =>
		seconds < 90
			? `Noch etwa ${seconds} Sekunden.`
			: `Noch etwa ${Math.round(seconds / 60)} Minuten.`,
	skipped: (count: number, address: string): string =>
		sentences(
			`Nicht lesbare Adressen im Kalender übersprungen: ${count}, etwa „${address}“.`,
			'Sie stammen von einem anderen Programm.',
		),
	stopped: 'Der Abgleich wurde abgebrochen. Der nächste holt es nach.',
	tookTooLong: (minutes: number): string =>
		`Der Abgleich wurde nach ${minutes} Minuten abgebrochen. Der nächste holt es nach.`,
	answerTooLarge: (host: string, megabytes: number): string =>
		sentences(
			`${host} sandte mehr als ${megabytes} MB auf einmal, deshalb wurde es nicht gelesen.`,
			'Es wurde nichts geändert. Prüfen Sie die Adresse des Servers.',
		),
	endlessList: (host: string): string =>
		sentences(
			`${host} sandte eine Liste ohne Ende, deshalb wurde sie nicht gelesen.`,
			'Es wurde nichts geändert. Gleichen Sie später neu ab.',
		),
};

export const FEED_DE = {
	portTaken: (port: number): string =>
		sentences(
			`Port ${port} wird von einem anderen Programm oder Feed verwendet.`,
			`Wählen Sie einen anderen, etwa ${port < 65_000 ? port + 1 : port - 1}.`,
		),
	portForbidden: (port: number): string =>
		`Das System erlaubt Port ${port} nicht. Wählen Sie einen über 1023.`,
	noPort: (port: number, code: string): string =>
		`Port ${port} dieses Computers ist nicht verwendbar (${code}). Wählen Sie einen anderen.`,
	stopped: 'Der Feed wird nicht mehr angeboten.',
	cannotLook: (reason: string): string =>
		`Der Vault ist gerade nicht lesbar, deshalb bleibt der Feed, wie er war. ${reason}`,
};
