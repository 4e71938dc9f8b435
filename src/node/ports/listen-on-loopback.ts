import * as http from 'node:http';
import { listenWithHttp } from '../../actions/listen-with-http';
import type { Listen } from '../../actions/ports';

export const listenOnLoopback: Listen = (port, answer) => listenWithHttp(http, port, answer);
