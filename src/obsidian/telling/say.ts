import { Notice } from 'obsidian';

/** Says in a notice what came of it, a failure too, which stays until it is clicked. */
export async function say(work: Promise<string | undefined>): Promise<void> {
	const [said, duration] = await work.then(text => [text, undefined] as const, (error: unknown) => [sentenceOf(error), 0] as const);
	if (said !== undefined && said !== '') new Notice(said, duration);
}

export function sentenceOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
