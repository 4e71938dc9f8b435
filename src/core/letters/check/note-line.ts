import { bodyOf } from '../../notes/frontmatter-block';
import type { LetterPlace } from './warning';

/**
 * The line of a letter note, counted from 1, that holds a place in the letter.
 *
 * @param text - The whole note.
 * @param subjectLine - The line of the note's subject property.
 */
export function noteLineOf(text: string, place: LetterPlace, subjectLine: number): number {
	if (place.part === 'subject') {
		return subjectLine;
	}
	const body = bodyOf(text);
	const blank = /^\s*/.exec(body)![0];
	const before = text.slice(0, text.length - body.length) + blank;
	const lines = before.replace(/\r\n?/g, '\n').split('\n').length;
	return lines - 1 + place.line;
}
