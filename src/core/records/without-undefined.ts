/** An object without the keys whose value is undefined. */
export function withoutUndefined<T extends object>(facts: { [K in keyof T]: T[K] | undefined }): T {
	const known: Partial<T> = {};
	for (const key of Object.keys(facts) as (keyof T)[]) {
		const value = facts[key];
		if (value !== undefined) {
			known[key] = value;
		}
	}
	return known as T;
}
