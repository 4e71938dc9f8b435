import { Plugin } from 'obsidian';

/** The plugin's switchboard: it makes the ports and joins the parts. */
export default class InterviewFollowUp extends Plugin {
}
