import { aboutProperty } from '../../i18n/properties';
import type { Setting, SettingDefinitionItem, SettingGroupItem } from 'obsidian';
import { CALENDAR_LIMITS, INCLUDABLE } from '../../core/calendar/calendar-settings';
import { rulesWith } from '../../core/followups/rules';
import { MILESTONE_KINDS } from '../../core/calendar/milestone';
import { RULES } from '../../core/followups/rules';
import { formatTime } from '../../i18n/dates';
import { SETTING_FAULTS, SETTING_NAMES, propertyHint, sentenceHint } from '../../i18n/settings';
import { DEFAULTS } from '../../settings';
import { TextSuggest, type Suggestion } from '../prompts/text-suggest';
import { showError } from '../notices/show-notice';
import { readNumbers } from './control-values';
import type { Section, SettingsDeps } from './section';

/** What goes into every calendar, and how it rings. */
export const calendarSection: Section = deps => [
	{
		type: 'group',
		heading: SETTING_NAMES.calendar.heading,
		items: [
			...INCLUDABLE.map((kind): SettingGroupItem => ({
				...SETTING_NAMES.calendar.include[kind],
				control: { type: 'toggle', key: `calendar.include#${kind}` },
			})),
			{
				type: 'page',
				...SETTING_NAMES.calendar.milestones,
				items: MILESTONE_KINDS.map(kind => ({
					name: propertyHint(kind),
					desc: aboutOf(kind),
					control: { type: 'toggle', key: `calendar.milestones#${kind}` },
				})),
			},
			...rulesWith('notExportedByDefault').map(({ id }): SettingGroupItem => ({
				name: RULES.find(rule => rule.id === id)?.title ?? id,
				desc: SETTING_NAMES.calendar.onRequest,
				control: { type: 'toggle', key: `calendar.rules#${id}` },
			})),
			{
				...SETTING_NAMES.calendar.alarms,
				control: {
					type: 'text',
					key: 'calendar.alarms',
					placeholder: '120, 15',
					validate: text =>
						readNumbers(text)?.every(minutes => minutes <= CALENDAR_LIMITS.alarm)
							? undefined
							: SETTING_FAULTS.numbers,
				},
			},
			{ ...SETTING_NAMES.calendar.file, render: setting => drawFile(setting, deps) },
			{
				...SETTING_NAMES.calendar.cancelledDays,
				control: {
					type: 'number',
					key: 'calendar.cancelledDays',
					min: 0,
					max: CALENDAR_LIMITS.cancelledDays,
					step: 1,
				},
			},
		],
	},
	allDayAlarms(deps),
];

function aboutOf(kind: string): string {
	return sentenceHint(aboutProperty(kind));
}

function fileFault(path: string): string | undefined {
	if (/^[^\\:*?"<>|]*[^\\:*?"<>|/. ]\.ics$/i.test(path.trim())) {
		return undefined;
	}
	return SETTING_FAULTS.file;
}

/**
 * Any path of the vault can be typed; its folders are offered with the name
 * that is there.
 */
function drawFile(setting: Setting, { app, store }: SettingsDeps): void {
	const stored = store.current.calendar.file;
	setting.setErrorMessage(fileFault(stored) ?? null);
	setting.addText(field => {
		const keep = (path: string): void => {
			const fault = fileFault(path);
			setting.setErrorMessage(fault ?? null);
			if (fault === undefined) {
				void store.set('calendar.file', path.trim()).catch(showError);
			}
		};
		const offered = (): readonly Suggestion[] =>
			app.vault.getAllFolders().map(({ path }) => ({
				text: `${path}/${field.getValue().split('/').at(-1) || DEFAULTS.calendar.file}`,
			}));
		field
			.setValue(stored)
			.onChange(keep)
			.inputEl.setAttribute('aria-label', SETTING_NAMES.calendar.file.name);
		new TextSuggest(app, field.inputEl, offered, ({ text }) =>
			keep(field.setValue(text).getValue()),
		);
	});
}

function allDayAlarms({ store, redraw }: SettingsDeps): SettingDefinitionItem {
	const alarms = store.current.calendar.allDayAlarms;
	const keep = (next: typeof alarms): Promise<void> =>
		store.set('calendar.allDayAlarms', next).catch(showError);
	const change = (index: number, part: Partial<(typeof alarms)[number]>): void =>
		void keep(
			store.current.calendar.allDayAlarms.map((alarm, at) =>
				at === index ? { ...alarm, ...part } : alarm,
			),
		);
	return {
		type: 'list',
		heading: SETTING_NAMES.calendar.allDayAlarms,
		emptyState: SETTING_NAMES.calendar.noAlarms,
		items: alarms.map(({ daysBefore, minutes }, index) => ({
			...SETTING_NAMES.calendar.allDayAlarm,
			render: setting => drawAlarm(setting, daysBefore, minutes, part => change(index, part)),
		})),
		onDelete: index => void keep(alarms.filter((_, at) => at !== index)).then(redraw),
		addItem: {
			name: SETTING_NAMES.calendar.addAlarm,
			action: () => void keep([...alarms, { daysBefore: 0, minutes: 9 * 60 }]).then(redraw),
		},
	};
}

/** Two fields of the platform's own: how many days before, and at what time. */
function drawAlarm(
	setting: Setting,
	daysBefore: number,
	minutes: number,
	change: (part: { daysBefore?: number; minutes?: number }) => void,
): void {
	const days = setting.controlEl.createEl('input', {
		type: 'number',
		value: String(daysBefore),
		attr: {
			min: '0',
			max: String(CALENDAR_LIMITS.daysBefore),
			step: '1',
			'aria-label': SETTING_NAMES.calendar.daysBefore,
		},
	});
	const time = setting.controlEl.createEl('input', {
		type: 'time',
		value: formatTime(minutes),
		attr: { 'aria-label': SETTING_NAMES.calendar.timeOfDay },
	});
	days.addEventListener('change', () => {
		setting.setErrorMessage(days.value !== '' && days.checkValidity() ? null : SETTING_FAULTS.days);
		if (days.value !== '' && days.checkValidity()) {
			change({ daysBefore: days.valueAsNumber });
		}
	});
	time.addEventListener('change', () => {
		const [hours, rest] = time.value.split(':').map(Number);
		if (hours !== undefined && rest !== undefined) {
			change({ minutes: hours * 60 + rest });
		}
	});
}
