/** What files of bases call the view: it stays as it is for ever. */
export const PIPELINE_TYPE = 'interview-follow-up-pipeline';
