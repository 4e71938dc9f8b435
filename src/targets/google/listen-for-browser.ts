import type { ListenOnLoopback, Wait } from '../../actions/ports';

const HEADERS = {
	'content-type': 'text/html; charset=utf-8',
	'cache-control': 'no-store',
	'referrer-policy': 'no-referrer',
	'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
	connection: 'close',
};

/** Milliseconds in which the page that says what happened gets to the browser. */
const LAST_PAGE = 500;

export interface BrowserListening {
	/** `http://127.0.0.1:PORT`. */
	readonly address: string;
	close(): void;
}

/**
 * Listens for one sign-in, at a port of the system's choice, and answers nobody but the browser that asks for this very host.
 * Each address that it asks for goes to `answer`, which gives the page to show; what it knows nothing of is not found.
 */
export async function listenForBrowser(
	{ listen, wait }: { readonly listen: ListenOnLoopback; readonly wait: Wait },
	answer: (address: string) => Promise<string | undefined>,
): Promise<BrowserListening> {
	let address = '';
	const listening = await listen(0, async ({ method, target, headers }) => {
		const page =
			method === 'GET' && `http://${headers['host']}` === address
				? await answer(`${address}${target}`)
				: undefined;
		return { status: page === undefined ? 404 : 200, headers: HEADERS, body: page ?? '' };
	});
	address = `http://127.0.0.1:${listening.port}`;
	return { address, close: () => void wait(LAST_PAGE).then(() => listening.close()) };
}
