import type { LetterKind } from '../letter-kind';
import german from '../templates/de/stay-in-pool.md';
import germanScript from '../templates/de/stay-in-pool.phone.md';
import english from '../templates/en/stay-in-pool.md';
import englishScript from '../templates/en/stay-in-pool.phone.md';

export const stayInPool: LetterKind = {
	id: 'stay-in-pool',
	title: 'Letter to stay in the pool',
	label: 'Staying in the pool',
	unasked: false,
	duties: ['looks forward'],
	templates: {
		'stay-in-pool': english,
		'stay-in-pool.de': german,
		'stay-in-pool.phone': englishScript,
		'stay-in-pool.phone.de': germanScript,
	},
};
