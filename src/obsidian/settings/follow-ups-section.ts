import type { SettingDefinitionItem, SettingGroupItem } from 'obsidian';
import { FOLLOW_UP_RANGES } from '../../core/followups/follow-up-settings';
import { RULES } from '../../core/followups/rules';
import { dayAt } from '../../core/time/instant';
import { formatDay } from '../../i18n/dates';
import { SETTING_NAMES, WEEKDAYS } from '../../i18n/settings';
import { askForDate } from '../prompts/ask-for-date';
import type { Section, SettingsDeps } from './section';

const NUMBERS = [
	'thankYouHours',
	'waitBusinessDays',
	'inquiryBusinessDays',
	'inquiries',
	'courtesyBusinessDays',
	'lapseDays',
] as const;

/** From Monday on; 0 is Sunday. */
const WEEK = [1, 2, 3, 4, 5, 6, 0];

/**
 * The numbers of the rules, the rules themselves, and the days on which nobody
 * works.
 */
export const followUpsSection: Section = deps => [
	{
		type: 'group',
		heading: SETTING_NAMES.followUps.heading,
		items: [
			...NUMBERS.map((key): SettingGroupItem => {
				const [min, max] = FOLLOW_UP_RANGES[key];
				return {
					...SETTING_NAMES.followUps[key],
					control: { type: 'number', key: `followUps.${key}`, min, max, step: 1 },
				};
			}),
			rules(),
			weekend(),
		],
	},
	holidays(deps),
];

function rules(): SettingGroupItem {
	return {
		type: 'page',
		...SETTING_NAMES.followUps.rules,
		items: RULES.map(({ id, title, about }) => ({
			name: title,
			desc: about.arises.replaceAll('`', ''),
			control: { type: 'toggle', key: `followUps.rulesOff#!${id}` },
		})),
	};
}

function weekend(): SettingGroupItem {
	return {
		type: 'page',
		...SETTING_NAMES.followUps.weekend,
		items: WEEK.map(day => ({
			name: WEEKDAYS[day]!,
			control: { type: 'toggle', key: `followUps.weekend#${day}` },
		})),
	};
}

function holidays({ app, store, redraw, now }: SettingsDeps): SettingDefinitionItem {
	const days = [...store.current.followUps.holidays].sort();
	const keep = async (next: readonly string[]): Promise<void> => {
		await store.set('followUps.holidays', [...new Set(next)].sort());
		redraw();
	};
	return {
		type: 'list',
		heading: SETTING_NAMES.followUps.holidays,
		emptyState: SETTING_NAMES.followUps.noHolidays,
		items: days.map(day => ({ name: formatDay(day) })),
		onDelete: index => void keep(days.filter((_, at) => at !== index)),
		addItem: {
			name: SETTING_NAMES.followUps.addHoliday,
			action: () => {
				const today = dayAt(now(), store.zone);
				void askForDate(app, {
					title: SETTING_NAMES.followUps.addHoliday,
					done: SETTING_NAMES.add,
					day: today,
				}).then(when => (when?.day === undefined ? undefined : keep([...days, when.day])));
			},
		},
	};
}
