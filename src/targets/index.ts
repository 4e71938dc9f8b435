export { updateFile } from './ical/update-file';
