import type { Connector } from '../sync/connector';
import { CALDAV_CONNECTOR } from './caldav/connector';
import { GOOGLE_CONNECTOR } from './google/connector';

/** Every online calendar. Settings, commands, both hosts and the docs follow this list. */
export const CONNECTORS = [GOOGLE_CONNECTOR, CALDAV_CONNECTOR] as const;

type Listed = (typeof CONNECTORS)[number];
export type ConnectorId = Listed['id'];

/** The settings of each calendar, by its id. */
export type ConnectorSettings = {
	readonly [One in Listed as One['id']]: One['defaults'];
};

export const CONNECTOR_DEFAULTS = Object.fromEntries(
	CONNECTORS.map(({ id, defaults }) => [id, defaults]),
) as unknown as ConnectorSettings;

/** The calendar of that id. */
export function connectorFor(id: string): Connector<ConnectorId> {
	return CONNECTORS.find(calendar => calendar.id === id)!;
}
