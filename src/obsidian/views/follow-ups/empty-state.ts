import { FIRST_RUN } from '../../../i18n/first-start';
import { JOB_NOTES } from '../../../i18n/unrecognized';
import { FILTERS, FOLLOW_UPS_VIEW, NOTHING_LISTED } from '../../../i18n/views';
import type { FirstStep, FollowUpActions } from '../../context/follow-up-actions';
import type { FollowUpStore } from '../../context/follow-up-store';
import { showError } from '../../notices/show-notice';

/** What is shown instead of an empty list: that notes are read, that all is done, that nothing matches, or how to start. */
export function drawEmptyState(
	parent: HTMLElement,
	store: FollowUpStore,
	actions: FollowUpActions,
	clearFilter: (() => void) | undefined,
): void {
	parent.empty();
	if (!store.isRead()) {
		const error = store.readError();
		const text = error === undefined ? NOTHING_LISTED.reading : NOTHING_LISTED.notRead(error);
		parent.createEl('p', { text, attr: { role: 'status' } });
		return;
	}
	const button = (text: string, press: () => void): void =>
		parent.createEl('button', { text }).addEventListener('click', press);
	if (clearFilter) {
		parent.createEl('p', { text: NOTHING_LISTED.noMatch, attr: { role: 'status' } });
		button(FILTERS.clear, clearFilter);
		return;
	}
	const { applications, unattached } = store.records();
	const hasRecords = applications.length + unattached.length > 0;
	const steps = actions.firstSteps.open();
	const jobNotes = createDiv('ifu-job-notes-found');
	void actions
		.countJobNotes()
		.then(count => drawJobNotes(jobNotes, count, actions))
		.catch(showError);
	if (!hasRecords && steps.length > 0) {
		drawFirstSteps(parent, actions, steps);
		parent.append(jobNotes);
		return;
	}
	parent.createEl('h3', {
		text: hasRecords ? NOTHING_LISTED.doneTitle : NOTHING_LISTED.startTitle,
	});
	parent.createEl('p', { text: hasRecords ? NOTHING_LISTED.done : NOTHING_LISTED.start });
	if (!hasRecords) {
		parent.createEl('pre').createEl('code', { text: NOTHING_LISTED.example.join('\n') });
	}
	button(FOLLOW_UPS_VIEW.newInterview, () => void actions.newInterview().catch(showError));
	button(FOLLOW_UPS_VIEW.newApplication, () => void actions.newApplication().catch(showError));
	parent.append(jobNotes);
}

/** How many notes look like job notes and aren't recognized, with the way to see them. */
function drawJobNotes(parent: HTMLElement, count: number, actions: FollowUpActions): void {
	if (count === 0) {
		return;
	}
	parent.createEl('p', { text: JOB_NOTES.count(count), attr: { role: 'status' } });
	parent
		.createEl('button', { text: JOB_NOTES.title })
		.addEventListener('click', () => actions.findJobNotes());
}

/** What each step of the first start says and offers. */
function drawFirstSteps(
	parent: HTMLElement,
	actions: FollowUpActions,
	steps: readonly FirstStep[],
): void {
	const { firstSteps } = actions;
	const buttons: Readonly<Record<FirstStep, readonly StepButton[]>> = {
		sender: [[FIRST_RUN.enterSender, () => firstSteps.askSender()]],
		notes: [
			[FOLLOW_UPS_VIEW.newApplication, () => actions.newApplication()],
			[FOLLOW_UPS_VIEW.newInterview, () => actions.newInterview()],
			[FIRST_RUN.importTable, () => actions.importApplications()],
			[FIRST_RUN.addSample, () => actions.addSample()],
		],
		places: [[FIRST_RUN.openSettings, () => firstSteps.openSettings()]],
	};
	const about = {
		sender: FIRST_RUN.senderAbout,
		notes: FIRST_RUN.notesAbout,
		places: FIRST_RUN.placesAbout,
	};
	parent.createEl('h3', { text: FIRST_RUN.title });
	const list = parent.createEl('ol', 'ifu-first-steps');
	for (const step of steps) {
		const item = list.createEl('li');
		item.createEl('h4', { text: FIRST_RUN[step] });
		item.createEl('p', { text: about[step] });
		const row = item.createDiv('ifu-buttons');
		for (const [text, run] of buttons[step]) {
			row.createEl('button', { text }).addEventListener('click', () => {
				void Promise.resolve(run()).catch(showError);
			});
		}
		const skip = row.createEl('button', {
			text: FIRST_RUN.skip,
			attr: { 'aria-label': FIRST_RUN.skipNamed(FIRST_RUN[step]) },
		});
		skip.addEventListener('click', () => void firstSteps.finish(step).catch(showError));
	}
}

type StepButton = readonly [text: string, run: () => unknown];
