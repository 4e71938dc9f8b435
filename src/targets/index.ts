export { updateFile } from './ical/update-file';
export {
	connectorFor,
	CONNECTORS,
	CONNECTOR_DEFAULTS,
	type ConnectorId,
	type ConnectorSettings,
} from './connectors';
export { renewFeedAddress, serveFeed, type ServedFeed } from './ical/serve-feed';
