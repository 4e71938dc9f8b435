/** An object without the keys whose value is undefined. */
export function withoutUndefined<T extends object>(facts: { [K in keyof T]: T[K] | undefined }): T {
	return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T;
}
