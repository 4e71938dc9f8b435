import { createLoopbackListener } from '../../platform/loopback-listener';
import type { ListenOnLoopback } from '../../actions/ports';
import { FEED } from '../../i18n/feed';
import { NODE } from './node-on-desktop';

/** Takes HTTP requests on 127.0.0.1, on desktop. */
export const listenOnLoopback: ListenOnLoopback = async (port, answer) => {
	const http = await NODE.http();
	if (!http) {
		throw new Error(FEED.noPort(port, 'ENOSYS'));
	}
	return createLoopbackListener(http, port, answer);
};
