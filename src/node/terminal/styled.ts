const CODES = { bold: 1, faint: 2, red: 31 } as const;

/** The text in these styles, where the terminal shows colour. */
export function styled(
	text: string,
	{ colour }: { readonly colour: boolean },
	...styles: readonly (keyof typeof CODES)[]
): string {
	if (colour) {
		return `${styles.map(style => `\u001b[${CODES[style]}m`).join('')}${text}\u001b[0m`;
	}
	return text;
}
