import { LETTER_KINDS } from '../../core/records/letter-kinds';
import { builtInNamesOf } from '../../core/letters/templates';
import { SETTING_NAMES } from '../../i18n/settings';
import type { Section } from './section';

/** Where letters go, and what they are made from. */
export const lettersSection: Section = ({ customise }) => [
	{
		type: 'group',
		heading: SETTING_NAMES.letters.heading,
		items: [
			{
				...SETTING_NAMES.letters.folder,
				control: { type: 'folder', key: 'letters.folder', includeRoot: true },
			},
			{
				...SETTING_NAMES.letters.language,
				control: {
					type: 'dropdown',
					key: 'letters.language',
					options: SETTING_NAMES.letters.languages,
				},
			},
			{ ...SETTING_NAMES.letters.templates, control: { type: 'folder', key: 'letters.templates' } },
			{
				type: 'page',
				...SETTING_NAMES.letters.customise,
				items: LETTER_KINDS.map(({ id, title }) => ({
					name: title,
					desc: SETTING_NAMES.letters.templatesOf(builtInNamesOf({ id })),
					action: () => customise(id),
				})),
			},
		],
	},
];
