import type { LetterKind } from '../letter-kind';
import { statusInquiry } from './status-inquiry';
import { thankYou } from './thank-you';

/** Every kind of letter. To add one: a file beside this, its templates, and its line here. */
export const LETTER_KINDS: readonly LetterKind[] = [thankYou, statusInquiry];

/** The kind of that id; undefined where there is none. */
export function letterKind(id: string): LetterKind | undefined {
	return LETTER_KINDS.find(kind => kind.id === id);
}
