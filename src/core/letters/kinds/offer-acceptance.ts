import type { LetterKind } from '../letter-kind';
import german from '../templates/de/offer-acceptance.md';
import germanScript from '../templates/de/offer-acceptance.phone.md';
import english from '../templates/en/offer-acceptance.md';
import englishScript from '../templates/en/offer-acceptance.phone.md';

export const offerAcceptance: LetterKind = {
	id: 'offer-acceptance',
	title: 'Offer acceptance',
	label: 'Offer acceptance',
	unasked: false,
	settles: 'accepted',
	duties: [],
	templates: {
		'offer-acceptance': english,
		'offer-acceptance.de': german,
		'offer-acceptance.phone': englishScript,
		'offer-acceptance.phone.de': germanScript,
	},
};
