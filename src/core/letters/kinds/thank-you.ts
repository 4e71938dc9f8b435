import type { LetterKind } from '../letter-kind';
import written from '../templates/en/thank-you.md';
import script from '../templates/en/thank-you.phone.md';

export const thankYou: LetterKind = {
	id: 'thank-you', title: 'Thank-you letter', label: 'Thank-you', unasked: true,
	duties: ['names the meeting', 'mentions a highlight', 'looks forward', 'is prompt'],
	templates: { 'thank-you': written, 'thank-you.phone': script },
};
