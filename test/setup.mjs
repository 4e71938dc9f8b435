/**
 * Sees to it that what the tests run against is there, and says of each tool where it was found.
 * What is missing is installed; what cannot be had ends the run, so that no test is ever skipped in silence.
 */
import { spawnSync } from 'node:child_process';
import { findBrowser, findProgram } from './kit/find-browser.mjs';

/** Each tool: how it is found, Debian's package for it, and another way to get it, tried first. */
const TOOLS = [
	{
		name: 'Chromium',
		find: findBrowser,
		debian: 'chromium',
		first: ['npx', 'playwright-core', 'install', 'chromium'],
	},
	{ name: 'python3-icalendar', find: findICalendar, debian: 'python3-icalendar' },
	{ name: 'Radicale', find: () => findProgram('radicale'), debian: 'radicale' },
	{ name: 'vdirsyncer', find: () => findProgram('vdirsyncer'), debian: 'vdirsyncer' },
	{ name: 'khal', find: () => findProgram('khal'), debian: 'khal' },
	{ name: 'pdftoppm', find: () => findProgram('pdftoppm'), debian: 'poppler-utils' },
];

const missing = [];
let isListFresh = false;

for (const tool of TOOLS) {
	const found = tool.find() ?? obtain(tool);
	console.log(`${tool.name}: ${found ?? 'not to be had'}`);
	if (found === undefined) missing.push(tool);
}

if (missing.length > 0) {
	console.error(
		`The tests need ${missing.map(({ name }) => name).join(', ')}. Install the Debian packages ${missing.map(({ debian }) => debian).join(' ')}, or what your system calls them, and run npm test again.`,
	);
	process.exit(1);
}

function obtain({ name, find, debian, first }) {
	console.log(`${name} is missing; getting it`);
	if (first) run(first);
	if (find() === undefined) installDebian(debian);
	return find();
}

function installDebian(name) {
	if (findProgram('apt-get') === undefined) return;
	const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
	if (!isListFresh) run([...asRoot, 'apt-get', 'update', '-q']);
	isListFresh = true;
	run([...asRoot, 'apt-get', 'install', '-y', '-q', '--no-install-recommends', name]);
}

/** Runs the command and lets its errors be seen; whether it worked is judged by looking for the tool again. */
function run([command, ...rest]) {
	spawnSync(command, rest, {
		stdio: ['ignore', 'ignore', 'inherit'],
		timeout: 600_000,
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
	});
}

function findICalendar() {
	const answer = spawnSync(
		'/usr/bin/python3',
		['-c', 'import icalendar; print(icalendar.__file__)'],
		{ encoding: 'utf8' },
	);
	return answer.status === 0 ? answer.stdout.trim() : undefined;
}
