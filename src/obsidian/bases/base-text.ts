import { stringify } from 'yaml';
import type { NoteSettings } from '../../core/records/note-settings';
import { BASES } from '../../i18n/views';
import { PIPELINE_TYPE } from './pipeline/pipeline-type';
import { TIMELINE_TYPE } from './timeline/timeline-type';

/** The names under which widely copied vaults file such notes, for filters that compare exactly. */
const CALLED = {
	application: {
		types: ['application', 'Application', 'job application'],
		pages: ['Applications', 'Job Applications', 'Positions'],
		tags: ['application', 'job-application'],
	},
	interview: {
		types: ['interview', 'Interview', 'job interview'],
		pages: ['Interviews', 'Job Interviews'],
		tags: ['interview', 'job-interview'],
	},
} as const;

type Filed = keyof typeof CALLED;

interface View {
	readonly type: string;
	readonly name: string;
	readonly order?: readonly string[];
	readonly sort?: readonly { readonly property: string; readonly direction: 'ASC' | 'DESC' }[];
}

/** The text of a base (YAML) that gathers the applications or the interviews of this vault, with the views that suit them. */
export function baseText(kind: Filed, settings: NoteSettings): string {
	const called = (name: string): string => `note.${settings.properties[name] ?? name}`;
	const filters = {
		and: [
			{ or: signsInBase(kind, settings) },
			...settings.templateFolders
				.concat('Templates')
				.map(folder => `!file.inFolder(${JSON.stringify(folder)})`),
		],
	};
	return stringify({ filters, views: VIEWS[kind](called) }, { lineWidth: 0 });
}

/** The pipeline also shows applications that only their interviews tell of. */
function signsInBase(kind: Filed, settings: NoteSettings): readonly string[] {
	const own = signsOf(kind, settings);
	if (kind === 'application') {
		return [...own, ...signsOf('interview', settings)];
	}
	return own;
}

/** How such notes tell their kind, as far as a filter can see it; the views look closer. */
function signsOf(kind: Filed, { folders }: NoteSettings): readonly string[] {
	const { types, pages, tags } = CALLED[kind];
	const folder = folders[kind].replace(/^\/+|\/+$/g, '');
	const links = pages.flatMap(page =>
		['type', 'categories'].map(name => `${name}.contains(link(${JSON.stringify(page)}))`),
	);
	return [
		...types.map(type => `type == ${JSON.stringify(type)}`),
		...types.map(type => `categories.contains(${JSON.stringify(type)})`),
		...links,
		...tags.map(tag => `file.hasTag(${JSON.stringify(tag)})`),
		...(folder === '' ? [] : [`file.inFolder(${JSON.stringify(folder)})`]),
		...(kind === 'application'
			? ['file.hasProperty("Job-Title") && file.hasProperty("Company")']
			: []),
	];
}

const VIEWS: Readonly<Record<Filed, (called: (name: string) => string) => readonly View[]>> = {
	application: called => [
		{ type: PIPELINE_TYPE, name: BASES.pipeline },
		{ type: TIMELINE_TYPE, name: BASES.timeline },
		{
			type: 'table',
			name: BASES.table,
			order: [
				'file.name',
				...[
					'company',
					'position',
					'outcome',
					'applied',
					'contact_date',
					'decision_date',
					'salary_range',
				].map(called),
			],
		},
	],
	interview: called => [
		{
			type: 'table',
			name: BASES.table,
			order: [
				'file.name',
				...[
					'company',
					'position',
					'interaction',
					'date',
					'contacts',
					'contact_date',
					'decision_date',
				].map(called),
			],
			sort: [{ property: called('date'), direction: 'DESC' }],
		},
		{ type: TIMELINE_TYPE, name: BASES.timeline },
	],
};
