import type { App } from 'obsidian';
import { DATE_NAMES, type DateName } from '../../actions/set-properties';
import type { Application } from '../../core/records/application';
import { toDay, type Day } from '../../core/time/day';
import { DATE_FORM, OFFER_FORM } from '../../i18n/forms';
import { askForm, type FormField } from './ask-form';

export interface OfferAnswer {
	readonly day: Day;
	readonly terms: string;
	/** Empty if none is known. */
	readonly deadline: string;
}

/** Asks for an offer's terms and deadline; only its day if the application has no note of its own. */
export async function askForOffer(
	app: App,
	{ company, note }: Application,
	today: Day,
): Promise<OfferAnswer | undefined> {
	const day: FormField = { name: 'day', label: OFFER_FORM.day, type: 'date', value: today };
	const facts: readonly FormField[] = [
		{
			name: 'terms',
			label: OFFER_FORM.terms,
			type: 'text',
			placeholder: OFFER_FORM.termsPlaceholder,
		},
		{ name: 'deadline', label: OFFER_FORM.deadline, type: 'date' },
	];
	const values = await askForm(app, {
		title: OFFER_FORM.title(company),
		done: OFFER_FORM.done,
		fields: note ? [...facts, day] : [day],
		check: entered =>
			toDay(entered['day'] ?? '') ? undefined : { name: 'day', message: OFFER_FORM.noDay },
	});
	const offered = toDay(values?.['day'] ?? '');
	return (
		offered && {
			day: offered,
			terms: values?.['terms'] ?? '',
			deadline: values?.['deadline'] ?? '',
		}
	);
}

/** Asks for a date that the employer named, and which one it is. */
export async function askForPromisedDate(
	app: App,
	{ company }: Application,
	name: DateName = 'contact_date',
): Promise<{ readonly name: DateName; readonly day: Day } | undefined> {
	const values = await askForm(app, {
		title: DATE_FORM.title(company),
		done: DATE_FORM.done,
		fields: [
			{ name: 'day', label: DATE_FORM.day, type: 'date' },
			{
				name: 'what',
				label: DATE_FORM.what,
				type: 'select',
				value: name,
				options: DATE_FORM.names,
			},
		],
		check: entered =>
			toDay(entered['day'] ?? '') ? undefined : { name: 'day', message: DATE_FORM.noDay },
	});
	const day = toDay(values?.['day'] ?? '');
	const chosen = DATE_NAMES.find(known => known === values?.['what']);
	if (day && chosen) {
		return { name: chosen, day };
	}
	return undefined;
}
