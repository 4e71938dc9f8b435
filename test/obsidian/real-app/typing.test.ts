import { expect } from 'vitest';
import { test, type Host } from '../../host/browser';
import { ACME, JANE, openRead, vaultOf } from '../vaults';

const LETTER = 'Letters/2026-11-23 Thank-you - Jane Smith - Acme.md';
/** How many times something is typed and something is written, in an order that the seed decides. */
const STEPS = 200;

/** A small generator with a seed: the same order in every run. */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

const cli = (host: Host, command: string, words: Record<string, string>): Promise<string> =>
	host.cli(`interview-follow-up:${command}`, words);

/** Every command that writes into the interview note, with what must stand in it afterwards. */
const WRITES: readonly ((host: Host, at: number) => Promise<readonly [string, RegExp]>)[] = [
	async (host, at) => [
		await cli(host, 'set-outcome', { note: 'Acme', outcome: at % 2 ? 'rejected' : 'waiting' }),
		at % 2 ? /^outcome: rejected$/m : /^outcome: waiting$/m,
	],
	async host => [
		await cli(host, 'log-heard-back', { note: 'Acme', day: '2026-11-23' }),
		/^heard_back:[^:]*2026-11-23/m,
	],
	async host => [
		await cli(host, 'log-call', { note: 'Acme', day: '2026-11-23' }),
		/^calls:[^:]*2026-11-23/m,
	],
];

test(
	'typing while commands write into the same note loses no character and no property',
	{
		timeout: 240_000,
	},
	async ({ open }) => {
		const random = seeded(12);
		const host = await openRead(open, {
			vault: vaultOf({
				'Acme.md': ACME.replace('---\nIt', 'outcome: waiting\n---\nIt'),
				'Jane Smith.md': JANE,
			}),
		});
		await cli(host, 'write-thank-you', { note: 'Acme' });
		await host.openNote('Acme.md');
		const modes = ['live', 'source', 'reading'] as const;
		let typed = '';
		for (let step = 0; step < STEPS; step++) {
			const mode = modes[Math.floor(random() * modes.length)]!;
			await host.page.evaluate(editing => window.host.setEditing(editing), mode);
			const word = `w${step} `;
			const write = WRITES[Math.floor(random() * WRITES.length)]!;
			const typing = mode === 'reading' ? Promise.resolve() : typeAtEnd(host, word);
			const [said, written] = random() < 0.5 ? await write(host, step) : ['', undefined];
			await typing;
			typed += mode === 'reading' ? '' : word;
			if (written && !said.startsWith('Error')) {
				expect(host.read('Acme.md'), `${step} in ${mode}: ${said}`).toMatch(written);
			}
		}
		await host.page.clock.runFor('00:05');
		await expect.poll(() => host.read('Acme.md')).toContain(`It went well.\n${typed.trimEnd()}`);
		const text = host.read('Acme.md');
		for (const line of ACME.split('---\n')[1]!.trimEnd().split('\n')) {
			expect(text).toContain(line.split(':')[0]);
		}
		expect(text).toMatch(/^company: Acme$/m);
		expect(text).toMatch(/^heard_back/m);
		expect(text).toMatch(/^calls/m);
		await host.openNote(LETTER);
	},
);

/** What a person types at the end of the note: key by key, so that a write can come between two keys. */
async function typeAtEnd(host: Host, word: string): Promise<void> {
	const editor = host.page.locator('.cm-content:visible');
	await editor.focus();
	await host.page.keyboard.press('Control+End');
	await host.page.keyboard.type(word);
}
