import { extend, extendGetters } from './extend';
import { makeElement, makeSvg } from './make-element';
import { onMigration } from './pop-out-window';

/** Whether it is one of that class, in whichever window it was made. */
function isOneOf<T>(value: Node | UIEvent, type: new () => T): boolean {
	const { win } = value as Node;
	const there = (win as unknown as Record<string, unknown>)[type.name];
	return value instanceof type || (typeof there === 'function' && value instanceof there);
}

extend(Node.prototype, {
	detach() {
		this.parentNode?.removeChild(this);
	},
	empty() {
		while (this.lastChild) {
			this.removeChild(this.lastChild);
		}
	},
	insertAfter(node, child) {
		return this.insertBefore(node, child ? child.nextSibling : this.firstChild);
	},
	indexOf(other) {
		return [...this.childNodes].indexOf(other as ChildNode);
	},
	setChildrenInPlace(children) {
		(this as unknown as ParentNode).replaceChildren(...children);
	},
	appendText(text) {
		this.appendChild(this.doc.createTextNode(text));
	},
	instanceOf(type) {
		return isOneOf(this, type);
	},
	createEl(tag, info, callback) {
		return makeElement(tag, info, callback, this);
	},
	createDiv(info, callback) {
		return makeElement('div', info, callback, this);
	},
	createSpan(info, callback) {
		return makeElement('span', info, callback, this);
	},
	createSvg(tag, info, callback) {
		return makeSvg(tag, info, callback, this);
	},
} as Partial<Node> & ThisType<Node>);

extendGetters(Node.prototype, {
	doc() {
		return this.ownerDocument ?? (this.nodeType === 9 ? (this as Document) : document);
	},
	win() {
		return this.doc.defaultView ?? window;
	},
	constructorWin() {
		return window;
	},
});

extend(Element.prototype, {
	getText() {
		return this.textContent ?? '';
	},
	setText(value) {
		if (typeof value === 'string') {
			this.textContent = value;
		} else {
			this.replaceChildren(value);
		}
	},
	addClass(...classes) {
		this.classList.add(...classes.flatMap(name => name.split(/\s+/)).filter(Boolean));
	},
	addClasses(classes) {
		this.classList.add(...classes);
	},
	removeClass(...classes) {
		this.classList.remove(...classes);
	},
	removeClasses(classes) {
		this.classList.remove(...classes);
	},
	toggleClass(classes, value) {
		for (const name of [classes].flat()) {
			this.classList.toggle(name, value);
		}
	},
	hasClass(name) {
		return this.classList.contains(name);
	},
	setAttr(name, value) {
		if (value === null) {
			this.removeAttribute(name);
		} else {
			this.setAttribute(name, String(value));
		}
	},
	setAttrs(attributes) {
		for (const [name, value] of Object.entries(attributes)) {
			this.setAttr(name, value);
		}
	},
	getAttr(name) {
		return this.getAttribute(name);
	},
	matchParent(selector, last) {
		const found = this.closest(selector);
		return found && last && !last.contains(found) ? null : found;
	},
	getCssPropertyValue(property, pseudo) {
		return getComputedStyle(this, pseudo).getPropertyValue(property);
	},
	isActiveElement() {
		return this.doc.activeElement === this;
	},
	find(selector) {
		return this.querySelector(selector);
	},
	findAll(selector) {
		return [...this.querySelectorAll<HTMLElement>(selector)];
	},
	findAllSelf(selector) {
		return [...(this.matches(selector) ? [this as HTMLElement] : []), ...this.findAll(selector)];
	},
} as Partial<Element> & ThisType<Element>);

extend(DocumentFragment.prototype, {
	find(selector) {
		return this.querySelector(selector) as HTMLElement;
	},
	findAll(selector) {
		return [...this.querySelectorAll<HTMLElement>(selector)];
	},
} as Partial<DocumentFragment> & ThisType<DocumentFragment>);

extend(HTMLElement.prototype, {
	show() {
		this.style.removeProperty('display');
	},
	hide() {
		this.style.display = 'none';
	},
	toggle(show) {
		if (show) {
			this.show();
		} else {
			this.hide();
		}
	},
	toggleVisibility(visible) {
		this.style.visibility = visible ? '' : 'hidden';
	},
	isShown() {
		return this.getClientRects().length > 0;
	},
	setCssStyles(styles) {
		Object.assign(this.style, styles);
	},
	setCssProps(properties) {
		for (const [name, value] of Object.entries(properties)) {
			this.style.setProperty(name, value);
		}
	},
	trigger(type) {
		this.dispatchEvent(new Event(type, { bubbles: true }));
	},
	onClickEvent(listener, options) {
		this.addEventListener('click', listener, options);
		this.addEventListener('auxclick', listener, options);
	},
	onWindowMigrated(listener) {
		return onMigration(this, listener);
	},
} as Partial<HTMLElement> & ThisType<HTMLElement>);

extend(SVGElement.prototype, {
	setCssStyles(styles) {
		Object.assign(this.style, styles);
	},
	setCssProps(properties) {
		for (const [name, value] of Object.entries(properties)) {
			this.style.setProperty(name, value);
		}
	},
} as Partial<SVGElement> & ThisType<SVGElement>);

extend(UIEvent.prototype, {
	instanceOf(type) {
		return isOneOf(this, type);
	},
} as Partial<UIEvent> & ThisType<UIEvent>);
extendGetters(UIEvent.prototype, {
	doc() {
		return this.view?.document ?? document;
	},
	win() {
		return (this.view as Window | null) ?? window;
	},
	targetNode() {
		return this.target as Node | null;
	},
});
