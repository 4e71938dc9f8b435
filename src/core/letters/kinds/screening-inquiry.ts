import type { LetterKind } from '../letter-kind';
import german from '../templates/de/screening-inquiry.md';
import english from '../templates/en/screening-inquiry.md';

export const screeningInquiry: LetterKind = {
	id: 'screening-inquiry',
	title: 'Screening inquiry',
	label: 'Screening inquiry',
	unasked: false,
	always: 'phone',
	duties: [],
	templates: { 'screening-inquiry': english, 'screening-inquiry.de': german },
};
