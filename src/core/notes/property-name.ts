/** A property's name with what does not matter taken away: `Contact date` = `contact-date` = `contactDate` = `contact_date`. */
export function normalizeName(name: string): string {
	return name
		.normalize('NFC')
		.toLowerCase()
		.replace(/[\s_-]+/g, '');
}

/** A text as its words alone, lower-cased, with one space between them: for comparing what people typed. */
export function normalizeWords(text: string): string {
	return (
		text
			.normalize('NFC')
			.toLowerCase()
			.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
	).join(' ');
}
