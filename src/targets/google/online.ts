/** What talks to Google, with the libraries that this takes; loaded when it's first needed, so that it costs nothing at start. */
export { connectGoogle, disconnectGoogle } from './connect';
export { openSession } from './session';
export { googleCalendar } from './target';
