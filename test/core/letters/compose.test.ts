import { describe, expect, test } from 'vitest';
import { compose, type ComposedLetter } from '../../../src/core/letters/compose';
import { LETTER_KINDS, letterKind } from '../../../src/core/records/letter-kinds';
import type { LetterFacts } from '../../../src/core/letters/letter-facts';
import { templatesOf } from '../../../src/core/letters/templates';
import { aContact } from '../../kit/a-contact';
import { anApplication } from '../../kit/an-application';
import { anInterview } from '../../kit/an-interview';
import { day, letterFacts, SENDER } from '../../kit/letter-facts';

const thankYou = letterKind('thank-you')!;

/** The letter that one's own template gives. */
function letterFrom(template: string, given: Partial<LetterFacts> = {}): ComposedLetter {
	const composed = compose(
		thankYou,
		letterFacts(given),
		templatesOf(new Map([['thank-you', template]])),
	);
	if (!composed.ok) {
		throw new Error(JSON.stringify(composed.faults));
	}
	return composed.letter;
}

const written = (template: string, given: Partial<LetterFacts> = {}): string =>
	letterFrom(template, given).body.trimEnd();

test.each([
	['phone', 'the phone call'],
	['call', 'the phone call'],
	['zoom', 'the video call'],
	['onsite', 'the on-site interview'],
	['site visit', 'the site visit'],
])('a meeting noted as %s is %s', (interaction, said) => {
	expect(written('{{ meeting }}', { interview: anInterview({ interaction }) })).toBe(said);
});

function faultsOf(
	template: string,
): readonly { readonly line: number; readonly message: string }[] {
	const composed = compose(
		thankYou,
		letterFacts(),
		templatesOf(new Map([['thank-you', template]])),
	);
	return composed.ok ? [] : composed.faults;
}

function withoutContact(given: Partial<LetterFacts> = {}): LetterFacts {
	const { contact: _, ...facts } = letterFacts(given);
	return { ...facts, recipients: [] };
}

describe('facts', () => {
	test.each([
		[
			'{{ contact.name }}, {{ contact.first_name }}, {{ contact.last_name }}',
			'Jane Smith, Jane, Smith',
		],
		['{{ interview.date | date: "MMMM D, YYYY" }}', 'November 23, 2026'],
		['{{ interview.date | date: "dddd [at] h:mm A" }}', 'Monday at 2:00 PM'],
		['{{ interview.date | date: "Do" }}', '23rd'],
		['{{ interview.date }}', 'November 23, 2026'],
		[
			'{{ interview.highlights }}',
			'the tour of the control room and your plan to let engineers follow a feature from sketch to on-call',
		],
		[
			'{% for thing in interview.highlights %}[{{ thing }}]{% endfor %}',
			'[the tour of the control room][your plan to let engineers follow a feature from sketch to on-call]',
		],
		[
			'{{ interview.highlights.first }} {{ interview.highlights[0] | upcase }} {{ interview.highlights.size }}',
			'the tour of the control room THE TOUR OF THE CONTROL ROOM 2',
		],
		['{% if interview.date < today %}before{% endif %}', 'before'],
		['{{ "Dear " | append: contact.name }}', 'Dear Jane Smith'],
		['{{ company }} {{ position }} {{ via }}', 'Acme Data Engineer email'],
	])('%s', (template, expected) => expect(written(template)).toBe(expected));

	test('a day is written as it is noted, wherever the machine stands', () => {
		expect(
			written('{{ interview.date | date: "YYYY-MM-DD" }}', {
				interview: anInterview({ date: '2026-11-23' }),
			}),
		).toBe('2026-11-23');
		expect(
			written('{{ interview.date | date: "YYYY-MM-DD HH:mm" }}', {
				interview: anInterview({ date: '2026-11-23T23:30' }),
			}),
		).toBe('2026-11-23 23:30');
	});
});

