import * as fs from 'node:fs';
import * as path from 'node:path';

/** The Monday on which the notes of test/vault are written. */
export const BASE_DAY = '2026-11-23';

const DAY_MS = 86_400_000;
const BASE_MONDAY = daysOf(BASE_DAY);

/**
 * Copies a vault with every date of this century in it, in names and texts, moved so that BASE_DAY becomes `today`.
 * Days move by working days, so that nobody has an interview on a Sunday because of it; on a weekend BASE_DAY becomes the next Monday.
 */
export function copyVault(from, to, today) {
	for (const entry of fs.readdirSync(from, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const source = path.join(entry.parentPath, entry.name);
		const relative = path.relative(from, source);
		const target = path.join(to, moveDates(relative, today));
		fs.mkdirSync(path.dirname(target), { recursive: true });
		if (relative.endsWith('.md'))
			fs.writeFileSync(target, moveDates(fs.readFileSync(source, 'utf8'), today));
		else fs.copyFileSync(source, target);
	}
}

/** The text with its ISO dates moved. */
export function moveDates(text, today) {
	return text.replace(/(?<![\d-])20\d\d-\d\d-\d\d(?![\d-])/g, day => moveDay(day, today));
}

function moveDay(day, today) {
	const offset = daysOf(day) - BASE_MONDAY;
	const afterFriday = Math.max(0, mod(offset, 7) - 4);
	const workdays = Math.floor(offset / 7) * 5 + mod(offset, 7) - afterFriday + weekdayOf(today);
	return isoOf(mondayOf(today) + Math.floor(workdays / 5) * 7 + mod(workdays, 5) + afterFriday);
}

/** Monday 0 to Friday 4; a weekend counts as the Monday after it. */
function weekdayOf(day) {
	const weekday = mod(daysOf(day) - BASE_MONDAY, 7);
	return weekday > 4 ? 5 : weekday;
}

function mondayOf(day) {
	return daysOf(day) - mod(daysOf(day) - BASE_MONDAY, 7);
}

function daysOf(day) {
	return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

function isoOf(days) {
	return new Date(days * DAY_MS).toISOString().slice(0, 10);
}

function mod(a, b) {
	return ((a % b) + b) % b;
}
