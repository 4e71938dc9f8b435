export { updateFile } from './ical/update-file';
export { addressesAt } from './google/addresses';
export { connectGoogle, disconnectGoogle, type Listen, type SignInHost } from './google/connect';
export { GOOGLE_DEFAULTS, type GoogleSettings } from './google/google-settings';
export { openSession, oauthClient, type GoogleWorld } from './google/session';
export { googleCalendar } from './google/target';
export { renewFeedAddress, serveFeed, type ServedFeed } from './ical/serve-feed';