describe('facts that are not known', () => {
	const bare: Partial<LetterFacts> = {
		contact: { name: 'Jane Smith', address: [] },
		interview: anInterview({ date: '', highlights: [] }),
	};
	test.each([
		['{{ contact.salutation }}', '==their form of address=='],
		['{{ contact.salutation | upcase }}', '==their form of address=='],
		['{{ interview.date | date: "MMMM D" }}', '==the date of the meeting=='],
		['{{ "on " | append: interview.date }}', 'on ==the date of the meeting=='],
		['{{ interview.highlights | first }}', '==one thing you will remember from the conversation=='],
		[
			'{{ interview.highlights | join: ", " }}',
			'==one thing you will remember from the conversation==',
		],
		['{{ interview.date | raw }}', '==the date of the meeting=='],
		['{{ contact.salutation | default: "friend" }}', 'friend'],
		['{% if contact.salutation %}yes{% else %}no{% endif %}', 'no'],
		['{% unless application %}none{% endunless %}', 'none'],
		['{{ application.offer }}', '==the salary and terms as you understand them=='],
		[
			'{% if contact.salutation == nil %}nil{% endif %}{% if contact.salutation == blank %} blank{% endif %}',
			'nil blank',
		],
		['{% for thing in interview.highlights %}x{% else %}empty{% endfor %}', 'empty'],
		['{{ interview.highlights.size }}', '0'],
		['{% assign x = contact.salutation %}{{ x }}', '==their form of address=='],
		['{% capture x %}{{ contact.salutation }}{% endcapture %}{{ x }}', '==their form of address=='],
	])('%s', (template, expected) => expect(written(template, bare)).toBe(expected));

	test('nobody at all', () => {
		const composed = compose(
			thankYou,
			withoutContact(),
			templatesOf(new Map([['thank-you', '{{ contact.name }}{% if contact %}x{% endif %}']])),
		);
		expect(composed).toMatchObject({
			letter: { body: '==the name of the person you are writing to==\n' },
		});
	});
});

describe('what is wrong with a template', () => {
	test.each([
		['one\n{{ compny }}', 2, 'compny'],
		['one\n\n{% if contact.nme %}x{% endif %}', 3, 'contact.nme'],
		['{% if false %}\n{{ typo }}\n{% endif %}', 2, 'typo'],
		['---\nsubject: Hello\nother: x\n---\nbody\n{{ nope }}', 6, 'nope'],
		['---\r\nother: x\r\nsubject: "{{ nope }}"\r\n---\r\nbody', 3, 'nope'],
		['one\n{% if contact %}', 2, "isn't closed"],
		['one\n{% frobnicate %}', 2, 'frobnicate'],
		['one\n\n{{ company | shout }}', 3, 'shout'],
		['one\n{{ today | date: "%B %d" }}', 2, 'date token'],
		['{{ today | date: "QQQQQ" }}', 1, 'date token'],
		['{% include %}', 1, 'another file'],
		['{{ }}', 1, ''],
		['{% if %}x{% endif %}', 1, ''],
		['{% endif %}', 1, ''],
		['one\n{{ company', 2, "isn't closed"],
		['{{ __proto__ }}', 1, '__proto__'],
		['{{ constructor }}', 1, 'constructor'],
		['{{ contact.constructor }}', 1, 'contact.constructor'],
		['{{ contact.__proto__.x }}', 1, 'contact.__proto__'],
		['{% if contact.name.constructor %}x{% endif %}', 1, 'constructor'],
		['{{ contact["constructor"] }}', 1, 'constructor'],
		['{% assign key = "__proto__" %}\n{{ contact[key] }}', 2, '__proto__'],
		['{% assign key = "name" %}\n{{ interview.date[key] }}', 2, 'interview.date'],
		['{% include "https://example.com/x" %}', 1, 'another file'],
		['\n{% include "/etc/passwd" %}', 2, 'another file'],
		['{% render "/etc/passwd" %}', 1, 'another file'],
		['{% layout "../../../../etc/passwd" %}', 1, 'another file'],
		['{% for i in (1..1000000000) %}x{% endfor %}', 1, 'never ends'],
		[
			'{% for i in (1..90000) %}{% for j in (1..90000) %}x{% endfor %}{% endfor %}',
			1,
			'never ends',
		],
	])('%j', (template, line, said) => {
		const [fault] = faultsOf(template);
		expect(fault?.message).toContain(said);
		expect(fault?.line).toBe(line);
	});

	test('every unknown name is told at once', () =>
		expect(faultsOf('{{ a }}\n{{ b }}\n{{ a }}').map(({ line }) => line)).toEqual([1, 2, 3]));
	test('a name worked out by the template is fine where it is known', () =>
		expect(written('{% assign key = "name" %}{{ contact[key] }}')).toBe('Jane Smith'));
	test('one’s own variables and loops are fine', () =>
		expect(
			written('{% assign x = 1 %}{% for i in (1..2) %}{{ forloop.index }}{{ x }}{% endfor %}'),
		).toBe('1121'));
});

