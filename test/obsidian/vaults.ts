import path from 'node:path';
import { expect } from 'vitest';
import type { Host, HostOptions } from '../host/browser';

/** The moment at which the demo vault is told. */
export const NOW = '2026-11-23T14:30:00Z';

/** Our plugin switched on, with settings of the demo vault's zone. */
const PLUGIN = {
	'.obsidian/community-plugins.json': '["interview-follow-up"]',
	'.obsidian/plugins/interview-follow-up/data.json': JSON.stringify({
		version: 1,
		timeZone: 'America/New_York',
		vaultName: 'vault',
		vaultId: '0123456789abcdef',
		letters: { sender: { name: 'Nora Whitfield', email: 'nora@example.com' } },
	}),
};

export const DEMO_VAULT = path.join(import.meta.dirname, '../vault');

/** A vault with these notes and nothing else. */
export const vaultOf = (notes: Record<string, string> = {}): Record<string, string> => ({
	...PLUGIN,
	...notes,
});

export const ACME = `---
type: interview
company: Acme
position: Data engineer
interaction: interview
date: 2026-11-23T08:00
contacts: ["[[Jane Smith]]"]
highlights: the move of the whole warehouse to one schema
---
It went well.
`;

export const JANE =
	'---\ntitle: VP Engineering\ncompany: Acme\nemail: jane@acme.example\nsalutation: Ms.\n---\n';

/** Opens the vault and waits until its notes are read. */
export async function openRead(
	open: (options: HostOptions) => Promise<Host>,
	options: HostOptions,
): Promise<Host> {
	const host = await open({ now: NOW, ...options });
	await expect
		.poll(() => host.page.locator('.status-bar-item.plugin-interview-follow-up').textContent())
		.not.toContain('Reading');
	return host;
}
