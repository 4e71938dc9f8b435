/** What files of bases call the view: it stays as it is for ever. */
export const TIMELINE_TYPE = 'interview-follow-up-timeline';