describe('templates', () => {
	const own = new Map([
		['thank-you', 'plain'],
		['thank-you.de', 'deutsch'],
		['thank-you.fr', '{{ interview.date | date: "dddd D MMMM" }}'],
		['thank-you.phone', 'script'],
		['Thank-You.PT-br', 'bom'],
	]);

	test.each([
		['en', 'email', 'plain'],
		['de', 'email', 'deutsch'],
		['de-AT', 'mail', 'deutsch'],
		['fr', 'email', 'lundi 23 novembre'],
		['pt_BR', 'email', 'bom'],
		['es', 'mail', 'plain'],
		['en', 'phone', 'script'],
	] as const)('%s by %s', (language, via, expected) => {
		expect(compose(thankYou, letterFacts({ language, via }), templatesOf(own))).toMatchObject({
			letter: { body: `${expected}\n` },
		});
	});

	test('Templater passes untouched', () => {
		const tags = '<% tp.date.now("YYYY") %> <%* if (x) {%> <%= "{{ nope }}" %>';
		expect(written(tags)).toBe(tags);
	});
	test('what is noted is no template', () =>
		expect(
			written('{{ company }}', { interview: anInterview({ company: '{{ typo }}{% if %}' }) }),
		).toBe('{{ typo }}{% if %}'));
	test('a subject without quotes', () =>
		expect(letterFrom('---\nsubject: {{ company }}, {{ position }}\n---\nx').subject).toBe(
			'Acme, Data Engineer',
		));
	test('a template without a subject has ours', () =>
		expect(letterFrom('x').subject).toContain('Thank you for the interview'));
	test('BOM and CRLF do not show', () =>
		expect(letterFrom('\uFEFF---\r\nsubject: S\r\n---\r\nDear\r\n\r\nyou\r\n')).toMatchObject({
			subject: 'S',
			body: 'Dear\n\nyou\n',
		}));
});

describe('what is true on the day', () => {
	const inquiry = (given: Partial<LetterFacts>): string => {
		const composed = compose(
			letterKind('status-inquiry')!,
			letterFacts({ kind: 'status-inquiry', ...given }),
			templatesOf(),
		);
		return composed.ok ? composed.letter.body : JSON.stringify(composed.faults);
	};
	const held = anInterview({ date: '2026-11-18' });
	const planned = anInterview({ date: '2026-12-10' });

	test('nobody is thanked for a meeting that is still to come', () => {
		expect(
			inquiry({ interview: planned, application: anApplication({ interviews: [held, planned] }) }),
		).toContain('the interview on Wednesday, November 18');
		expect(inquiry({ interview: planned })).not.toContain('interview');
	});
	test('a meeting with a date is named before one without', () => {
		expect(
			inquiry({
				interview: anInterview({ date: '' }),
				application: anApplication({ interviews: [held] }),
			}),
		).toContain('November 18');
		expect(inquiry({ interview: anInterview({ date: '' }) })).toContain(
			'==the date of the meeting==',
		);
	});
	test('a promise that has passed is not looked forward to', () => {
		const application = anApplication({ contactPromise: { day: day('2026-11-24') } });
		const composed = compose(thankYou, letterFacts({ application }), templatesOf());
		expect(JSON.stringify(composed)).not.toContain('You mentioned');
	});
});

