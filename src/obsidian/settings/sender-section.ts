import { SETTING_NAMES, SETTING_FAULTS } from '../../i18n/settings';
import type { Section } from './section';

/** Who writes the letters. */
export const senderSection: Section = () => [
	{
		type: 'group',
		heading: SETTING_NAMES.sender.heading,
		items: [
			{ ...SETTING_NAMES.sender.name, control: { type: 'text', key: 'letters.sender.name' } },
			{
				...SETTING_NAMES.sender.address,
				control: { type: 'textarea', key: 'letters.sender.address', rows: 3 },
			},
			{
				...SETTING_NAMES.sender.email,
				control: {
					type: 'text',
					key: 'letters.sender.email',
					validate: email =>
						email.trim() === '' || /^\S+@\S+$/.test(email.trim())
							? undefined
							: SETTING_FAULTS.email,
				},
			},
			{ ...SETTING_NAMES.sender.phone, control: { type: 'text', key: 'letters.sender.phone' } },
			{
				...SETTING_NAMES.sender.closing,
				control: {
					type: 'text',
					key: 'letters.sender.closing',
					placeholder: SETTING_NAMES.sender.closingPlaceholder,
				},
			},
		],
	},
];
