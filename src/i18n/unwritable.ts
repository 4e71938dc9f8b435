import { UNWRITABLE_DE } from './de/problems';
import { sentences, translated } from './language';

/** Why a note isn't written to, and what to fix first. Nothing in it was changed. */
export const UNWRITABLE_REASONS = translated(
	{
		duplicate: (path: string): string =>
			`“${path}” wasn't changed: it has a property twice. Delete one of them, then try again.`,
		unclosed: (path: string): string =>
			sentences(
				`“${path}” wasn't changed: its properties have no end.`,
				'Add a line with --- after the last one, then try again.',
			),
		broken: (path: string): string =>
			sentences(
				`“${path}” wasn't changed: its properties aren't valid YAML.`,
				'Fix the line that the check names, then try again.',
			),
	},
	UNWRITABLE_DE,
);
