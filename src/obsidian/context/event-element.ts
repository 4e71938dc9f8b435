/**
 * The element that an event happened at, in whichever window: `instanceof`
 * fails on elements of a pop-out window.
 */
export function elementAt(target: EventTarget | null): Element | undefined {
	const node = target as Partial<Node> | null;
	if (node?.instanceOf?.(Element)) {
		return target as Element;
	}
	return undefined;
}
