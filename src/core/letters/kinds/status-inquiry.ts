import type { LetterKind } from '../letter-kind';
import german from '../templates/de/status-inquiry.md';
import germanScript from '../templates/de/status-inquiry.phone.md';
import english from '../templates/en/status-inquiry.md';
import englishScript from '../templates/en/status-inquiry.phone.md';

export const statusInquiry: LetterKind = {
	id: 'status-inquiry',
	title: 'Status inquiry',
	label: 'Status inquiry',
	unasked: true,
	duties: ['names the meeting', 'looks forward'],
	templates: {
		'status-inquiry': english,
		'status-inquiry.de': german,
		'status-inquiry.phone': englishScript,
		'status-inquiry.phone.de': germanScript,
	},
};
