import type { LetterKind } from '../letter-kind';
import written from '../templates/en/status-inquiry.md';
import script from '../templates/en/status-inquiry.phone.md';

export const statusInquiry: LetterKind = {
	id: 'status-inquiry', title: 'Status inquiry', label: 'Status inquiry', unasked: true,
	duties: ['names the meeting', 'looks forward'],
	templates: { 'status-inquiry': written, 'status-inquiry.phone': script },
};
