import { randomBytes } from 'node:crypto';
import { Accounts } from './accounts';
import { json, Refusal, type Answer, type Asked } from './answer';
import { Calendar } from './calendar';
import type { StoredEvent } from './event-rules';
import { isApi, strike, type Fault } from './faults';
import { calendarApi } from './routes';

/** One person's Google: their account, their calendars, and what goes wrong on the way there. */
export class Google {
	readonly calendars = new Map<string, Calendar>();
	/** Calendars that an app made, which `calendar.app.created` reaches. */
	readonly made = new Set<string>();
	readonly accounts: Accounts;
	readonly faults: Fault[] = [];
	/** Requests of the Calendar API, as `PATCH /calendars/…`. */
	readonly log: string[] = [];
	/** Every request as it came, those of the sign-in too. */
	readonly asked: Asked[] = [];
	/** Requests taken within each period, the rest being refused. https://developers.google.com/workspace/calendar/api/guides/quota */
	quota?: { readonly requests: number; readonly milliseconds: number };
	readonly primary = 'person@example.com';
	private taken: number[] = [];

	constructor(readonly now: () => number = Date.now) {
		this.accounts = new Accounts(now);
		this.calendars.set(
			this.primary,
			new Calendar(this.primary, 'person@example.com', '', 'Europe/Berlin', now),
		);
	}

	addCalendar(summary: string, description = '', timeZone = 'Europe/Berlin'): Calendar {
		const calendar = new Calendar(
			`${randomBytes(8).toString('hex')}@group.calendar.google.com`,
			summary,
			description,
			timeZone,
			this.now,
		);
		this.calendars.set(calendar.id, calendar);
		this.made.add(calendar.id);
		return calendar;
	}

	answer(asked: Asked): Answer | 'reset' {
		this.asked.push(asked);
		if (isApi(asked)) {
			this.log.push(`${asked.method} ${asked.path.slice('/calendar/v3'.length)}`);
		}
		return strike(this.faults, asked, () => this.answerAsGoogle(asked));
	}

	/** What stands in all calendars, deleted events left out. */
	standing(): StoredEvent[] {
		return [...this.calendars.values()]
			.flatMap(({ events }) => [...events.values()].map(({ event }) => event))
			.filter(({ status }) => status !== 'cancelled');
	}

	private answerAsGoogle(asked: Asked): Answer {
		try {
			if (asked.path === '/o/oauth2/v2/auth') {
				return this.accounts.authorise(asked);
			}
			if (asked.path === '/token' && asked.method === 'POST') {
				return this.accounts.token(asked);
			}
			if (asked.path === '/revoke' && asked.method === 'POST') {
				return this.accounts.revoke(asked);
			}
			if (!isApi(asked)) {
				return json(404, { error: 'not_found' });
			}
			this.meter();
			return calendarApi(this, asked);
		} catch (error) {
			if (error instanceof Refusal) {
				return error.answer();
			}
			throw error;
		}
	}

	private meter(): void {
		if (!this.quota) {
			return;
		}
		const from = this.now() - this.quota.milliseconds;
		this.taken = this.taken.filter(at => at > from);
		if (this.taken.length >= this.quota.requests) {
			throw new Refusal(403, 'rateLimitExceeded', 'Rate Limit Exceeded');
		}
		this.taken.push(this.now());
	}
}
