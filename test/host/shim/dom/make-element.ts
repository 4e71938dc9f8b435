type Info = DomElementInfo | SvgElementInfo | string | undefined;

const classesOf = (cls: string | string[] | undefined): string[] =>
	(Array.isArray(cls) ? cls : (cls ?? '').split(/\s+/)).filter(Boolean);

function dress(element: Element, info: DomElementInfo): void {
	element.classList.add(...classesOf(info.cls));
	if (info.text !== undefined) {
		element.setText(info.text);
	}
	element.setAttrs(info.attr ?? {});
	for (const name of ['title', 'type', 'placeholder', 'href'] as const) {
		if (info[name] !== undefined) {
			element.setAttribute(name, info[name]);
		}
	}
	if (info.value !== undefined) {
		Reflect.set(element, 'value', info.value);
	}
	if (info.parent && info.prepend) {
		info.parent.insertBefore(element, info.parent.firstChild);
	} else {
		info.parent?.appendChild(element);
	}
}

/** `createEl`: an element with its classes, text and attributes, put into its parent. */
export function makeElement<K extends keyof HTMLElementTagNameMap>(
	tag: K,
	info?: Info,
	callback?: (element: HTMLElementTagNameMap[K]) => void,
	parent?: Node,
): HTMLElementTagNameMap[K] {
	const element = (parent?.doc ?? document).createElement(tag);
	dress(element, {
		...(parent && { parent }),
		...(typeof info === 'string' ? { cls: info } : info),
	});
	callback?.(element);
	return element;
}

/** `createSvg`: likewise in SVG's namespace. */
export function makeSvg<K extends keyof SVGElementTagNameMap>(
	tag: K,
	info?: Info,
	callback?: (element: SVGElementTagNameMap[K]) => void,
	parent?: Node,
): SVGElementTagNameMap[K] {
	const element = (parent?.doc ?? document).createElementNS('http://www.w3.org/2000/svg', tag);
	dress(element, {
		...(parent && { parent }),
		...(typeof info === 'string' ? { cls: info } : info),
	});
	callback?.(element);
	return element;
}
