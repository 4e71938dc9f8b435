import * as fc from 'fast-check';
import { Refusal } from '../../servers/google/answer';
import { isApi, type Fault, type Mishap } from '../../servers/google/faults';
import type { Deeds } from './deeds';
import { anEdit, arriving, edit, editing, filing, type Step } from './note-steps';
import { aDoing, doInGoogle, inGoogle, inWords } from './person-steps';
import type { SmallWorld } from './small-world';

const aside: fc.Arbitrary<Step> = fc.oneof(
	fc.constant<Step>({
		says: 'the person adds an event of their own',
		take: world => world.addForeign({}),
	}),
	fc.constant<Step>({
		says: 'Google takes no old sync token',
		take: world => void world.calendar.epoch++,
	}),
	fc.constant<Step>({
		says: 'Google forgets its deleted events',
		take(world, deeds) {
			world.calendar.forgetDeleted();
			deeds.forgot();
		},
	}),
	fc.constant<Step>({
		says: 'Google brings no deleted event back',
		take: ({ calendar }) =>
			void (calendar.notRevivable = new Refusal(403, 'forbidden', 'Forbidden')),
	}),
	fc.constant<Step>({
		says: 'Google tells no more of deleted events than their ids',
		take: ({ calendar }) => void (calendar.bareWhenDeleted = true),
	}),
	fc.constant<Step>({
		says: 'Google takes no old access token',
		take: world => world.google.accounts.dropAccess(),
	}),
	fc
		.record({
			which: fc.nat({ max: 1 }),
			how: fc.constantFrom('loses' as const, 'garbles' as const),
		})
		.map<Step>(({ which, how }) => ({
			says: `device ${which} ${how} its memory`,
			take({ devices }, deeds) {
				devices[which]!.forget(how);
				deeds.forgot();
			},
		})),
);

type Trouble = {
	readonly says: string;
	readonly after: number;
	readonly on: NonNullable<Fault['on']>;
	readonly mishap: (world: SmallWorld, deeds: Deeds) => Mishap;
};
const refuse = (
	status: number,
	reason: string,
	more: { readonly retryAfter?: string; readonly after?: true } = {},
): Mishap => ({ what: 'refuse', status, reason, ...more });
const GOES_WRONG: Readonly<Record<string, Mishap>> = {
	'the connection breaks': { what: 'reset before' },
	'the answer is lost': { what: 'reset after' },
	'a hotel answers': { what: 'html' },
	'nothing is answered': { what: 'answer', status: 200, body: '' },
	'an empty object is answered': { what: 'answer', status: 200, body: '{}' },
	'half an answer comes': { what: 'answer', status: 200, body: '{"items": [{' },
	'Google is down': refuse(503, 'backendError'),
	'Google is down for 3 seconds': refuse(503, 'backendError', { retryAfter: '3' }),
	'Google fails after it stored': refuse(500, 'backendError', { after: true }),
	'the gateway gives up after it was stored': refuse(502, 'badGateway', { after: true }),
	'too slow': refuse(408, 'timeout'),
	'the quota of the person is used up': refuse(403, 'userRateLimitExceeded'),
	'a quota is used up': refuse(403, 'rateLimitExceeded'),
	'too many requests': refuse(429, 'rateLimitExceeded'),
	'too many requests for 3 seconds': refuse(429, 'rateLimitExceeded', { retryAfter: '3' }),
	'too many requests until an hour': refuse(429, 'quotaExceeded', {
		retryAfter: 'Mon, 23 Nov 2026 15:00:00 GMT',
	}),
	'the token is refused': refuse(401, 'authError'),
	'it is forbidden': refuse(403, 'forbidden'),
	'it is invalid': refuse(400, 'invalid'),
};
const isToken: NonNullable<Fault['on']> = ({ path }) => path === '/token';
const trouble: fc.Arbitrary<Trouble> = fc.oneof(
	{
		weight: 6,
		arbitrary: fc
			.record({ what: fc.constantFrom(...Object.keys(GOES_WRONG)), after: fc.nat({ max: 12 }) })
			.map(({ what, after }): Trouble => ({
				says: `${what} at request ${after}`,
				after,
				on: isApi,
				mishap: () => GOES_WRONG[what]!,
			})),
	},
	{
		weight: 1,
		arbitrary: fc
			.constantFrom(
				'the connection breaks',
				'the answer is lost',
				'a hotel answers',
				'Google is down',
			)
			.map((what): Trouble => ({
				says: `${what} where a token is asked for`,
				after: 0,
				on: isToken,
				mishap: () => GOES_WRONG[what]!,
			})),
	},
	{
		weight: 5,
		arbitrary: fc
			.record({ done: aDoing, after: fc.nat({ max: 12 }) })
			.map(({ done, after }): Trouble => ({
				says: `${inWords(done)} before request ${after}`,
				after,
				on: isApi,
				mishap: (world, deeds) => ({
					what: 'meanwhile',
					happens: () => doInGoogle(world, deeds, done),
				}),
			})),
	},
	{
		weight: 1,
		arbitrary: fc
			.record({ edited: anEdit, after: fc.nat({ max: 12 }) })
			.map(({ edited, after }): Trouble => ({
				says: `note ${edited.which} ${edited.edit} before request ${after}`,
				after,
				on: isApi,
				mishap: (world, deeds) => ({
					what: 'meanwhile',
					happens: () => edit(world, deeds, edited.edit, edited.which),
				}),
			})),
	},
);

const kill = fc.option(fc.nat({ max: 60 }), { freq: 2 });
const syncing: fc.Arbitrary<Step> = fc
	.record({
		who: fc.constantFrom([0], [1], [0, 1]),
		kills: fc.tuple(kill, kill),
		troubles: fc.array(trouble, { maxLength: 3 }),
	})
	.map(({ who, kills, troubles }) => ({
		says: [
			`${who.map(one => `device ${one}${kills[one] === null ? '' : ` (killed after ${kills[one]} effects)`}`).join(' and ')} syncs`,
			...troubles.map(({ says }) => says),
		].join('; '),
		async take(world, deeds) {
			for (const { after, on, mishap } of troubles) {
				let passed = 0;
				world.google.faults.push({
					on: asked => on(asked) && passed++ === after,
					mishap: mishap(world, deeds),
				});
			}
			await Promise.all(who.map(one => world.devices[one]!.sync(kills[one] ?? Infinity)));
			await world.arrived();
			world.google.faults.length = 0;
		},
	}));

export const STEPS: fc.Arbitrary<readonly Step[]> = fc.array(
	fc.oneof(
		{ weight: 10, arbitrary: syncing },
		{ weight: 6, arbitrary: editing },
		{ weight: 4, arbitrary: filing },
		{ weight: 2, arbitrary: arriving },
		{ weight: 8, arbitrary: inGoogle },
		{ weight: 2, arbitrary: aside },
	),
	{ minLength: 3, maxLength: 12 },
);
