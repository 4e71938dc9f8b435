import type { UserEvent } from 'obsidian';
import type { FollowUp } from '../../../core/followups/follow-up';
import { letterKind } from '../../../core/letters/kinds';
import { DONE_LINE, ROW_ACTIONS } from '../../../i18n/views';
import type { RowDeps } from './row-deps';
import { openSnoozeMenu } from './snooze-menu';

/** One thing that can be done with a follow-up. */
export interface Choice {
	readonly id: string;
	readonly title: string;
	readonly icon: string;
	/** Choices of one section stand together in the menu. */
	readonly section: 'letter' | 'they' | 'put off' | 'note';
	readonly warning?: boolean;
	run(at: HTMLElement, event?: UserEvent): void;
}

const INQUIRIES = ['status-inquiry', 'decision-inquiry', 'stalled'];

/** Everything that can be done with a follow-up now, the usual thing first. */
export function choicesOf(followUp: FollowUp, desk: RowDeps): readonly Choice[] {
	return [
		...letterChoices(followUp, desk),
		...theirChoices(followUp, desk),
		...puttingOff(followUp, desk),
		{
			id: 'open',
			title: ROW_ACTIONS.openNote,
			icon: 'file-text',
			section: 'note',
			run: (_at, event) => desk.open(followUp.path, event),
		},
	];
}

function letterChoices(followUp: FollowUp, { actions, act, open }: RowDeps): readonly Choice[] {
	const { letter, letters, title } = followUp;
	if (letter !== undefined) {
		return [
			{
				id: 'letter',
				title: ROW_ACTIONS.openLetter,
				icon: 'mail-open',
				section: 'letter',
				run: (_at, event) => open(letter, event),
			},
			{
				id: 'sent',
				title: ROW_ACTIONS.markSent,
				icon: 'send',
				section: 'letter',
				run: () => act(() => actions.markSent(followUp), DONE_LINE.sent(title)),
			},
		];
	}
	return letters.map(kind => ({
		id: `write-${kind}`,
		title: ROW_ACTIONS.writeKind(letterKind(kind)?.title ?? kind),
		icon: 'pencil',
		section: 'letter',
		run: () => act(() => actions.writeLetter(followUp, kind)),
	}));
}

function theirChoices(followUp: FollowUp, { actions, act }: RowDeps): readonly Choice[] {
	const { rule, title, company, application } = followUp;
	const choices: Choice[] = [];
	if (rule === 'no-response' && application) {
		choices.push({
			id: 'close',
			title: ROW_ACTIONS.closeUnanswered,
			icon: 'archive',
			section: 'they',
			run: () =>
				act(() => actions.setOutcome(application, 'no response'), DONE_LINE.closed(company)),
		});
	}
	if (rule === 'thank-you') {
		choices.push({
			id: 'thanked',
			title: ROW_ACTIONS.thanked,
			icon: 'check',
			section: 'they',
			run: () =>
				act(
					() => actions.noteThanked(followUp),
					DONE_LINE.thanked(title),
					() => actions.noteThanked(followUp, 'undo'),
				),
		});
	}
	if (INQUIRIES.includes(rule)) {
		choices.push({
			id: 'called',
			title: ROW_ACTIONS.logCall,
			icon: 'phone-outgoing',
			section: 'they',
			run: () => act(() => actions.logCall(followUp), DONE_LINE.called(title)),
		});
	}
	if (application) {
		choices.push({
			id: 'heard',
			title: ROW_ACTIONS.heardBack,
			icon: 'message-square-reply',
			section: 'they',
			run: () => act(() => actions.logHeardBack(followUp), DONE_LINE.heardBack(company)),
		});
	}
	return choices;
}

function puttingOff(followUp: FollowUp, desk: RowDeps): readonly Choice[] {
	const { actions, act } = desk;
	const undo = (): Promise<void> => actions.reopen(followUp);
	return [
		...(followUp.status === 'snoozed'
			? [
					{
						id: 'back',
						title: ROW_ACTIONS.bringBack,
						icon: 'alarm-clock-off',
						section: 'put off',
						run: () => act(undo, DONE_LINE.reopened(followUp.title)),
					} as const,
				]
			: []),
		{
			id: 'snooze',
			title: `${ROW_ACTIONS.snooze}…`,
			icon: 'alarm-clock',
			section: 'put off',
			run: at => openSnoozeMenu(followUp, desk, at),
		},
		{
			id: 'dismiss',
			title: ROW_ACTIONS.dismiss,
			icon: 'x',
			section: 'put off',
			warning: true,
			run: () => act(() => actions.dismiss(followUp), DONE_LINE.dismissed(followUp.title), undo),
		},
	];
}
