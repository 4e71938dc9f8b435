import {
	MEETING_FORMS,
	TONES,
	type CheckWords,
	type MeetingForm,
	type MeetingWording,
} from './check-words';

type Sections = ReadonlyMap<string, readonly string[]>;

/** Reads what the letter check knows of a language from its Markdown file: a section a list. */
export function readCheckWords(language: string, text: string): CheckWords {
	const sections = sectionsOf(text);
	const patterns = (name: string): readonly string[] => sections.get(name) ?? [];
	const words = (name: string): readonly string[] => patterns(name).flatMap(splitWords);
	return {
		language,
		greetings: patterns('greetings'),
		unnamed: words('unnamed'),
		forms: {
			woman: words('forms.woman'),
			man: words('forms.man'),
			other: words('forms.other'),
		},
		nicknames: nicknamesIn(patterns('nicknames')),
		closings: patterns('closings'),
		lookForward: patterns('lookForward'),
		asksForNews: patterns('asksForNews'),
		ownTerms: patterns('ownTerms'),
		starts: patterns('starts'),
		betterOffer: patterns('betterOffer'),
		meetings: meetingsIn(sections),
		anyMeeting: patterns('anyMeeting'),
		metThem: patterns('metThem'),
		theyPromised: patterns('theyPromised'),
		otherDay: patterns('otherDay'),
		beforeOtherDay: words('beforeOtherDay'),
		months: patterns('months').map(splitWords),
		weekdays: patterns('weekdays').map(splitWords),
		betweenDayAndDate: patterns('betweenDayAndDate')[0] ?? '',
		lastWeek: patterns('lastWeek'),
		daysAgo: [0, 1, 2].map(days => ({ days, words: patterns(`daysAgo.${days}`) })),
		figures: patterns('figures')[0] === 'day first' ? 'day first' : 'either',
		elsewhere: patterns('elsewhere'),
		beforeEmployer: words('beforeEmployer'),
		afterEmployer: patterns('afterEmployer'),
		beforePosition: patterns('beforePosition'),
		afterPosition: patterns('afterPosition'),
		tones: tonesIn(sections),
		ownEmployer: patterns('ownEmployer'),
		runningDown: patterns('runningDown'),
		fine: patterns('fine'),
		instructions: patterns('instructions'),
		shouted: words('shouted'),
		shoutedTogether: words('shoutedTogether'),
		shoutedEndings: words('shoutedEndings'),
		doubledFine: words('doubledFine'),
		common: words('common'),
		doubled: patterns('doubled'),
		abbreviations: words('abbreviations'),
	};
}

/** The list items under each second-level heading, without the backticks around a pattern. */
function sectionsOf(text: string): Sections {
	const sections = new Map<string, string[]>();
	let items: string[] = [];
	for (const line of text.split(/\r?\n/)) {
		const heading = /^## (.+)$/.exec(line)?.[1];
		if (heading !== undefined) {
			items = [];
			sections.set(heading.trim(), items);
		}
		const item = /^- `?(.*?)`?$/.exec(line)?.[1];
		if (item !== undefined) {
			items.push(item);
		}
	}
	return sections;
}

function splitWords(line: string): readonly string[] {
	return line.split(/,\s*/);
}

/** A section `tones.angry` counts in every letter, `tones.arguing in rejection-reply` in those kinds only. */
function tonesIn(sections: Sections): CheckWords['tones'] {
	return [...sections].flatMap(([heading, words]) => {
		const [, name, kinds] = /^tones\.([\w-]+)(?: in (.+))?$/.exec(heading) ?? [];
		const tone = TONES.find(one => one === name);
		if (!tone) {
			return [];
		}
		return [{ tone, words, ...(kinds !== undefined && { kinds: splitWords(kinds) }) }];
	});
}

function nicknamesIn(lines: readonly string[]): Readonly<Record<string, readonly string[]>> {
	const nicknames = Object.create(null) as Record<string, readonly string[]>;
	for (const line of lines) {
		const [short = '', full = ''] = line.split(/:\s*/);
		nicknames[short] = splitWords(full);
	}
	return nicknames;
}

function meetingsIn(sections: Sections): Readonly<Record<MeetingForm, MeetingWording>> {
	const list = (form: MeetingForm, name: string): readonly string[] =>
		sections.get(`meetings.${form}.${name}`) ?? [];
	const entries = MEETING_FORMS.map((form): [MeetingForm, MeetingWording] => [
		form,
		{
			noted: list(form, 'noted').flatMap(splitWords),
			named: list(form, 'named'),
			claims: list(form, 'claims'),
		},
	]);
	return Object.fromEntries(entries) as Record<MeetingForm, MeetingWording>;
}
