import type { LetterKind } from '../letter-kind';
import german from '../templates/de/offer-negotiation.md';
import germanScript from '../templates/de/offer-negotiation.phone.md';
import english from '../templates/en/offer-negotiation.md';
import englishScript from '../templates/en/offer-negotiation.phone.md';

export const offerNegotiation: LetterKind = {
	id: 'offer-negotiation',
	title: 'Offer negotiation',
	label: 'Offer negotiation',
	unasked: false,
	duties: [],
	templates: {
		'offer-negotiation': english,
		'offer-negotiation.de': german,
		'offer-negotiation.phone': englishScript,
		'offer-negotiation.phone.de': germanScript,
	},
};
