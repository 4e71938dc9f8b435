import { sentences } from '../language';
const steps = (count: number, what: string): string =>
	`${count} ${count === 1 ? 'Schritt' : 'Schritte'} ${what}`;
const letters = (count: number): string => `${count} ${count === 1 ? 'Brief' : 'Briefe'}`;
const lettersReady = (count: number): string => {
	if (count === 0) {
		return 'Es ist kein Brief fällig.';
	}
	if (count === 1) {
		return '1 Brief liegt bereit.';
	}
	return `${count} Briefe liegen bereit.`;
};
const suffix = (company: string): string => (company === '' ? '' : `: ${company}`);
const severalOr = (titles: readonly string[], one: string, several: string): string =>
	titles.length === 1 ? `${one}: ${titles[0]!}` : `${several}: ${titles.length}`;

/** Notices in German. */
export const NOTICES_DE = {
	files: {
		gone: (path: string): string => `„${path}“ ist nicht mehr im Vault.`,
		beingTyped: (path: string): string =>
			sentences(
				`„${path}“ wurde nicht geändert, weil an derselben Stelle gerade geschrieben wird.`,
				'Versuchen Sie es gleich noch einmal.',
			),
		unreadableFolder: (path: string): string =>
			`Der Ordner „${path}“ lässt sich nicht lesen. Solange wird nichts aus Ihren Kalendern entfernt.`,
		emptied: sentences(
			'Diese Notiz ist gerade leer geworden.',
			'Ihr Inhalt gilt noch zehn Minuten, falls ein Sync-Dienst sie eben schreibt.',
		),
	},
	done: {
		writing: 'Briefe werden geschrieben',
		showLetters: 'Briefe zeigen',
		lettersNeedAll:
			'Es wurde kein Brief geschrieben, weil einige Notizen nicht gelesen werden können. „Notizen prüfen“ listet sie auf.',
		letters: lettersReady,
		sent: (to: string | undefined): string =>
			to === undefined ? 'Als gesendet markiert.' : `Als gesendet an ${to} markiert.`,
		sentAlready: 'Dieser Brief ist schon als gesendet markiert.',
		noLetterYet:
			'Dafür gibt es noch keinen Brief. Schreiben Sie ihn zuerst, oder verwerfen Sie den Eintrag.',
	},
	progress: {
		cancel: 'Abbrechen',
		far: (title: string, done: number, total: number): string => `${title}: ${done} von ${total}`,
	},
	statusBar: {
		reading: 'Notizen werden gelesen …',
		notRead: 'Notizen nicht gelesen',
		text: (overdue: number, today: number): string =>
			overdue + today === 0 ? 'Nichts fällig' : steps(overdue + today, 'fällig'),
		tooltip: (overdue: number, today: number): string => {
			const parts = [
				overdue > 0 ? steps(overdue, 'überfällig') : '',
				today > 0 ? steps(today, 'heute fällig') : '',
			].filter(part => part !== '');
			const state = parts.length === 0 ? 'Heute ist nichts fällig' : parts.join(', ');
			return `${state}. Nächste Schritte öffnen`;
		},
	},
	sendLetter: {
		gapsTitle: (count: number): string =>
			count === 1 ? 'Dieser Brief hat eine Lücke' : `Dieser Brief hat ${count} Lücken`,
		gaps: (gaps: readonly string[]): string => `Noch auszufüllen: ${gaps.join('; ')}.`,
		earlyTitle: 'Für diesen Brief ist es zu früh',
		early: (day: string, why: string): string => `Warten Sie bis ${day}. ${why}`,
		markAnyway: 'Trotzdem als gesendet markieren',
		copyAnyway: 'Trotzdem kopieren',
		mailAnyway: 'Trotzdem im Mailprogramm öffnen',
		copied: 'Brief kopiert.',
		mailed: 'Brief im Mailprogramm geöffnet.',
		mailedInPart: sentences(
			'Der Brief ist zu lang, um ihn ganz im Mailprogramm zu öffnen.',
			'Der Betreff ist eingetragen.',
			'Fügen Sie den Text aus der Zwischenablage ein.',
		),
		markSent: 'Als gesendet markieren',
		saveAnyway: 'Trotzdem speichern',
		saveFile: 'Als E-Mail-Datei speichern',
		saved: (name: string): string =>
			`„${name}“ gespeichert. Öffnen Sie die Datei, um sie mit Ihrem Mailprogramm zu senden.`,
		switched: (channel: string): string => `Geändert: ${channel}.`,
		notSwitched: 'Dieser Brief hat diese Form schon.',
		editsTitle: 'Ihren Text ersetzen?',
		edits:
			'Sie haben diesen Brief geändert, und in der neuen Form ist für Ihren Text kein Platz. Er würde aus Ihren Notizen neu geschrieben.',
		replace: 'Text ersetzen',
	},
	letterCheck: {
		fine: 'Dieser Brief kann hinaus',
		nothing: 'Keine Lücken gefunden, und es fehlt nichts.',
		title: (count: number): string =>
			count === 1 ? '1 Punkt zu prüfen' : `${count} Punkte zu prüfen`,
		done: 'Zurück zum Brief',
	},
	problemList: {
		placeholder: (count: number): string =>
			count === 1 ? '1 Problem in Ihren Notizen' : `${count} Probleme in Ihren Notizen`,
		navigate: 'zum Auswählen',
		open: 'öffnet die Notiz an dieser Zeile',
		where: (path: string, line: number): string => `${path}, Zeile ${line}`,
	},
	digest: {
		title: (overdue: number, today: number): string => {
			if (overdue === 0) {
				return steps(today, 'heute fällig');
			}
			const also = today > 0 ? `, ${today} heute fällig` : '';
			return `${steps(overdue, 'überfällig')}${also}`;
		},
		open: 'Nächste Schritte zeigen',
		write: (count: number): string =>
			count === 1 ? '1 fälligen Brief schreiben' : `${count} fällige Briefe schreiben`,
	},
	letterBar: {
		label: 'Dieser Brief',
		letter: 'Brief',
		nextGap: 'Nächste Lücke füllen',
		to: (name: string): string => `an ${name}`,
		status: (status: string): string =>
			({ draft: 'noch nicht gesendet', sent: 'gesendet', skipped: 'ausgelassen' })[status] ??
			status,
		due: (inWords: string, overdue: boolean): string =>
			overdue ? `war fällig ${inWords}` : `fällig ${inWords}`,
		action: (id: string, via: string): string => {
			const names: Readonly<Record<string, string>> = {
				'check-letter': 'Brief prüfen',
				'copy-letter': 'Brief kopieren',
				'mail-letter': 'Im Mailprogramm öffnen',
				'switch-channel': 'Versandweg ändern',
				'mark-sent': via === 'phone' ? 'Als verwendet markieren' : 'Als gesendet markieren',
			};
			return names[id] ?? id;
		},
	},
	outcomes: {
		snoozed: (titles: readonly string[], until: string): string =>
			severalOr(titles, `Zurückgestellt bis ${until}`, `Zurückgestellt bis ${until}`),
		dismissed: (titles: readonly string[]): string =>
			severalOr(titles, 'Verworfen', 'Verworfene Einträge'),
		reopened: (titles: readonly string[]): string =>
			severalOr(titles, 'Wieder geöffnet', 'Wieder geöffnete Einträge'),
		thanked: (title: string): string => `Als bedankt markiert: ${title}`,
		called: (company: string): string => `Anruf notiert${suffix(company)}. Er zählt als Nachfrage.`,
		replied: (company: string): string => `Antwort notiert${suffix(company)}.`,
		outcome: (application: string, outcome: string): string => `${application}: ${outcome}`,
		closed: (company: string): string => `Ohne Antwort geschlossen: ${company}`,
		dateNoted: (application: string, what: string, day: string): string =>
			`${application}: ${what} ${day}`,
		letters: (count: number): string =>
			count === 0 ? 'Es ist kein Brief fällig.' : `Bereit: ${letters(count)}.`,
	},
	undo: {
		button: 'Rückgängig',
		done: (message: string): string => `Rückgängig gemacht: ${message}`,
		nothing: 'Es gibt nichts rückgängig zu machen.',
		already: 'Das wurde schon rückgängig gemacht.',
		failedAction: 'Eine Aktion, die auf halbem Weg scheiterte',
		changedSince: (paths: readonly string[]): string =>
			sentences(
				`In ${paths.map(path => `„${path}“`).join(', ')} konnte die Änderung nicht rückgängig gemacht werden, weil die Notiz seither bearbeitet oder verschoben wurde.`,
				'Der Rest wurde rückgängig gemacht.',
			),
	},
};
