import { setTimeout } from 'node:timers/promises';
import type { Wait } from '../../actions/ports';
import { boundedFetch } from '../../sync/bounded-fetch';
import type { TargetDeps } from '../../sync/target-deps';
import type { CommandContext } from '../session/command-context';

const wait: Wait = (milliseconds, signal) =>
	setTimeout(milliseconds, undefined, { ...(signal && { signal }) });

/** What it takes to talk to a calendar from here. The vault's id is an argument, because it may be new. */
export function targetDeps({ secrets }: CommandContext, vaultId: string): TargetDeps {
	return {
		fetch: boundedFetch(fetch, wait),
		secrets,
		vaultId,
		now: Date.now,
		random: Math.random,
		wait,
	};
}
