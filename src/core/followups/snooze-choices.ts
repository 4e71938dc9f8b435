import { addDays, weekdayOf, type Day } from '../time/day';

/**
 * Days until which a follow-up is sensibly put off: tomorrow, in three days,
 * next Monday.
 */
export function snoozeChoices(today: Day): {
	readonly tomorrow: Day;
	readonly threeDays: Day;
	readonly nextMonday: Day;
} {
	return {
		tomorrow: addDays(today, 1),
		threeDays: addDays(today, 3),
		nextMonday: addDays(today, (8 - weekdayOf(today)) % 7 || 7),
	};
}
