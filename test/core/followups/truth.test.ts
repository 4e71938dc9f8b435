import { expect, test } from 'vitest';
import { RULES, rulesWith } from '../../../src/core/followups/rules';
import { followUpsIn } from '../../kit/a-vault';

const NOW = '2026-11-27T12:00';
const DECORATIONS = ['W', '**W**', '1 - W', '[[W]]', '✅ W', 'W (after stage 2)'];
const ANSWERS = [
	...[
		'phone screen',
		'recruiter call',
		'technical interview',
		'onsite',
		'offer',
		'rejected',
	].flatMap(word => DECORATIONS.map(form => `status: ${JSON.stringify(form.replace('W', word))}`)),
	'heard_back: yes',
	'heard_back: 2026-10-10',
	'response_date: 2026-10-10',
	'recruiter: Ada Quist',
	'contacts: [{name: Ada Quist, role: CTO}]',
	'contact_date: 2026-12-01',
	'decision_date: 2026-10-20',
	'second_round: yes',
	'offer: 90,000',
	'source: referral',
];

test.each(ANSWERS)('never says that nobody answered beside %s', answer => {
	const note = `type: application\ncompany: Acme\ndate_applied: 2026-10-01\n${answer}`;
	const rules = followUpsIn({ 'Acme.md': note }, NOW).map(({ rule }) => rule);
	expect(rules).not.toContain('no-response');
});

test.each([
	...[
		'cancelled',
		'Canceled',
		'❌ cancelled',
		'postponed',
		'rescheduled',
		'no-show',
		'abgesagt',
	].map(state => `status: ${JSON.stringify(state)}`),
	'cancelled: yes',
])('never asks for thanks after a meeting with %s', state => {
	const note = `type: interview\ncompany: Acme\ndate: 2026-11-26\ncontacts: [Jane Smith]\n${state}`;
	expect(followUpsIn({ 'Acme.md': note }, NOW).filter(({ rule }) => rule === 'thank-you')).toEqual(
		[],
	);
});

test.each(['networking event', 'coffee chat', 'Career Fair', 'meetup', 'informational interview'])(
	'asks for nothing but thanks after a %s',
	interaction => {
		const note = `type: interview\ncompany: Acme\ndate: 2026-10-26\ninteraction: ${interaction}\ncontacts: [Jane Smith]`;
		const rules = followUpsIn({ 'Acme.md': note }, NOW).map(({ rule }) => rule);
		expect(rules).toEqual(['thank-you']);
	},
);

test.each(['thanked: yes', 'thanked: Jane Smith', 'thanked: Jane', ''])(
	'asks once for thanks after a meeting that was noted twice (%s)',
	line => {
		const note = `type: interview\ncompany: Acme\ndate: 2026-11-26T10:00\ncontacts: [Jane Smith]`;
		const notes = { 'A.md': note, 'B.md': `${note}\n${line}` };
		const thanks = followUpsIn(notes, NOW).filter(({ rule }) => rule === 'thank-you');
		expect(thanks.map(({ status }) => status)).toEqual([line === '' ? 'overdue' : 'done']);
	},
);

test('an interview without a company asks for thanks only', () => {
	const note = 'type: interview\nposition: Engineer\ndate: 2026-10-26\ncontacts: [Jane Smith]';
	expect(followUpsIn({ 'A.md': note }, NOW).map(({ rule }) => rule)).toEqual(['thank-you']);
});

test('ids are a list of their own, and every flag is used by a rule', () => {
	expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
	expect(rulesWith('notExportedByDefault').map(({ id }) => id)).toEqual([
		'screening-inquiry',
		'no-response',
	]);
	expect(rulesWith('neverLapses').map(({ id }) => id)).toEqual(['no-response']);
	expect(rulesWith('isInquiry').length).toBeGreaterThan(0);
	expect(rulesWith('opensOnDueDay').length).toBeGreaterThan(0);
});
