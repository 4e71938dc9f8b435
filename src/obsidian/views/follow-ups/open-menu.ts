import { Menu } from 'obsidian';
import type { Choice } from './choices';
import { openMenuBelow } from './open-menu-below';

/** The choices as a menu, sections apart: where the pointer is, else below the element. */
export function openMenu(choices: readonly Choice[], at: HTMLElement, event?: MouseEvent): void {
	const menu = new Menu();
	choices.forEach((choice, index) => {
		if (index > 0 && choice.section !== choices[index - 1]!.section) {
			menu.addSeparator();
		}
		menu.addItem(item =>
			item
				.setTitle(choice.title)
				.setIcon(choice.icon)
				.setWarning(choice.warning === true)
				.onClick(clicked => choice.run(at, clicked)),
		);
	});
	if (event) {
		menu.showAtMouseEvent(event);
	} else {
		openMenuBelow(menu, at);
	}
}
