import { RangeSetBuilder, type EditorState, type Extension } from '@codemirror/state';
import {
	Decoration,
	MatchDecorator,
	ViewPlugin,
	type DecorationSet,
	type ViewUpdate,
} from '@codemirror/view';
import { getFrontMatterInfo } from '../files/frontmatter';

const MARKS: [RegExp, string][] = [
	[/==[^=\n]+==/g, 'cm-highlight'],
	[/\*\*[^*\n]+\*\*/g, 'cm-strong'],
	[/\[\[[^\]\n]+\]\]/g, 'cm-hmd-internal-link'],
	[/^#{1,6} .*$/g, 'cm-header'],
];

/** Marks what one pattern matches, wherever the editor shows it. */
function marking(regexp: RegExp, name: string): Extension {
	const decorator = new MatchDecorator({ regexp, decoration: Decoration.mark({ class: name }) });
	return ViewPlugin.define(
		view => ({
			marks: decorator.createDeco(view),
			update(update: ViewUpdate) {
				this.marks = decorator.updateDeco(update, this.marks);
			},
		}),
		{ decorations: plugin => plugin.marks },
	);
}

/** The lines of the frontmatter, set smaller. */
function frontmatterLines(state: EditorState): DecorationSet {
	const lines = new RangeSetBuilder<Decoration>();
	const { exists, to } = getFrontMatterInfo(state.doc.toString());
	const last = exists ? state.doc.lineAt(to).number + 1 : 0;
	for (let line = 1; line <= Math.min(last, state.doc.lines); line++) {
		lines.add(
			state.doc.line(line).from,
			state.doc.line(line).from,
			Decoration.line({ class: 'cm-frontmatter' }),
		);
	}
	return lines.finish();
}

const frontmatter = ViewPlugin.define(
	view => ({
		lines: frontmatterLines(view.state),
		update(update: ViewUpdate) {
			if (update.docChanged) {
				this.lines = frontmatterLines(update.state);
			}
		},
	}),
	{ decorations: (plugin: { lines: DecorationSet }) => plugin.lines },
);

/** The look of Markdown in the editor: enough to see gaps, links and headings. */
export const markdownMarks: Extension[] = [
	...MARKS.map(([regexp, name]) => marking(regexp, name)),
	frontmatter,
];
