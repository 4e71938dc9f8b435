/** What is handed to the person's mail program. */
export interface Mail {
	readonly to?: string | undefined;
	readonly subject: string;
	/** Lines divided by \n. */
	readonly body: string;
}

/** An address for the mail program, and whether the whole letter fits in it. */
export interface Mailto {
	/** With the body where it fits, else without, for the body to be pasted. */
	readonly url: string;
	readonly whole: boolean;
}

/** Longer addresses are cut off or refused by mail programs, browsers and Windows. */
const LONGEST = 2000;

/** The `mailto:` address of a letter (RFC 6068): line breaks are %0D%0A, everything else percent-encoded UTF-8. */
export function mailtoOf({ to = '', subject, body }: Mail): Mailto {
	const start = `mailto:${encode(to.trim()).replace(/%40/g, '@')}?subject=${encode(subject.replace(/\s+/g, ' ').trim())}`;
	const url = `${start}&body=${encode(body.replace(/\r\n?|\n/g, '\r\n'))}`;
	if (url.length <= LONGEST) {
		return { url, whole: true };
	}
	return { url: start, whole: false };
}

/** Percent-encoded; half of a surrogate pair, which has no UTF-8, becomes U+FFFD. */
function encode(text: string): string {
	return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replace(
		/[!'()*]/g,
		character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
	);
}
