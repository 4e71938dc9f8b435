import type { When } from '../time/when';
import type { Zone } from '../time/instant';

export const LETTER_STATUSES = ['draft', 'sent', 'skipped'] as const;
export type LetterStatus = (typeof LETTER_STATUSES)[number];

/** A letter as its note tells it. */
export interface Letter {
	readonly kind: 'letter';
	readonly path: string;
	/** The id of its letter kind, such as `thank-you`. */
	readonly letterKind?: string;
	/** The recipient's name. */
	readonly to?: string;
	/** Links as written. */
	readonly interview?: string;
	readonly application?: string;
	/** Path of the note that the interview link leads to, once letters are joined to their records. */
	readonly interviewPath?: string;
	readonly via?: string;
	readonly subject?: string;
	readonly due?: When;
	readonly status: LetterStatus;
	/** When it was sent; a letter can be sent with no day noted. */
	readonly sent?: When;
	readonly zone: Zone;
	/** The id of the follow-up that it answers. */
	readonly followUp?: string;
}
