/**
 * What is wrong with the bytes of a calendar of ours, a sentence each (RFC 5545). Parsers forgive most of it; subscribers do not.
 * Stricter than the RFC where we are: every moment is in UTC, every event has its own state.
 */
export function lintICal(text: string): string[] {
	const wrong: string[] = [];
	if (!text.endsWith('\r\n')) {
		wrong.push('the last line has no CRLF');
	}
	if (text.replaceAll('\r\n', '').match(/[\r\n]/)) {
		wrong.push('a line end that is not CRLF');
	}
	if (
		text.replaceAll('\r\n', '').match(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFEFF]|\p{Cs}/u)
	) {
		wrong.push('a character that no calendar may hold');
	}
	const physical = text.split('\r\n').slice(0, -1);
	for (const line of physical) {
		if (Buffer.byteLength(line) > 75) {
			wrong.push(`over 75 octets: ${line}`);
		}
		if (line.trim() === '') {
			wrong.push('an empty line');
		}
	}
	const lines = text
		.replace(/\r\n[ \t]/g, '')
		.split('\r\n')
		.slice(0, -1);
	wrong.push(...lines.flatMap(lintLine), ...lintNesting(lines), ...lintEvents(lines));
	if (lines[0] !== 'BEGIN:VCALENDAR' || lines.at(-1) !== 'END:VCALENDAR') {
		wrong.push('not one calendar');
	}
	for (const name of ['VERSION', 'PRODID']) {
		if (lines.filter(line => line.startsWith(`${name}:`)).length !== 1) {
			wrong.push(`${name} must stand once`);
		}
	}
	return wrong;
}

const TEXTS = ['SUMMARY', 'DESCRIPTION', 'LOCATION', 'UID', 'NAME', 'X-WR-CALNAME', 'X-WR-CALDESC'];

function lintLine(line: string): string[] {
	const [, name, parameters, value] =
		/^([A-Z0-9-]+)((?:;[A-Z-]+=[^:;"]+)*):([^]*)$/.exec(line) ?? [];
	if (name === undefined || value === undefined) {
		return [`not a content line: ${line}`];
	}
	const wrong: string[] = [];
	if (TEXTS.includes(name) && !/^(?:[^\\;,]|\\[\\;,nN])*$/.test(value)) {
		wrong.push(`not escaped: ${line}`);
	}
	if (name === 'URL' && !/^[a-z]+:[A-Za-z0-9\-._~%/?#:=&@]+$/.test(value)) {
		wrong.push(`not percent-encoded: ${line}`);
	}
	if (/^(DTSTAMP|LAST-MODIFIED)$/.test(name) && !/^\d{8}T\d{6}Z$/.test(value)) {
		wrong.push(`not in UTC: ${line}`);
	}
	if (
		/^DT(START|END)$/.test(name) &&
		!(parameters === ';VALUE=DATE' ? /^\d{8}$/ : /^\d{8}T\d{6}Z$/).test(value)
	) {
		wrong.push(`neither a day nor a moment in UTC: ${line}`);
	}
	if (parameters?.includes('TZID')) {
		wrong.push(`a zone that nothing defines: ${line}`);
	}
	if (name === 'TRIGGER' && !/^-?P(?=.)(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?$/.test(value)) {
		wrong.push(`no duration: ${line}`);
	}
	return wrong;
}

function lintNesting(lines: readonly string[]): string[] {
	const open: string[] = [];
	for (const line of lines) {
		if (line.startsWith('BEGIN:')) {
			open.push(line.slice(6));
		}
		if (line.startsWith('END:') && open.pop() !== line.slice(4)) {
			return [`${line} closes nothing`];
		}
	}
	return open.map(name => `${name} is never closed`);
}

function lintEvents(lines: readonly string[]): string[] {
	const events = lines
		.join('\r\n')
		.split(/^BEGIN:VEVENT$/m)
		.slice(1)
		.map(text => text.split(/^END:VEVENT$/m)[0]!);
	const uids = events.map(event => valueOf(withoutAlarms(event), 'UID'));
	return [
		...(new Set(uids).size < uids.length ? ['a UID given twice'] : []),
		...events.flatMap(event => [
			...lintEvent(withoutAlarms(event)),
			...alarmsOf(event).flatMap(lintAlarm),
		]),
	];
}

function lintEvent(event: string): string[] {
	const once = [
		'UID',
		'DTSTAMP',
		'DTSTART',
		'DTEND',
		'SUMMARY',
		'SEQUENCE',
		'LAST-MODIFIED',
		'STATUS',
		'DESCRIPTION',
		'URL',
	];
	const wrong = once
		.filter(name => event.match(new RegExp(`^${name}[:;]`, 'gm'))?.length !== 1)
		.map(name => `an event must say ${name} once`);
	const [start = '', end = ''] = [valueOf(event, 'DTSTART'), valueOf(event, 'DTEND')];
	return [
		...wrong,
		...(start.length === end.length && start < end
			? []
			: [`ends before it starts: ${start} to ${end}`]),
	];
}

function lintAlarm(alarm: string): string[] {
	const missing = ['ACTION', 'TRIGGER', 'DESCRIPTION'].filter(
		name => valueOf(alarm, name) === undefined,
	);
	return [
		...missing.map(name => `an alarm without ${name}`),
		...(/^TRIGGER;RELATED=START:/m.test(alarm)
			? []
			: ['an alarm that does not count from the start']),
	];
}

const alarmsOf = (event: string): string[] =>
	event.match(/^BEGIN:VALARM$[^]*?^END:VALARM$/gm) ?? [];
const withoutAlarms = (event: string): string =>
	event.replace(/^BEGIN:VALARM$[^]*?^END:VALARM$/gm, '');
const valueOf = (text: string, name: string): string | undefined =>
	new RegExp(`^${name}(?:;[^:]*)?:(.*)$`, 'm').exec(text)?.[1];
