import type { Menu } from 'obsidian';

/** Shows the menu at the lower corner of the element at which its text begins. */
export function openMenuBelow(menu: Menu, at: HTMLElement): void {
	const { left, right, bottom } = at.getBoundingClientRect();
	const rightToLeft = at.win.getComputedStyle(at).direction === 'rtl';
	menu.showAtPosition({ x: rightToLeft ? right : left, y: bottom, left: rightToLeft }, at.doc);
}
