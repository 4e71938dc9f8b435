/** Asks the host's server, which owns the folder and the network; what it refuses is thrown here, with Node's error code. */
export async function ask<T>(path: string, order?: unknown): Promise<T> {
	const response = await fetch(
		path,
		order === undefined ? {} : { method: 'POST', body: JSON.stringify(order) },
	);
	const answered = (await response.json()) as { value: T; error?: string; code?: string };
	if (!response.ok) {
		throw Object.assign(new Error(answered.error), { code: answered.code });
	}
	return answered.value;
}

/** Bytes as base64, and back. */
export const toBase64 = (bytes: ArrayBuffer): string =>
	btoa(Array.from(new Uint8Array(bytes), byte => String.fromCharCode(byte)).join(''));
export const fromBase64 = (text: string): ArrayBuffer =>
	Uint8Array.from(atob(text), character => character.charCodeAt(0)).buffer;
