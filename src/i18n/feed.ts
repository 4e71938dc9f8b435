import { FEED_DE } from './de/calendars';
import { sentences, translated } from './language';

/** What is said about the served feed. */
export const FEED = translated(
	{
		portTaken: (port: number): string =>
			sentences(
				`Port ${port} on this computer is in use by another program or another of your feeds.`,
				`Choose another port, such as ${port < 65_000 ? port + 1 : port - 1}.`,
			),
		portForbidden: (port: number): string =>
			`The system doesn’t let you use port ${port}. Choose one above 1023.`,
		noPort: (port: number, code: string): string =>
			`Nothing can listen on port ${port} of this computer (${code}). Choose another port.`,
		notAPort: 'Enter a number from 0 to 65535. 0 means any free port.',
		serving: (events: number): string =>
			sentences(
				`Serving ${events} events to calendar programs on this computer.`,
				'Anyone who has the address can read them.',
				'Press Ctrl+C to stop.',
			),
		stopped: 'Stopped serving.',
		cannotLook: (reason: string): string =>
			`The vault can’t be read right now, so the feed stays as it was. ${reason}`,
	},
	FEED_DE,
);
