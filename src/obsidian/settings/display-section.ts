import { SETTING_NAMES } from '../../i18n/settings';
import type { Section } from './section';

/** What Obsidian shows by itself. */
export const displaySection: Section = () => [
	{
		type: 'group',
		heading: SETTING_NAMES.display.heading,
		items: [
			{
				...SETTING_NAMES.display.digest,
				control: { type: 'toggle', key: 'display.digest' },
			},
			{
				...SETTING_NAMES.display.statusBar,
				control: { type: 'toggle', key: 'display.statusBar' },
			},
		],
	},
];
