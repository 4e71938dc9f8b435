/**
 * The address, or undefined where the text is none. `URL.canParse` and
 * `URL.parse` aren't there on iOS 16.
 */
export function parseUrl(text: string, base?: string | URL): URL | undefined {
	try {
		return new URL(text, base);
	} catch {
		return undefined;
	}
}
