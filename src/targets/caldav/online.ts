export { connectCalDav } from './connect';
export { calDavCalendar } from './target';
