import { LETTER_KINDS } from '../../core/letters/kinds';
import { COMMAND_NAMES, FLAGS, PICK } from '../../i18n/commands';
import { openAt } from '../open-letter';
import { pick } from '../pick';
import type { Command } from './command';

const TEMPLATES = LETTER_KINDS.flatMap(({ title, templates }) => Object.entries(templates).map(([name, text]) => ({ name, title, text })));

export const customiseTemplate: Command = {
	id: 'customise-template', name: COMMAND_NAMES.customise, icon: 'file-pen', writes: true,
	takes: { template: FLAGS.template },
	async run(here, words) {
		const { app, notes, settings } = here.desk;
		const items = words['template'] === undefined ? TEMPLATES : TEMPLATES.filter(({ name }) => name === words['template']);
		if (items.length === 0) throw new Error(PICK.oneOf('template', TEMPLATES.map(({ name }) => name)));
		const template = await pick(here, 'template', { placeholder: PICK.template, items, nameOf: ({ title, name }) => PICK.templateName(title, name), aboutOf: ({ name }) => name });
		if (!template) return undefined;
		const folder = settings.current.letters.templates.replace(/^\/+|\/+$/g, '');
		const path = `${folder === '' ? '' : `${folder}/`}${template.name}.md`;
		await notes.create(path, template.text);
		if (here.asks) await openAt(app, path);
		return here.asks ? undefined : path;
	},
};
