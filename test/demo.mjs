/** `npm run demo`: the whole main job on a fresh copy of the demo vault, as if it had been kept until today. */
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { copyVault } from './demo-vault.mjs';

const ROOT = path.join(import.meta.dirname, '..');
const DEMO = path.join(ROOT, 'demo');
const PLUGIN = path.join(DEMO, '.obsidian/plugins/interview-follow-up');
const bold = text => (process.stdout.isTTY ? `\x1b[1m${text}\x1b[0m` : text);

/** Heading, then the command as a person would type it. */
const STEPS = [
	['What she owes, and to whom', 'list', '--status', 'overdue,open'],
	['The letters that are due', 'letters'],
	['Her calendar', 'export'],
	['Four slips of the pen, left in on purpose', 'check'],
];

freshCopy();
for (const [heading, ...command] of STEPS) {
	const code = run(heading, command);
	if (code !== (command[0] === 'check' ? 1 : 0)) process.exit(2);
}
process.stdout.write(whatToOpen());

function freshCopy() {
	fs.rmSync(DEMO, { recursive: true, force: true });
	copyVault(path.join(ROOT, 'test/vault'), DEMO, todayIn('America/New_York'));
	for (const file of ['main.js', 'manifest.json', 'styles.css'])
		fs.copyFileSync(path.join(ROOT, file), path.join(PLUGIN, file));
	process.stdout.write(
		'The job search of Nora Whitfield, who is invented: her vault is now in demo/, its dates moved to today.\n',
	);
}

/** The day that the calendar on a wall there shows. */
function todayIn(timeZone) {
	return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date());
}

/** Runs one command of the built command line under its heading. Answers its exit code. */
function run(heading, command) {
	const words = [...command, '--vault', 'demo'];
	process.stdout.write(`\n${bold(heading)}\n$ interview-follow-up ${words.join(' ')}\n\n`);
	return spawnSync(process.execPath, [path.join(ROOT, 'dist/cli.mjs'), ...words], {
		cwd: ROOT,
		stdio: 'inherit',
	}).status;
}

function whatToOpen() {
	const letter = fs
		.readdirSync(path.join(DEMO, 'Letters'))
		.find(name => name.includes('Dana Whitlock'));
	return [
		'',
		bold('Now open'),
		`  demo/Letters/${letter}`,
		'      a letter, ready to be read over and sent',
		'  demo/Follow-ups.ics',
		'      in any calendar program: every deadline, interview and promised day',
		'  demo/',
		'      as a vault in Obsidian ("Open folder as vault"), to read on in her notes',
		'  npm run host',
		'      the same vault with the plugin, in your browser',
		'',
	].join('\n');
}
