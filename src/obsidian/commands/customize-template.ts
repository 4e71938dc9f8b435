import { LETTER_KINDS } from '../../core/records/letter-kinds';
import { builtInNamesOf, builtInNote } from '../../core/letters/templates';
import { COMMAND_NAMES, COMMAND_MESSAGES, FLAGS, PICK } from '../../i18n/commands';
import { pick } from '../prompts/pick';
import type { Command } from '../context/command';
import { openAt } from '../editor/open-at';

const templates = () =>
	LETTER_KINDS.flatMap(({ id, title }) =>
		builtInNamesOf({ id }).map(name => ({ kind: id, name, title })),
	);

export const customizeTemplate: Command = {
	id: 'customise-template',
	name: COMMAND_NAMES.customise,
	icon: 'file-pen',
	writes: true,
	takes: { template: FLAGS.template, kind: FLAGS.kind },
	async run(here, words) {
		const { app, notes, settings } = here.context;
		const items = templates().filter(
			({ name, kind }) => name === (words['template'] ?? name) && kind === (words['kind'] ?? kind),
		);
		if (items.length === 0) {
			throw new Error(
				PICK.oneOf(
					'template',
					templates().map(({ name }) => name),
				),
			);
		}
		const template = await pick(here, 'template', {
			placeholder: PICK.template,
			items,
			nameOf: ({ title, name }) => PICK.templateName(title, name),
			aboutOf: ({ name }) => name,
		});
		if (!template) {
			return undefined;
		}
		const folder = settings.current.letters.templates.replace(/^\/+|\/+$/g, '');
		const path = `${folder === '' ? '' : `${folder}/`}${template.name}.md`;
		await notes.create(path, builtInNote(template.name));
		if (here.asks) {
			await openAt(app, path);
		}
		if (here.asks) {
			return COMMAND_MESSAGES.template(path);
		}
		return path;
	},
};
