import { CALDAV } from '../../i18n/caldav';
import { TargetError } from '../../sync/calendar-target';
import { isLoopback } from '../../sync/loopback';
import type { TargetDeps } from '../../sync/target-deps';
import { addressOf, hostOf } from './server-address';

/** The hosts that get the password: the one that the person named, and those that they allowed. */
export class AllowedHosts {
	readonly #server: string;
	readonly #hosts: Set<string>;
	/** Each host is asked about once, however many requests want to go there. */
	readonly #answers = new Map<string, Promise<boolean>>();

	constructor(
		server: string,
		allowed: readonly string[],
		private readonly ask: TargetDeps['askToAllowHost'],
	) {
		this.#server = new URL(addressOf(server)).host;
		this.#hosts = new Set([this.#server, ...allowed.flatMap(hostIn)]);
	}

	/** All but the server's own. */
	get others(): readonly string[] {
		return [...this.#hosts].filter(host => host !== this.#server);
	}

	/** Throws where the password may not be sent to that address. */
	async assertAllowed(url: URL): Promise<void> {
		if (url.host === this.#server) {
			return;
		}
		const isPrivate = url.protocol === 'https:' || isLoopback(url);
		if (!isPrivate || !(await this.#mayGoTo(url.host))) {
			throw new TargetError('forbidden', CALDAV.otherHost(this.#server, url.host));
		}
	}

	async #mayGoTo(host: string): Promise<boolean> {
		if (this.#hosts.has(host)) {
			return true;
		}
		let answer = this.#answers.get(host);
		if (answer === undefined) {
			answer = this.ask?.(host, this.#server) ?? Promise.resolve(false);
			this.#answers.set(host, answer);
		}
		const isAllowed = await answer;
		if (isAllowed) {
			this.#hosts.add(host);
		}
		return isAllowed;
	}
}

/** None where a setting that was edited by hand isn't an address. */
function hostIn(text: string): readonly string[] {
	try {
		return [hostOf(text)];
	} catch {
		return [];
	}
}
