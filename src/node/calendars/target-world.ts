import { setTimeout } from 'node:timers/promises';
import type { TargetWorld } from '../../actions/target-world';
import type { Session } from '../session/session';

/** What it takes to talk to a calendar from here. The vault's id is an argument, since it may be new. */
export function targetWorld({ secrets }: Session, vaultId: string): TargetWorld {
	return {
		fetch,
		secrets,
		vaultId,
		now: Date.now,
		random: Math.random,
		wait: (milliseconds, signal) =>
			setTimeout(milliseconds, undefined, { ...(signal && { signal }) }),
	};
}
