/** docs/settings.md, made from the defaults. RECORD=1 writes it. */
import { expect, test } from 'vitest';
import { SETTING_ABOUT } from '../src/i18n/saved-settings';
import { DEFAULTS, isSettingsGroup } from '../src/settings';
import { expectRecorded } from './kit/recorded';

interface Row {
	readonly name: string;
	readonly value: unknown;
}

/** Every setting with its default; a group that has no keys of its own is one setting. */
function rowsOf(group: object, prefix = ''): readonly Row[] {
	return Object.entries(group).flatMap(([key, value]: [string, unknown]) =>
		isSettingsGroup(value) && Object.keys(value).length > 0
			? rowsOf(value, `${prefix}${key}.`)
			: [{ name: `${prefix}${key}`, value }],
	);
}

const rows = rowsOf(DEFAULTS);

test('every setting is described, and nothing else', () => {
	expect(Object.keys(SETTING_ABOUT).sort()).toEqual(rows.map(({ name }) => name).sort());
});

test('docs/settings.md lists every setting with its default', () => {
	const example = { timeZone: 'Europe/Berlin', letters: { sender: { name: 'Alex Doe' } } };
	expectRecorded(
		'../../docs/settings.md',
		[
			'# Settings\n',
			'The plugin keeps its settings in `.obsidian/plugins/interview-follow-up/data.json`. The command line reads the same file, or the one that `--config FILE` names. A setting that is missing has its default. Unknown settings and wrong values are reported and never stop a command.\n',
			`\`a.b\` in this list is \`b\` inside of \`a\`:\n\n\`\`\`json\n${JSON.stringify(example, null, 2)}\n\`\`\`\n`,
			'| setting | default | about |',
			'| --- | --- | --- |',
			...rows.map(
				({ name, value }) =>
					`| \`${name}\` | \`${JSON.stringify(value)}\` | ${SETTING_ABOUT[name]} |`,
			),
			'',
		].join('\n'),
	);
});
