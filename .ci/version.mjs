/**
 * Runs inside `npm version`, after package.json has its new version and before the commit and tag:
 * brings manifest.json and versions.json in step and checks that CHANGELOG.md has an entry.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';

const readJson = file => JSON.parse(readFileSync(file, 'utf8'));
const writeJson = (file, value) => writeFileSync(file, `${JSON.stringify(value, null, '\t')}\n`);

const { version } = readJson('package.json');
if (!/^\d+\.\d+\.\d+$/.test(version)) {
	fail(`${version} isn't x.y.z. Obsidian's directory takes no other form.`);
}
if (!readFileSync('CHANGELOG.md', 'utf8').includes(`## ${version}\n`)) {
	fail(
		`CHANGELOG.md has no "## ${version}". Say there what changes for people, then run this again.`,
	);
}

const manifest = readJson('manifest.json');
const versions = readJson('versions.json');
writeJson('manifest.json', { ...manifest, version });
writeJson('versions.json', { ...versions, [version]: manifest.minAppVersion });
execFileSync('git', ['add', 'manifest.json', 'versions.json']);

function fail(message) {
	process.stderr.write(`${message}\n`);
	process.exit(1);
}
