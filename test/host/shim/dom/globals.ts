import './element-methods';
import { extend } from './extend';
import { makeElement, makeSvg } from './make-element';

extend(
	Array.prototype as unknown[],
	{
		first() {
			return this[0];
		},
		last() {
			return this[this.length - 1];
		},
		contains(target) {
			return this.includes(target);
		},
		remove(target) {
			const at = this.indexOf(target);
			if (at >= 0) {
				this.splice(at, 1);
			}
		},
		unique() {
			return [...new Set(this)];
		},
	} as Partial<unknown[]> & ThisType<unknown[]>,
);
extend(String.prototype, {
	contains(target: string) {
		return this.includes(target);
	},
} as Partial<String> & ThisType<string>);
extend(Object, {
	isEmpty: object => Object.keys(object).length === 0,
} as Partial<ObjectConstructor>);
extend(Math, { clamp: (value, min, max) => Math.min(Math.max(value, min), max) } as Partial<Math>);

const GLOBALS = {
	createEl: makeElement,
	createDiv: (info, callback) => makeElement('div', info, callback),
	createSpan: (info, callback) => makeElement('span', info, callback),
	createSvg: makeSvg,
	createFragment: callback => {
		const fragment = document.createDocumentFragment();
		callback?.(fragment);
		return fragment;
	},
	sleep: ms => new Promise(resolve => window.setTimeout(resolve, ms)),
	nextFrame: () => new Promise<void>(resolve => window.requestAnimationFrame(() => resolve())),
	activeWindow: window,
	activeDocument: document,
} satisfies Partial<typeof globalThis> & Pick<Window, 'activeWindow' | 'activeDocument'>;

/** Obsidian's globals (`createEl` and its like, `activeDocument`, `sleep`) and its methods on the DOM's prototypes, in so far as obsidian.d.ts declares them and a plugin like ours uses them. */
export function installGlobals(): void {
	Object.assign(window, GLOBALS);
}
