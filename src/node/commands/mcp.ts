import { version } from '../../../package.json';
import { HELP } from '../../i18n/command-line';
import type { Command } from '../session/command';
import type { SharedFlags } from '../session/usage';
import { openCommandContext } from '../session/command-context';

export const mcp: Command<SharedFlags> = {
	name: 'mcp',
	summary: HELP.mcp,
	async run(_, flags) {
		// Loaded only here: no other command needs the protocol.
		const { serveMcp } = await import('../mcp/server');
		await serveMcp(version, () => openCommandContext({ ...flags, quiet: true }));
		return 0;
	},
};
