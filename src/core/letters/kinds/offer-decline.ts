import type { LetterKind } from '../letter-kind';
import german from '../templates/de/offer-decline.md';
import germanScript from '../templates/de/offer-decline.phone.md';
import english from '../templates/en/offer-decline.md';
import englishScript from '../templates/en/offer-decline.phone.md';

export const offerDecline: LetterKind = {
	id: 'offer-decline',
	title: 'Offer decline',
	label: 'Offer decline',
	unasked: true,
	settles: 'declined',
	duties: [],
	templates: {
		'offer-decline': english,
		'offer-decline.de': german,
		'offer-decline.phone': englishScript,
		'offer-decline.phone.de': germanScript,
	},
};
