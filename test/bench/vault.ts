import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const BODY = 'A line of a note as people keep them, with a few words in it.\n'.repeat(30);

/** An invented interview note, number `i`. */
export function interviewNote(i: number): string {
	const day = String(1 + (i % 28)).padStart(2, '0');
	const properties = [
		'type: interview',
		`company: Company ${i}`,
		'position: Planner',
		`date: 2026-11-${day}T10:00`,
		`contacts: ["Person ${i}"]`,
	];
	return `---\n${properties.join('\n')}\n---\n\n${BODY}`;
}

/** An invented note about something else. */
function otherNote(i: number): string {
	const properties = [
		'aliases: []',
		'tags: [daily, reading]',
		'created: 2026-01-02',
		'mood: fine',
		`related:\n  - "[[Note ${i - 1}]]"\n  - "[[Note ${i + 1}]]"`,
	];
	return `---\n${properties.join('\n')}\n---\n\n${BODY}`;
}

/** A vault on disk with `notes` notes, of which `jobNotes` are interviews, spread evenly over 50 folders. */
export function writeVault(notes: number, jobNotes: number): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'bench-vault-'));
	for (let i = 0; i < 50; i++) {
		mkdirSync(path.join(folder, `Folder ${i}`));
	}
	const step = notes / jobNotes;
	for (let i = 0; i < notes; i++) {
		const isOurs = Math.floor((i + 1) / step) > Math.floor(i / step);
		const text = isOurs ? interviewNote(i) : otherNote(i);
		writeFileSync(path.join(folder, `Folder ${i % 50}`, `Note ${i}.md`), text);
	}
	return folder;
}

function noteFiles(folder: string): string[] {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	return names.filter(name => name.endsWith('.md')).map(name => path.join(folder, name));
}

/** Floor: list the notes with their stats. */
export function statEveryNote(folder: string): number {
	return noteFiles(folder).reduce((total, file) => total + statSync(file).size, 0);
}

/** Floor: read every note. */
export function readEveryNote(folder: string): number {
	return noteFiles(folder).reduce((total, file) => total + readFileSync(file, 'utf8').length, 0);
}
