/**
 * What iOS 16.4 and Chrome 119 lack, by MDN's browser compatibility data: `URL.canParse` (Safari 17, Chrome 120),
 * `URL.parse` (18, 126), `Promise.withResolvers` (17.4, 119), `Array.fromAsync` (16.4, 121: taken for the desktop's sake),
 * `Object.groupBy` and `Map.groupBy` (17.4, 117), set operations (17, 122), iterator helpers (18.4, 122), `Promise.try` (18.2, 128).
 */
const MISSING: readonly (readonly [object, readonly string[]])[] = [
	[URL, ['canParse', 'parse']],
	[Promise, ['withResolvers', 'try']],
	[Array, ['fromAsync']],
	[Object, ['groupBy']],
	[Map, ['groupBy']],
	[Set.prototype, ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf']],
	[AbortSignal, ['any']],
	[
		Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object,
		['map', 'filter', 'toArray', 'some', 'take'],
	],
];

/** Takes out of the page what an old WebView would not have, so that a plugin which uses it fails here too. */
export function forgetNewBuiltins(): void {
	for (const [owner, names] of MISSING) {
		for (const name of names) {
			Reflect.deleteProperty(owner, name);
		}
	}
}
