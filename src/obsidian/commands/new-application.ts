import { importApplications, planApplications } from '../../actions/import-applications';
import type { ImportedApplication } from '../../core/import/application-rows';
import type { PropertyName } from '../../core/records/property-table';
import { readPostingAddress } from '../../core/records/posting-address';
import { toDay } from '../../core/time/day';
import { COMMAND_NAMES, FLAGS, PICK } from '../../i18n/commands';
import { APPLICATION_FORM } from '../../i18n/forms';
import type { Command, CommandContext, CommandResult, CommandTexts } from '../context/command';
import { perform } from '../context/perform';
import type { PluginContext } from '../context/plugin-context';
import { today } from '../context/resolve-actions';
import type { Done } from '../context/undo-history';
import { openAt } from '../editor/open-at';
import { askForm, type FormValues } from '../prompts/ask-form';
import { suggestionsFromVault } from '../prompts/suggestions-from-vault';

const FIELDS = ['url', 'company', 'position', 'source', 'applied'] as const;

export const newApplication: Command = {
	id: 'new-application',
	name: COMMAND_NAMES.newApplication,
	icon: 'briefcase',
	writes: false,
	takes: {
		company: FLAGS.company,
		position: FLAGS.position,
		source: FLAGS.source,
		url: FLAGS.url,
		day: FLAGS.applied,
	},
	run: addApplication,
};

async function addApplication(here: CommandContext, words: CommandTexts): Promise<CommandResult> {
	const { context, asks } = here;
	const values = asks ? await askForApplication(context) : valuesOf(words);
	if (!values) {
		return undefined;
	}
	if (values['company'] === undefined || values['company'] === '') {
		throw new Error(APPLICATION_FORM.noCompany);
	}
	const { path, done } = await createApplication(context, values);
	if (asks) {
		await openAt(context.app, path);
	}
	if (asks) {
		return done;
	}
	return path;
}

function valuesOf(words: CommandTexts): FormValues {
	const day = words['day'] ?? '';
	if (day !== '' && toDay(day) === undefined) {
		throw new Error(PICK.notATime(day));
	}
	const texts = { ...words, applied: day };
	return Object.fromEntries(
		FIELDS.map(name => [name, (texts as CommandTexts)[name]?.trim() ?? '']),
	);
}

function askForApplication(context: PluginContext): Promise<FormValues | undefined> {
	const known = suggestionsFromVault(context.app, context.tracker.records(), '');
	const text = (name: (typeof FIELDS)[number], label: string) =>
		({ name, label, type: 'text' }) as const;
	return askForm(context.app, {
		title: APPLICATION_FORM.title,
		done: APPLICATION_FORM.done,
		fields: [
			{
				name: 'url',
				label: APPLICATION_FORM.url,
				about: APPLICATION_FORM.urlAbout,
				type: 'url',
				placeholder: 'https://',
			},
			{ ...text('company', APPLICATION_FORM.company), suggestions: () => known.companies },
			text('position', APPLICATION_FORM.position),
			{
				...text('source', APPLICATION_FORM.source),
				placeholder: APPLICATION_FORM.sourcePlaceholder,
			},
			{
				name: 'applied',
				label: APPLICATION_FORM.applied,
				about: APPLICATION_FORM.appliedAbout,
				type: 'date',
				value: today(context),
			},
		],
		check: values =>
			values['company'] === ''
				? { name: 'company', message: APPLICATION_FORM.noCompany }
				: undefined,
		complete: values => ({ ...readPostingAddress(values['url'] ?? '') }),
	});
}

/** The path of the application's note: a new one, or the one that it has already. */
export async function createApplication(
	context: PluginContext,
	values: FormValues,
): Promise<{ readonly path: string; readonly done: Done }> {
	let path = '';
	const done = await perform(context, async deps => {
		const [plan] = planApplications([applicationOf(values)], deps.ledger.records(), deps.settings);
		let isNew = false;
		await importApplications(deps, plan ? [plan] : [], note => {
			path = note.path;
			isNew = note.written;
		});
		const name = [values['company'], values['position']].filter(Boolean).join(', ');
		if (isNew) {
			return APPLICATION_FORM.created(name);
		}
		return APPLICATION_FORM.exists(name);
	});
	return { path, done };
}

function applicationOf(values: FormValues): ImportedApplication {
	const properties = new Map<PropertyName, string>();
	for (const name of ['source', 'url', 'applied'] as const) {
		const value = values[name] ?? '';
		if (value !== '') {
			properties.set(name, value);
		}
	}
	properties.set('outcome', properties.has('applied') ? 'waiting' : 'planning');
	return {
		row: 1,
		company: values['company'] ?? '',
		position: values['position'] ?? '',
		properties,
		extra: [],
	};
}
