import type { ItemView, WorkspaceLeaf } from 'obsidian';
import { SUMMARY } from '../../i18n/summary';
import { FOLLOW_UPS_VIEW } from '../../i18n/views';
import type { FollowUpActions } from '../context/follow-up-actions';
import type { FollowUpStore } from '../context/follow-up-store';
import { CALENDAR_VIEW } from '../../i18n/calendar-view';
import { COMPANY_PAGE } from '../../i18n/company';
import { CALENDAR_VIEW_TYPE, CalendarView } from './calendar/calendar-view';
import { COMPANY_VIEW_TYPE, CompanyView } from './company/company-view';
import { FOLLOW_UPS_VIEW_TYPE, FollowUpsView } from './follow-ups/follow-ups-view';
import { SUMMARY_VIEW_TYPE, SummaryView } from './summary/summary-view';

/** A view as it is registered and opened. */
export interface ViewEntry {
	readonly type: string;
	/** The command that opens it, in every language. */
	readonly command: string;
	readonly title: string;
	readonly icon: string;
	/** Where it is opened: in the right sidebar, or as a tab. */
	readonly place: 'sidebar' | 'tab';
	make(leaf: WorkspaceLeaf, search: FollowUpStore, actions: FollowUpActions): ItemView;
}

/** Everything about one application. */
export const COMPANY_VIEW: ViewEntry = {
	type: COMPANY_VIEW_TYPE,
	command: 'open-company-page',
	title: COMPANY_PAGE.title,
	icon: 'building',
	place: 'tab',
	make: (leaf, store, actions) => new CompanyView(leaf, store, actions),
};

/** Every view of our own. To add one: a folder beside this, its style sheet, and its entry here. */
export const VIEWS: readonly ViewEntry[] = [
	{
		type: FOLLOW_UPS_VIEW_TYPE,
		command: 'open-follow-ups',
		title: FOLLOW_UPS_VIEW.title,
		icon: 'list-checks',
		place: 'sidebar',
		make: (leaf, search, actions) => new FollowUpsView(leaf, search, actions),
	},
	{
		type: SUMMARY_VIEW_TYPE,
		command: 'open-summary',
		title: SUMMARY.title,
		icon: 'chart-column',
		place: 'tab',
		make: (leaf, store, actions) => new SummaryView(leaf, store, actions),
	},
	COMPANY_VIEW,
	{
		type: CALENDAR_VIEW_TYPE,
		command: 'open-job-search-calendar',
		title: CALENDAR_VIEW.title,
		icon: 'calendar-days',
		place: 'tab',
		make: (leaf, store, actions) => new CalendarView(leaf, store, actions),
	},
];
