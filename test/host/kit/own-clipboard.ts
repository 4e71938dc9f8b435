/** Runs in the page before anything else: gives it a clipboard of its own, for all pages of one browser share the machine's, and tests run side by side. */
export function ownClipboard(): void {
	let text = '';
	const clipboard: Pick<Clipboard, 'readText' | 'writeText'> = {
		readText: () => Promise.resolve(text),
		writeText: copied => Promise.resolve(void (text = copied)),
	};
	Object.defineProperty(navigator, 'clipboard', { value: clipboard });
}
