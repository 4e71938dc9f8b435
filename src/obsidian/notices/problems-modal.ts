import { SuggestModal, type App } from 'obsidian';
import type { Problem } from '../../core/notes/problem';
import { PROBLEM_LIST } from '../../i18n/notices';

/** Every problem in the notes; choosing one opens the note at its line. */
export class ProblemsModal extends SuggestModal<Problem> {
	constructor(
		app: App,
		private readonly problems: readonly Problem[],
		private readonly open_: (problem: Problem) => void,
	) {
		super(app);
		this.limit = 1000;
		this.setPlaceholder(PROBLEM_LIST.placeholder(problems.length));
		this.setInstructions([
			{ command: '↑↓', purpose: PROBLEM_LIST.navigate },
			{ command: '↵', purpose: PROBLEM_LIST.open },
		]);
	}

	override getSuggestions(query: string): Problem[] {
		const wanted = query.trim().toLowerCase();
		return this.problems.filter(problem =>
			`${problem.path} ${problem.property} ${problem.value} ${problem.message}`
				.toLowerCase()
				.includes(wanted),
		);
	}

	override renderSuggestion(
		{ path, line, property, value, message }: Problem,
		element: HTMLElement,
	): void {
		element.createDiv({ text: PROBLEM_LIST.what(property, value, message) });
		element.createEl('small', { cls: 'ifu-choice-about', text: PROBLEM_LIST.where(path, line) });
	}

	override onChooseSuggestion(problem: Problem): void {
		this.open_(problem);
	}
}
