/** A letter template or a list of words: the build packs Markdown files, and a call unpacks the text. */
declare module '*.md' {
	const text: () => string;
	export default text;
}
