import { expect, test } from 'vitest';
import { readPostingAddress } from '../../../src/core/records/posting-address';

test.each([
	[
		'https://careers.fernhill-robotics.example/jobs/4711-senior-data-engineer',
		{ company: 'Fernhill robotics', position: 'Senior data engineer', source: '' },
	],
	[
		'jobs.lever.co/quaymaster/0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0',
		{ company: 'Quaymaster', position: '', source: 'lever.co' },
	],
	[
		'https://palisade.recruitee.com/o/technical-writer',
		{ company: 'Palisade', position: 'Technical writer', source: 'recruitee.com' },
	],
	[
		'https://www.linkedin.com/jobs/view/technical-writer-at-palisade-3812345678',
		{ company: '', position: 'Technical writer at palisade', source: 'linkedin.com' },
	],
])('reads %s', (address, facts) => {
	expect(readPostingAddress(address)).toEqual(facts);
});

test.each(['', 'Acme', 'call them on Monday', 'https://'])('finds no address in "%s"', text => {
	expect(readPostingAddress(text)).toBeUndefined();
});
