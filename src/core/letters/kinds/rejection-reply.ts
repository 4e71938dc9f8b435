import type { LetterKind } from '../letter-kind';
import german from '../templates/de/rejection-reply.md';
import germanScript from '../templates/de/rejection-reply.phone.md';
import english from '../templates/en/rejection-reply.md';
import englishScript from '../templates/en/rejection-reply.phone.md';

export const rejectionReply: LetterKind = {
	id: 'rejection-reply',
	title: 'Reply to a rejection',
	label: 'Reply to a rejection',
	unasked: true,
	duties: [],
	templates: {
		'rejection-reply': english,
		'rejection-reply.de': german,
		'rejection-reply.phone': englishScript,
		'rejection-reply.phone.de': germanScript,
	},
};
