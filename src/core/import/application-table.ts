import Papa from 'papaparse';

/** Rows of a file under one header. Cells are trimmed. */
export interface Table {
	readonly headers: readonly string[];
	readonly rows: readonly TableRow[];
}

export interface TableRow {
	/** As the person counts: in a CSV the header is row 1, in a note it's the line of the file. */
	readonly number: number;
	readonly cells: readonly Cell[];
}

/** A cell as it reads, and the first web address in it. */
export interface Cell {
	readonly text: string;
	readonly url?: string;
}

/** Rows beyond which a file isn't read. */
export const MAX_ROWS = 20_000;

/** The table of a CSV or TSV file; the delimiter is guessed, quotes and line breaks in cells are understood. */
export function readCsv(text: string): Table {
	const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
		preview: MAX_ROWS + 1,
		skipEmptyLines: false,
	});
	const lines = parsed.data.map((cells, at) => ({ number: at + 1, cells: cells.map(cellOf) }));
	const filled = lines.filter(({ cells }) => cells.some(cell => cell.text !== ''));
	const [header, ...rows] = filled;
	return { headers: header?.cells.map(cell => cell.text) ?? [], rows };
}

/** Every pipe table of a Markdown note, in its order. Code blocks are skipped. */
export function readMarkdownTables(text: string): readonly Table[] {
	const tables: Table[] = [];
	const lines = text.split(/\r\n?|\n/).slice(0, MAX_ROWS);
	let isCode = false;
	for (let at = 0; at + 1 < lines.length; at++) {
		if (/^\s*(```|~~~)/.test(lines[at]!)) {
			isCode = !isCode;
		}
		if (isCode || !lines[at]!.includes('|') || !isDelimiterRow(lines[at + 1]!)) {
			continue;
		}
		const rows: TableRow[] = [];
		let next = at + 2;
		for (; next < lines.length && lines[next]!.includes('|'); next++) {
			rows.push({ number: next + 1, cells: cellsOf(lines[next]!) });
		}
		tables.push({ headers: cellsOf(lines[at]!).map(cell => cell.text), rows });
		at = next - 1;
	}
	return tables;
}

function isDelimiterRow(line: string): boolean {
	return line.includes('-') && line.includes('|') && /^[\s|:-]+$/.test(line);
}

/** The cells of a table row. A pipe in a wikilink or behind a backslash doesn't end a cell. */
function cellsOf(line: string): readonly Cell[] {
	const cells: string[] = [];
	let cell = '';
	let depth = 0;
	const body = line.trim().replace(/^\|/, '');
	for (let at = 0; at < body.length; at++) {
		const two = body.slice(at, at + 2);
		if (two === '\\|') {
			cell += '|';
			at++;
			continue;
		}
		if (two === '[[') {
			depth++;
		} else if (two === ']]') {
			depth = Math.max(0, depth - 1);
		}
		if (body[at] === '|' && depth === 0) {
			cells.push(cell);
			cell = '';
		} else {
			cell += body[at];
		}
	}
	if (cell.trim() !== '') {
		cells.push(cell);
	}
	return cells.map(cellOf);
}

const MARKDOWN_LINK = /\[([^[\]]{0,300})\]\((https?:\/\/[^()\s]{1,2000})\)/;
const NOTHING = /^([?\s–—-]+|n\/?a|tbd|none)$/i;
const EMPHASIS = /^(\*{1,3}|_{1,3}|~~|==|`)(\S(?:.*\S)?)\1$/s;

function cellOf(raw: string): Cell {
	const text = raw
		.replace(/\r\n?/g, '\n')
		.replace(/<br\s*\/?>/gi, '\n')
		.trim();
	const link = MARKDOWN_LINK.exec(text);
	if (link) {
		return { text: plain(text.replace(link[0], link[1]!)), url: link[2]! };
	}
	const url = /https?:\/\/[^\s<>|]+/.exec(text)?.[0];
	if (url === undefined) {
		return { text: plain(text) };
	}
	return { text, url };
}

/** The text without emphasis around all of it; empty if it says that nothing is known. */
function plain(text: string): string {
	const said = EMPHASIS.exec(text)?.[2] ?? text;
	if (NOTHING.test(said)) {
		return '';
	}
	return said;
}
