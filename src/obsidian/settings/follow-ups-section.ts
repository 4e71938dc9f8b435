import type { SettingDefinitionItem, SettingGroupItem } from 'obsidian';
import { FOLLOW_UP_RANGES } from '../../core/followups/follow-up-settings';
import { RULES } from '../../core/followups/rules';
import { dayAt, type Instant } from '../../core/time/instant';
import { sayDay } from '../../i18n/dates';
import { SETTING_NAMES, WEEKDAYS } from '../../i18n/settings';
import { askWhen } from '../asking/ask-when';
import type { Section, SettingsWorld } from './section';

const NUMBERS = ['thankYouHours', 'waitBusinessDays', 'inquiryBusinessDays', 'inquiries', 'courtesyBusinessDays', 'lapseDays'] as const;

/** The numbers of the rules, the rules themselves, and the days on which nobody works. */
export const followUpsSection: Section = world => [
	{ type: 'group', heading: SETTING_NAMES.followUps.heading, items: [
		...NUMBERS.map((key): SettingGroupItem => ({ ...SETTING_NAMES.followUps[key], control: { type: 'number', key: `followUps.${key}`, min: FOLLOW_UP_RANGES[key][0], max: FOLLOW_UP_RANGES[key][1], step: 1 } })),
		{ type: 'page', ...SETTING_NAMES.followUps.rules, displayValue: () => SETTING_NAMES.followUps.rulesOn(RULES.length - world.store.current.followUps.rulesOff.length, RULES.length), items: RULES.map(({ id, title, about }) => ({
			name: title, desc: about.arises.replaceAll('`', ''), control: { type: 'toggle', key: `followUps.rulesOff#!${id}` },
		})) },
		{ type: 'page', ...SETTING_NAMES.followUps.weekend, displayValue: () => [...world.store.current.followUps.weekend].sort((a, b) => (a + 6) % 7 - (b + 6) % 7).map(day => WEEKDAYS[day]).join(', ') || SETTING_NAMES.none, items: [1, 2, 3, 4, 5, 6, 0].map(day => ({
			name: WEEKDAYS[day]!, control: { type: 'toggle', key: `followUps.weekend#${day}` },
		})) },
	] },
	holidays(world),
];

function holidays({ app, store, redraw }: SettingsWorld): SettingDefinitionItem {
	const days = [...store.current.followUps.holidays].sort();
	const keep = async (next: readonly string[]): Promise<void> => {
		await store.set('followUps.holidays', [...new Set(next)].sort());
		redraw();
	};
	return {
		type: 'list', heading: SETTING_NAMES.followUps.holidays, emptyState: SETTING_NAMES.followUps.noHolidays,
		items: days.map(day => ({ name: sayDay(day) })),
		onDelete: index => void keep(days.filter((_, at) => at !== index)),
		addItem: { name: SETTING_NAMES.followUps.addHoliday, action: () => {
			const today = dayAt(Date.now() as Instant, store.zone);
			void askWhen(app, { title: SETTING_NAMES.followUps.addHoliday, done: SETTING_NAMES.add, day: today }).then(when => (when?.day === undefined ? undefined : keep([...days, when.day])));
		} },
	};
}
