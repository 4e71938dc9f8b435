/**
 * Runs the task for each item, so many at once and in their order. The first
 * failure ends it, once what is under way has ended too.
 */
export async function inParallel<Item>(
	items: readonly Item[],
	width: number,
	task: (item: Item) => Promise<void>,
): Promise<void> {
	const queue = items.values();
	const failures: unknown[] = [];
	const work = async (): Promise<void> => {
		for (const item of queue) {
			await task(item).catch((error: unknown) => failures.push(error));
			if (failures.length > 0) {
				return;
			}
		}
	};
	await Promise.all(Array.from({ length: width }, work));
	if (failures.length > 0) {
		throw failures[0];
	}
}
