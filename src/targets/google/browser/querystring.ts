/** Node's `querystring` and the package `qs`, as far as Google's client uses them: a list gives its name once for each value. */
export function stringify(values: Readonly<Record<string, unknown>>): string {
	const pairs = Object.entries(values).flatMap(([name, value]) =>
		(Array.isArray(value) ? value : [value]).map((one: unknown) => [name, one] as const),
	);
	return new URLSearchParams(
		pairs.filter(([, value]) => value !== undefined).map(([name, value]) => [name, String(value)]),
	).toString();
}
