const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The form for an interview. */
export const INTERVIEW_FORM = {
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
} as const;

/** The question for a day. */
export const ASK_WHEN = {
	day: 'Day',
	time: 'Time',
	timeAbout: 'Optional.',
	cancel: 'Cancel',
	noDay: 'Choose a day.',
	tooEarly: 'Choose a later day.',
	tooLate: 'Choose today or an earlier day.',
} as const;

export const CONFIRM = { no: 'Cancel' } as const;

/** The question for the name under letters. */
export const SENDER_QUESTION = {
	title: 'Your name',
	about: 'Letters are signed with your name. You can change it later in the settings.',
	label: 'Your name',
	done: 'Save name',
	cancel: 'Skip',
} as const;
