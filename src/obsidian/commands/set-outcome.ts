import { OUTCOMES, toOutcome, type Outcome } from '../../core/records/outcome';
import { COMMAND_NAMES, FLAGS, PICK } from '../../i18n/commands';
import { pick, pickDay } from '../prompts/pick';
import { changeOutcome, today as todayIn } from '../context/resolve-actions';
import type { Command, CommandContext, CommandTexts } from '../context/command';
import { applicationAt, nameOfApplication } from '../context/records-at';

/** Outcomes of which nobody asks since when. */
const DAYLESS: readonly Outcome[] = ['planning', 'waiting'];

export const setOutcomeCommand: Command = {
	id: 'set-outcome',
	name: COMMAND_NAMES.setOutcome,
	icon: 'flag',
	writes: true,
	takes: { note: FLAGS.note, outcome: FLAGS.outcome, day: FLAGS.day },
	applies: ({ context }) => context.tracker.records().applications.length > 0,
	async run(here, words) {
		const { context } = here;
		const own = applicationAt(context.tracker.records(), here.note);
		const application =
			own ??
			(await pick(here, 'note', {
				placeholder: PICK.application,
				items: context.tracker.records().applications,
				nameOf: nameOfApplication,
				aboutOf: ({ outcome }) => outcome,
			}));
		const outcome = application && (await outcomeOf(here, words));
		if (!outcome) {
			return undefined;
		}
		const today = todayIn(context);
		const day =
			DAYLESS.includes(outcome) && words['day'] === undefined
				? today
				: await pickDay(here, words['day'], { title: PICK.outcomeDay(outcome), done: PICK.set });
		if (day === undefined) {
			return undefined;
		}
		return changeOutcome(context, application, outcome, day);
	},
};

async function outcomeOf(here: CommandContext, words: CommandTexts): Promise<Outcome | undefined> {
	const said = words['outcome'];
	if (said === undefined) {
		return pick(here, 'outcome', {
			placeholder: PICK.outcome,
			items: OUTCOMES,
			nameOf: PICK.capital,
		});
	}
	const outcome = toOutcome(said);
	if (!outcome) {
		throw new Error(PICK.oneOf('outcome', OUTCOMES));
	}
	return outcome;
}
