import type { LetterKind } from '../letter-kind';
import german from '../templates/de/thank-you.md';
import germanScript from '../templates/de/thank-you.phone.md';
import english from '../templates/en/thank-you.md';
import englishScript from '../templates/en/thank-you.phone.md';

export const thankYou: LetterKind = {
	id: 'thank-you',
	title: 'Thank-you letter',
	label: 'Thank-you',
	unasked: true,
	duties: ['names the meeting', 'mentions a highlight', 'looks forward', 'is prompt'],
	templates: {
		'thank-you': english,
		'thank-you.de': german,
		'thank-you.phone': englishScript,
		'thank-you.phone.de': germanScript,
	},
};
