import type { LetterKind } from '../letter-kind';
import german from '../templates/de/withdrawal.md';
import germanScript from '../templates/de/withdrawal.phone.md';
import english from '../templates/en/withdrawal.md';
import englishScript from '../templates/en/withdrawal.phone.md';

export const withdrawal: LetterKind = {
	id: 'withdrawal',
	title: 'Withdrawal',
	label: 'Withdrawal',
	unasked: true,
	settles: 'withdrawn',
	duties: [],
	templates: {
		withdrawal: english,
		'withdrawal.de': german,
		'withdrawal.phone': englishScript,
		'withdrawal.phone.de': germanScript,
	},
};
