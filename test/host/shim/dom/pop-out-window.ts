/** Classes whose prototypes Obsidian extends, in every window. */
const EXTENDED = [
	'Node',
	'Element',
	'HTMLElement',
	'SVGElement',
	'DocumentFragment',
	'UIEvent',
	'Array',
	'String',
] as const;

interface Migration {
	readonly element: HTMLElement;
	readonly listener: (win: Window) => unknown;
}

const migrations = new Set<Migration>();

/** `onWindowMigrated`: tells an element's owner that it is in another window now. */
export function onMigration(element: HTMLElement, listener: Migration['listener']): () => void {
	const migration = { element, listener };
	migrations.add(migration);
	return () => void migrations.delete(migration);
}

/**
 * Moves the element into a window of its own: a frame here, with its own classes as a pop-out window has them.
 * What is made there afterwards (by `createEl` on a node of it, by the browser) is no `instanceof` of this window's classes.
 * See the docs, "Support pop-out windows", and obsidian.d.ts at `Node.instanceOf`.
 */
export function moveIntoWindow(element: HTMLElement): Window {
	const frame = document.body.createEl('iframe', { cls: 'popout-window' });
	frame.style.cssText =
		'position:fixed;inset:5% 5%;width:90%;height:90%;z-index:100;background:Canvas';
	const opened = frame.contentWindow as unknown as Record<string, { prototype: object }> & Window;
	for (const name of EXTENDED) {
		copyOwn(
			(window as unknown as Record<string, { prototype: object }>)[name]!.prototype,
			opened[name]!.prototype,
		);
	}
	const { body, documentElement, head } = opened.document;
	body.className = document.body.className;
	documentElement.style.cssText = document.documentElement.style.cssText;
	head.replaceChildren(
		...[...document.head.querySelectorAll('style, link[rel=stylesheet]')].map(node =>
			node.cloneNode(true),
		),
	);
	body.appendChild(element);
	for (const migration of migrations) {
		if (element.contains(migration.element)) {
			migration.listener(opened);
		}
	}
	return opened;
}

/** What Obsidian put there: the browser's own are there already. */
function copyOwn(from: object, to: object): void {
	for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(from))) {
		if (!(name in to)) {
			Object.defineProperty(to, name, descriptor);
		}
	}
}
