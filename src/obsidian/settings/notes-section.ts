import { aboutProperty } from '../../i18n/properties';
import type { SettingGroupItem } from 'obsidian';
import { NOTE_KINDS } from '../../core/records/note-settings';
import { PROPERTY_TABLE } from '../../core/records/property-table';
import { normalizeName } from '../../core/notes/property-name';
import { SETTING_FAULTS, SETTING_NAMES, propertyHint, sentenceHint } from '../../i18n/settings';
import type { SettingsStore } from '../context/settings-store';
import type { Section } from './section';

/** How this vault keeps its notes: folders, and its own names for properties. */
export const notesSection: Section = ({ store }) => [
	{
		type: 'group',
		heading: SETTING_NAMES.notes.heading,
		items: [
			{
				...SETTING_NAMES.notes.timeZone,
				control: { type: 'dropdown', key: 'timeZone', options: zones(store.current.timeZone) },
			},
			{
				...SETTING_NAMES.notes.language,
				control: {
					type: 'dropdown',
					key: 'language',
					options: SETTING_NAMES.letters.languages,
				},
			},
			{
				...SETTING_NAMES.notes.vaultName,
				control: {
					type: 'text',
					key: 'vaultName',
					validate: name => (name.trim() === '' ? SETTING_FAULTS.vaultName : undefined),
				},
			},
			...NOTE_KINDS.map((kind): SettingGroupItem => ({
				...SETTING_NAMES.notes.folders[kind],
				control: { type: 'folder', key: `notes.folders.${kind}` },
			})),
			{
				...SETTING_NAMES.notes.templateFolders,
				control: { type: 'textarea', key: 'notes.templateFolders', rows: 2 },
			},
			ownNames(store),
		],
	},
];

function ownNames(store: SettingsStore): SettingGroupItem {
	return {
		type: 'page',
		...SETTING_NAMES.notes.properties,
		items: [
			{
				type: 'group',
				items: PROPERTIES.map(({ name }) => ({
					name: propertyHint(name),
					desc: sentenceHint(aboutProperty(name)),
					control: {
						type: 'text',
						key: `notes.properties.${name}`,
						placeholder: name,
						validate: own => taken(name, own, store.current.notes.properties),
					},
				})),
			},
		],
	};
}

const PROPERTIES = [...new Map(PROPERTY_TABLE.map(row => [row.name, row])).values()];

/** Two properties cannot go by one name. */
function taken(
	name: string,
	own: string,
	mapped: Readonly<Record<string, string>>,
): string | undefined {
	const other =
		own.trim() === ''
			? undefined
			: PROPERTIES.find(
					row =>
						row.name !== name && normalizeName(mapped[row.name] || row.name) === normalizeName(own),
				);
	return other && SETTING_FAULTS.taken(propertyHint(other.name));
}

function zones(own: string): Record<string, string> {
	const names = [...new Set([own, ...Intl.supportedValuesOf('timeZone')])].filter(
		name => name !== '',
	);
	return Object.fromEntries(names.sort().map(name => [name, name.replaceAll('_', ' ')]));
}