describe('the sender', () => {
	test.each([
		['Best regards', 'Best regards,'],
		['Best regards,', 'Best regards,'],
		['', 'Best regards,'],
	])('closes with %j', (closing, expected) =>
		expect(written('{{ signature }}', { sender: { ...SENDER, closing } }).split('\n')[0]).toBe(
			expected,
		),
	);
	test('has four lines to sign on by mail', () =>
		expect(written('{{ signature }}', { via: 'mail' })).toMatch(/^Sincerely,\n(\s\n){4}Alex Doe$/));
});

test.each([
	['Deutsch', 'de'],
	['de_CH', 'de-ch'],
	['en-GB', 'en-gb'],
	['x!', 'en'],
	['', 'en'],
	['klingonisch', 'en'],
])('the language %j is written in %s', (language, expected) => {
	const composed = compose(thankYou, letterFacts({ language }), templatesOf());
	expect(composed).toMatchObject({ letter: { language: expected } });
});

test('a language without templates is a problem, and no letter is written in English instead', () => {
	const composed = compose(thankYou, letterFacts({ language: 'fr' }), templatesOf());
	expect(composed).toMatchObject({ ok: false });
	expect(JSON.stringify(composed)).toContain('thank-you.fr');
});

test.each([
	['en-GB', 'mail', '24 November 2026', 'Dear Ms Smith,', 'Yours sincerely,'],
	['en-GB', 'email', 'Monday 23 November', 'Dear Ms Smith,', 'Kind regards,'],
	['en', 'mail', 'Monday, November 23', 'Dear Ms. Smith:', 'Sincerely,'],
	['de-CH', 'mail', '24. November 2026', 'Sehr geehrte Frau Smith,', 'Freundliche Grüsse'],
] as const)('%s by %s keeps its region', (language, via, ...expected) => {
	const composed = compose(thankYou, letterFacts({ language, via }), templatesOf());
	for (const part of expected) {
		expect(composed.ok ? composed.letter.body : '').toContain(part);
	}
});

test.each(LETTER_KINDS)('$id never writes undefined, whatever is missing', kind => {
	const { position: _, company: __, ...met } = anInterview({ date: '', highlights: [] });
	const { interview: ___, ...without } = withoutContact({
		kind: kind.id,
		sender: { name: '', address: [], email: '', phone: '', closing: '' },
	});
	for (const via of ['mail', 'email', 'phone'] as const) {
		for (const language of ['en', 'de']) {
			for (const facts of [without, { ...without, interview: met }]) {
				const composed = compose(kind, { ...facts, via, language }, templatesOf());
				expect(composed).toMatchObject({ ok: true });
				expect(JSON.stringify(composed)).not.toMatch(/undefined|null|NaN|\[object|\{\{|\{%/);
			}
		}
	}
});

test('no two letters about one meeting are alike', () => {
	const names = ['Jane Smith', 'Omar Haddad', 'Li Wei', 'Ana Souza', 'Piet de Vries'];
	const recipients = names.map(name => aContact({ name, path: `People/${name}.md` }));
	const bodies = recipients.map(contact => {
		const composed = compose(thankYou, letterFacts({ contact, recipients }), templatesOf());
		return composed.ok ? composed.letter.body.split('\n').slice(1).join('\n') : '';
	});
	expect(new Set(bodies).size).toBe(names.length);
	expect(bodies[0]).toContain('the tour of the control room');
	expect(bodies[0]).not.toContain('from sketch to on-call');
	expect(bodies[1]).toContain('from sketch to on-call');
});
