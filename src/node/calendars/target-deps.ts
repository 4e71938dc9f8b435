import { setTimeout } from 'node:timers/promises';
import type { TargetDeps } from '../../sync/target-deps';
import type { CommandContext } from '../session/command-context';

/** What it takes to talk to a calendar from here. The vault's id is an argument, since it may be new. */
export function targetDeps({ secrets }: CommandContext, vaultId: string): TargetDeps {
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
