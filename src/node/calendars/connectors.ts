import { calDavConnector } from './caldav-connector';
import { googleConnector } from './google-connector';
import type { CalendarConnector } from './connector';

/** Every calendar that the command line can connect to. */
export const CONNECTORS: readonly CalendarConnector[] = [googleConnector, calDavConnector];

export function connectorFor(id: string): CalendarConnector {
	return CONNECTORS.find(calendar => calendar.id === id)!;
}
