import { FORMS_DE } from './de/forms';
import { translated } from './language';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The form for an interview. */
export const INTERVIEW_FORM = translated(
	{
		newTitle: 'New interview',
		create: 'Create note',
		turnTitle: 'Turn into an interview record',
		turn: 'Add properties',
		cancel: 'Cancel',
		company: 'Company',
		position: 'Position',
		when: 'When',
		whenAbout: 'Leave empty what you don’t know yet.',
		date: 'Date',
		time: 'Time',
		interaction: 'Kind of meeting',
		interactions: (known: readonly string[], own: string): Record<string, string> => ({
			...Object.fromEntries(known.map(name => [name, capital(name)])),
			[own]: 'Other…',
		}),
		ownWords: 'Such as site visit',
		people: 'People',
		peopleAbout: 'Each person you meet gets a thank-you letter.',
		peoplePlaceholder: 'Name, then Enter',
		remove: (name: string): string => `Remove ${name}`,
		noCompany: 'Enter the company, or at least one person you meet.',
		email: (name: string): string => `Email of ${name}`,
		emailPlaceholder: 'Email',
		duration: 'Duration',
		durationPlaceholder: 'Such as 45m or 1h 30m',
		location: 'Place or video link',
		timeZone: 'Time zone',
		timeZoneAbout: 'Leave empty for your own.',
		badZone: 'Enter a time zone such as Europe/Berlin.',
		created: (path: string): string => `Interview created: ${path}`,
	},
	FORMS_DE.interview,
);

/** A new interview from an invitation. */
export const INVITATION = translated(
	{
		from: 'Choose an .ics file, or paste an invitation',
		paste: 'Paste an invitation',
		pasteAbout: 'Open the .ics attachment in a text editor, and paste its text here.',
		text: 'Invitation',
		read: 'Read invitation',
		which: 'Choose a meeting',
		none: 'Couldn’t find a meeting in this text. It starts with BEGIN:VCALENDAR.',
		created: (path: string): string => `Interview created: ${path}`,
		updated: (path: string): string => `Interview updated: ${path}`,
		cancelled: (path: string): string => `Marked as canceled: ${path}`,
		unchanged: (path: string): string => `Nothing changed in ${path}.`,
		older: (path: string): string => `${path} already has a newer version of this invitation.`,
		unknown: (): string => 'This cancels a meeting that has no note.',
	},
	FORMS_DE.invitation,
);

/** The question for a day. */
export const ASK_WHEN = translated(
	{
		day: 'Day',
		time: 'Time',
		timeAbout: 'Optional.',
		cancel: 'Cancel',
		noDay: 'Choose a day.',
		tooEarly: 'Choose a later day.',
		tooEarlyToday: 'Choose a later day, or a time later today.',
		tooLate: 'Choose today or an earlier day.',
	},
	FORMS_DE.askWhen,
);

export const CONFIRM = translated({ no: 'Cancel' }, FORMS_DE.confirm);

/** The question for the name under letters. */
export const SENDER_QUESTION = translated(
	{
		title: 'Your name',
		about: 'Letters are signed with your name. You can change it later in the settings.',
		name: 'Your name',
		email: 'Your email',
		done: 'Save',
		cancel: 'Skip',
	},
	FORMS_DE.sender,
);

/** The choices that a letter has before it's written, and its channel. */
export const LETTER_OPTIONS = translated(
	{
		title: (letter: string): string => `Options: ${letter}`,
		done: 'Write letter',
		via: 'Channel',
		usual: 'As the recipient prefers',
		channels: {
			mail: 'Mail',
			email: 'Email',
			phone: 'Phone call (script)',
			linkedin: 'LinkedIn message',
			other: 'Other message',
		},
		toHost: 'Recipients',
		toHostNo: 'One letter to each person',
		toHostYes: 'One letter to the host, for everybody',
		otherOffer: 'Deadline of another offer',
		aboutOtherOffer: 'Mentioned politely in the letter. Leave it empty to leave it out.',
		askFeedback: 'Feedback',
		askFeedbackNo: 'Don’t ask for feedback',
		askFeedbackYes: 'Ask for feedback, as a choice',
		enclosures: 'Enclosures',
		aboutEnclosures: 'Separate several with semicolons.',
	},
	FORMS_DE.letterOptions,
);

export const FORM = translated({ cancel: 'Cancel' }, FORMS_DE.form);

/** The form for an application. */
export const APPLICATION_FORM = translated(
	{
		title: 'New application',
		done: 'Create note',
		url: 'Job posting',
		urlAbout: 'Paste its address to fill in the company and the position.',
		company: 'Company',
		position: 'Position',
		source: 'Source',
		sourcePlaceholder: 'Such as referral, LinkedIn, company website',
		applied: 'Applied on',
		appliedAbout: 'Leave empty if you haven’t applied yet.',
		noCompany: 'Enter the company.',
		created: (name: string): string => `Application created: ${name}`,
		exists: (name: string): string => `This application already has a note: ${name}`,
	},
	FORMS_DE.application,
);

/** The form for an offer. */
export const OFFER_FORM = translated(
	{
		title: (company: string): string => `Offer from ${company}`,
		done: 'Save offer',
		day: 'Offered on',
		terms: 'Terms',
		termsPlaceholder: 'Such as 85,000 a year, 30 days off',
		deadline: 'Reply by',
		noDay: 'Choose the day of the offer.',
	},
	FORMS_DE.offer,
);

/** The form for a date that the employer named. */
export const DATE_FORM = translated(
	{
		title: (company: string): string => `Promised date: ${company}`,
		done: 'Save date',
		what: 'What happens',
		day: 'Day',
		noDay: 'Choose a day.',
		names: {
			contact_date: 'They’ll be in touch by',
			decision_date: 'They decide by',
			first_round_ends: 'First round ends',
			second_round: 'Second round',
			start_date: 'Start date',
		},
	},
	FORMS_DE.date,
);
