import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readVault } from '../../../src/actions/read-vault';
import { FOLLOW_UP_DEFAULTS } from '../../../src/core/followups/follow-up-settings';
import { followUpsOf } from '../../../src/core/followups/follow-ups-of';
import { NOTE_DEFAULTS } from '../../../src/core/records/note-settings';
import type { Instant, Zone } from '../../../src/core/time/instant';
import { vaultFolder } from '../../../src/node/ports/vault-folder';
import { compared, type Row } from '../row';

const NOTES = 10_000;
const OURS = 200;
const NOW = Date.parse('2026-11-23T12:00:00Z') as Instant;

/** The whole of `list` but for the start of Node, beside a bare loop that reads every file. */
export const listVault: Row = {
	name: 'list',
	about: `the follow-ups of a vault of ${NOTES} notes, ${OURS} of them interviews, beside a loop that only reads every file`,
	async measure() {
		const folder = mkdtempSync(path.join(tmpdir(), 'bench-vault-'));
		try {
			fill(folder);
			const { parsed } = await list(folder);
			const { ours, beside, ratio } = await compared(
				7,
				() => list(folder),
				() => readEveryFile(folder),
			);
			return [
				`YAML parsed in ${parsed} of ${NOTES} notes`,
				`${ours.toFixed(0)} ms beside ${beside.toFixed(0)} ms: ${ratio.toFixed(2)} times (medians of 7 pairs)`,
			];
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	},
};

async function list(folder: string): Promise<{ parsed: number }> {
	const { ledger, parsed } = await readVault({
		notes: vaultFolder(folder, () => undefined).notes,
		settings: NOTE_DEFAULTS,
		zone: 'UTC' as Zone,
	});
	if (followUpsOf(ledger.records(), FOLLOW_UP_DEFAULTS, NOW).length < OURS) {
		throw new Error('the vault was not read');
	}
	return { parsed };
}

function readEveryFile(folder: string): void {
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		if (name.endsWith('.md')) {
			readFileSync(path.join(folder, name), 'utf8');
		}
	}
}

function fill(folder: string): void {
	for (let i = 0; i < NOTES; i++) {
		const into = path.join(folder, `Folder ${i % 50}`);
		if (i < 50) {
			mkdirSync(into);
		}
		const ours = i % (NOTES / OURS) === 0;
		const head = ours
			? `type: interview\ncompany: Company ${i}\nposition: Planner\ndate: 2026-11-${String(1 + (i % 28)).padStart(2, '0')}T10:00\ncontacts: ["Person ${i}"]`
			: `aliases: []\ntags: [daily, reading]\ncreated: 2026-01-02\nmood: fine\nrelated:\n  - "[[Note ${i - 1}]]"\n  - "[[Note ${i + 1}]]"`;
		writeFileSync(
			path.join(into, `Note ${i}.md`),
			`---\n${head}\n---\n\n${'A line of a note as people keep them, with a few words in it.\n'.repeat(30)}`,
		);
	}
}
