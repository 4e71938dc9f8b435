import * as http from 'node:http';
import { createLoopbackListener } from '../../platform/loopback-listener';
import type { ListenOnLoopback } from '../../actions/ports';

export const listenOnLoopback: ListenOnLoopback = (port, answer) =>
	createLoopbackListener(http, port, answer);
