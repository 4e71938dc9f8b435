import type { Contact } from '../records/contact';
import { cleanLine } from './clean-text';
import { stripMarkup } from './strip-markup';

/**
 * What an event says below its title: why, then who with title, phone and
 * email, then the note.
 */
export function descriptionOf(why: string, people: readonly Contact[], address: string): string {
	const parts = [
		stripMarkup(why),
		people
			.map(personLine)
			.filter(line => line !== '')
			.join('\n'),
		address,
	];
	return parts.filter(part => part !== '').join('\n\n');
}

function personLine({ name, title = '', phone = '', email = '' }: Contact): string {
	const who = [stripMarkup(name), stripMarkup(title)].filter(part => part !== '').join(', ');
	const reached = [cleanLine(phone), cleanLine(email)].filter(part => part !== '').join(', ');
	return [who, reached].filter(part => part !== '').join(': ');
}
