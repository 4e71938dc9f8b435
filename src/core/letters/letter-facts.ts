import type { FollowUp } from '../followups/follow-up';
import type { Application } from '../records/application';
import type { Channel, Contact } from '../records/contact';
import type { Interview } from '../records/interview';
import type { Day } from '../time/day';
import type { Zone } from '../time/instant';
import type { Sender } from './letter-settings';

/** All that a letter is written from. What is not known is not there, and leaves a gap where the letter needs it. */
export interface LetterFacts {
	/** Id of the letter kind. */
	readonly kind: string;
	/** The shape of the letter. */
	readonly via: Channel;
	/** The day it is written. */
	readonly today: Day;
	readonly zone: Zone;
	readonly contact?: Contact;
	readonly interview?: Interview;
	readonly application?: Application;
	readonly followUp?: FollowUp;
	readonly sender: Sender;
	/** BCP 47 tag. */
	readonly language: string;
	/** Everybody who gets a letter for the same meeting, in order: the details are shared out among them. */
	readonly recipients: readonly Contact[];
}
