import { moveInterview } from '../actions/move-interview';
import type { FollowUp } from '../core/followups/follow-up';
import type { Interview } from '../core/records/interview';
import { addDays, type Day } from '../core/time/day';
import { dayOf, type When } from '../core/time/when';
import { CALENDAR_VIEW } from '../i18n/calendar-view';
import { PICK } from '../i18n/commands';
import { DONE_MESSAGES } from '../i18n/notices';
import { ROW_ACTIONS } from '../i18n/views';
import {
	FIRST_STEPS,
	type FirstStep,
	type FirstSteps,
	type FollowUpActions,
} from './context/follow-up-actions';
import { perform } from './context/perform';
import type { PluginContext } from './context/plugin-context';
import type { Done } from './context/undo-history';
import {
	changeOutcome,
	dismissFollowUps,
	logContact,
	noteDate,
	noteOffer,
	reopenFollowUps,
	snoozeFollowUps,
	thankContact,
	today,
} from './context/resolve-actions';
import { confirmAndMarkSent } from './letters/send-letter';
import {
	askForSenderName,
	requestFor,
	writeAllDue,
	writeAndOpen,
	writeLetters,
} from './letters/write-letters';
import { askForPromisedDate, askForOffer } from './prompts/application-questions';
import { confirm } from './prompts/confirm';
import { askForDate, snoozeQuestion } from './prompts/ask-for-date';

/** Actions that open a form or a list, which commands have too. */
export type FormActions = Pick<
	FollowUpActions,
	| 'newInterview'
	| 'newApplication'
	| 'importApplications'
	| 'addSample'
	| 'openCompany'
	| 'checkNotes'
	| 'findJobNotes'
	| 'countJobNotes'
> &
	Pick<FirstSteps, 'openSettings'>;

/** What a person can do in a view, done in this vault. */
export function createFollowUpActions(context: PluginContext, forms: FormActions): FollowUpActions {
	const { app } = context;
	return {
		...forms,
		firstSteps: firstStepsOf(context, forms.openSettings),
		writeLetter: (followUp, kind) => writeAndOpen(context, requestFor(followUp, kind)),
		writeLetters: async followUps => {
			await askForSenderName(context);
			return writeLetters(context, unwrittenOf(followUps));
		},
		writeLettersDue: async () => {
			await askForSenderName(context);
			return writeAllDue(context);
		},
		markSent: ({ letter }) =>
			letter === undefined
				? Promise.reject(new Error(DONE_MESSAGES.noLetterYet))
				: confirmAndMarkSent(context, letter, { asks: true, anyway: false }),
		markThanked: followUp => thankContact(context, followUp),
		logCall: followUp => logContact(context, 'call', followUp, today(context)),
		logReply: async (followUp, when) => {
			const day = when === 'today' ? today(context) : await askForReplyDay(context);
			return day && logContact(context, 'reply', followUp, day);
		},
		snooze: async (followUps, until) => {
			const when = until === 'ask' ? await askForSnooze(context, followUps) : until;
			return when && snoozeFollowUps(context, followUps, when);
		},
		dismiss: followUps => dismissFollowUps(context, followUps),
		reopen: followUps => reopenFollowUps(context, followUps),
		setOutcome: (application, outcome) =>
			changeOutcome(context, application, outcome, today(context)),
		noteOffer: async application => {
			const facts = await askForOffer(app, application, today(context));
			return facts && noteOffer(context, application, facts);
		},
		noteDate: async (application, name) => {
			const date = await askForPromisedDate(app, application, name);
			return date && noteDate(context, application, date.name, date.day);
		},
		setDate: (application, name, day) => noteDate(context, application, name, day),
		moveInterview: (interview, title, to) => moveAfterAsking(context, interview, title, to),
	};
}

function firstStepsOf(context: PluginContext, openSettings: () => void): FirstSteps {
	const { settings } = context;
	const finished = (): readonly string[] => settings.current.display.finishedSteps;
	const isDone = (step: FirstStep): boolean =>
		finished().includes(step) ||
		(step === 'sender' && settings.current.letters.sender.name.trim() !== '');
	return {
		open: () => FIRST_STEPS.filter(step => !isDone(step)),
		finish: step => settings.set('display.finishedSteps', [...finished(), step]),
		askSender: () => askForSenderName(context, 'again'),
		openSettings,
	};
}

async function moveAfterAsking(
	context: PluginContext,
	interview: Interview,
	title: string,
	to: Day | 'ask',
): Promise<Done | undefined> {
	const { app } = context;
	const from = interview.date && dayOf(interview.date, interview.zone);
	if (from === undefined) {
		return undefined;
	}
	const done = CALENDAR_VIEW.moveYes;
	const isAsked = to === 'ask';
	const day = isAsked ? (await askForDate(app, { title, done, day: from }))?.day : to;
	if (day === undefined || day === from) {
		return undefined;
	}
	const text = CALENDAR_VIEW.moveText(title, from, day);
	if (!isAsked && !(await confirm(app, { title: CALENDAR_VIEW.moveTitle, text, yes: done }))) {
		return undefined;
	}
	return perform(context, async deps => {
		await moveInterview(deps, interview, day);
		return CALENDAR_VIEW.moved(title, day);
	});
}

function unwrittenOf(followUps: readonly FollowUp[]): ReturnType<typeof requestFor>[] {
	return followUps
		.filter(({ letter, letters }) => letter === undefined && letters.length > 0)
		.map(followUp => requestFor(followUp, followUp.letters[0]!));
}

async function askForReplyDay(context: PluginContext) {
	const when = await askForDate(context.app, {
		title: ROW_ACTIONS.heardBackOn.replace('…', ''),
		done: PICK.logReply,
		day: addDays(today(context), -1),
		until: today(context),
	});
	return when?.day;
}

function askForSnooze(
	context: PluginContext,
	followUps: readonly FollowUp[],
): Promise<When | undefined> {
	const [first, ...others] = followUps;
	const title = first && others.length === 0 ? first.title : PICK.followUps(followUps.length);
	return askForDate(context.app, snoozeQuestion(context, title));
}
