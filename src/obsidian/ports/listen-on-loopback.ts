import { listenWithHttp } from '../../actions/listen-with-http';
import type { Listen } from '../../actions/ports';
import { FEED } from '../../i18n/feed';
import { NODE } from './node-on-desktop';

/** Takes HTTP requests on 127.0.0.1, on desktop. */
export const listenOnLoopback: Listen = async (port, answer) => {
	const http = await NODE.http();
	if (!http) {
		throw new Error(FEED.noPort(port, 'ENOSYS'));
	}
	return listenWithHttp(http, port, answer);
};
