import type { BasesQueryResult } from 'obsidian';
import type { Application, Records } from '../../core/records/application';

/** The applications to which the files that a base found belong, by their own notes or by those of interviews, in the base's order; none before the base has its first result. */
export function applicationsInResult(
	result: BasesQueryResult | undefined,
	{ applications }: Records,
): readonly Application[] {
	if (!result) {
		return [];
	}
	const ofPath = new Map(
		applications.flatMap(application =>
			[application.note, ...application.interviews].flatMap(note =>
				note ? [[note.path, application] as const] : [],
			),
		),
	);
	return [...new Set(result.data.flatMap(({ file }) => ofPath.get(file.path) ?? []))];
}
