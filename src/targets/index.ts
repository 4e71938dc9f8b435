export { updateFile } from './ical/update-file';
export { CALDAV_DEFAULTS, type CalDavSettings } from './caldav/settings';
export { loadCalDav } from './caldav/load';
export { hostOf, isUnencrypted } from './caldav/server-address';
export {
	disconnect as disconnectCalDav,
	openSession as openCalDavSession,
	passwordName as calDavPasswordName,
} from './caldav/session';
export { addressesAt } from './google/addresses';
export { connectGoogle, disconnectGoogle, type SignInHost } from './google/connect';
export { GOOGLE_DEFAULTS, type GoogleSettings } from './google/settings';
export {
	openSession,
	oauthClient,
	readTokens as readGoogleTokens,
	saveClientSecret,
	type GoogleDeps,
} from './google/session';
export { googleCalendar } from './google/target';
export { renewFeedAddress, serveFeed, type ServedFeed } from './ical/serve-feed';
