import * as fs from 'node:fs';
import * as path from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { ElicitRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { expect, onTestFinished, test } from 'vitest';
import { BUILT, tempVault } from '../kit/command-line';
import { treeOf } from '../kit/temp-folder';

const NOTE =
	'---\ntype: interview\ncompany: Acme\ndate: 2026-11-26T10:00\ncontacts: [Jo Park]\n---\nMine\n';
const SETTINGS = { timeZone: 'America/New_York', vaultName: 'Jobs' };

interface Result {
	readonly isError: boolean;
	readonly text: string;
}

interface Assistant {
	readonly vault: string;
	readonly tools: () => Promise<readonly string[]>;
	readonly call: (name: string, args?: object) => Promise<Result>;
}

/** An assistant's program with the server as its child; with `agrees` it can ask the person. */
async function connect({ agrees }: { agrees?: boolean } = {}): Promise<Assistant> {
	const vault = tempVault({ 'Acme.md': NOTE }, SETTINGS);
	const capabilities = agrees === undefined ? {} : { elicitation: {} };
	const client = new Client({ name: 'test', version: '1' }, { capabilities });
	if (agrees !== undefined) {
		client.setRequestHandler(ElicitRequestSchema, () => ({
			action: agrees ? 'accept' : 'decline',
			...(agrees && { content: { agree: true } }),
		}));
	}
	await client.connect(
		new StdioClientTransport({
			command: process.execPath,
			args: [BUILT, 'mcp', '--vault', vault, '--now', '2026-11-27T09:00'],
			stderr: 'ignore',
		}),
	);
	onTestFinished(() => client.close());
	return {
		vault,
		tools: async () => (await client.listTools()).tools.map(({ name }) => name),
		call: async (name, args = {}) => {
			const result = await client.callTool({ name, arguments: { ...args } });
			const [content] = result.content as { text: string }[];
			return { isError: result.isError === true, text: content!.text };
		},
	};
}

test('lists its tools, and reads the vault', async () => {
	const { tools, call, vault } = await connect();
	const before = treeOf(vault);
	expect(await tools()).toEqual([
		'list_follow_ups',
		'list_applications',
		'check_notes',
		'draft_letter',
		'log_reply',
		'snooze',
	]);
	const followUps = JSON.parse((await call('list_follow_ups')).text) as { rule: string }[];
	expect(followUps.map(({ rule }) => rule)).toContain('thank-you');
	expect(JSON.parse((await call('list_applications')).text)).toMatchObject([{ company: 'Acme' }]);
	expect(await call('check_notes')).toEqual({ isError: false, text: '[]' });
	expect(treeOf(vault)).toBe(before);
});

test('changes nothing until the assistant confirms that the person agreed', async () => {
	const { call, vault } = await connect();
	const before = treeOf(vault);
	const letter = { kind: 'thank-you', note: 'Acme.md' };
	const refused = await call('draft_letter', letter);
	expect(refused).toMatchObject({ isError: true });
	expect(refused.text).toContain('Nothing was changed. Ask the person: Write the letter');
	expect(treeOf(vault)).toBe(before);
	const { isError, text } = await call('draft_letter', { ...letter, confirm: true });
	expect(isError).toBe(false);
	const [{ path: file }] = JSON.parse(text) as [{ path: string }];
	expect(fs.readFileSync(path.join(vault, file), 'utf8')).toContain('Jo');
});

test('asks the person where the program can', async () => {
	const declined = await connect({ agrees: false });
	const before = treeOf(declined.vault);
	expect(await declined.call('log_reply', { note: 'Acme.md', confirm: true })).toEqual({
		isError: true,
		text: 'The person declined, so nothing was changed.',
	});
	expect(treeOf(declined.vault)).toBe(before);
	const agreed = await connect({ agrees: true });
	expect(await agreed.call('log_reply', { note: 'Acme.md' })).toMatchObject({ isError: false });
	const note = fs.readFileSync(path.join(agreed.vault, 'Acme.md'), 'utf8');
	expect(note).toContain('2026-11-27');
	expect(note).toContain('Mine\n');
});

test('snoozes a follow-up by its id', async () => {
	const { call, vault } = await connect({ agrees: true });
	const followUps = JSON.parse((await call('list_follow_ups')).text) as { id: string }[];
	const { id } = followUps[0]!;
	expect(await call('snooze', { id, until: '2026-12-01' })).toMatchObject({ isError: false });
	expect(fs.readFileSync(path.join(vault, 'Acme.md'), 'utf8')).toContain('2026-12-01');
	expect(await call('snooze', { id: 'none', until: '2026-12-01' })).toMatchObject({
		isError: true,
	});
	expect(await call('snooze', { id, until: 'soon' })).toMatchObject({ isError: true });
});

test.each([
	'../outside.md',
	'/etc/hosts',
	'.obsidian/plugins/interview-follow-up/data.json',
	'None.md',
])('stays inside of the vault: %s', async note => {
	const { call } = await connect({ agrees: true });
	expect(await call('log_reply', { note })).toMatchObject({ isError: true });
	expect(await call('draft_letter', { kind: 'thank-you', note })).toMatchObject({ isError: true });
});
