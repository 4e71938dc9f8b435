/** The secrets that are in the text, plain or as they travel. */
export function leaksIn(text: string, secrets: Iterable<string>): string[] {
	return [...secrets].filter(secret => formsOf(secret).some(form => text.includes(form)));
}

/** The beginning of a text in base64 is the same whatever follows. */
function formsOf(secret: string): string[] {
	const base64 = Buffer.from(secret)
		.toString('base64')
		.replace(/.{0,2}=*$/, '');
	return [
		secret,
		encodeURIComponent(secret),
		JSON.stringify(secret).slice(1, -1),
		base64,
		base64.replaceAll('+', '-').replaceAll('/', '_'),
	];
}
