import moment from 'moment';
import type * as O from 'obsidian';
import { App } from './app';
import { BasesQueryResult, BasesView, BasesViewConfig, QueryController } from './bases/bases-view';
import { BasesEntry, BasesEntryGroup, parsePropertyId } from './bases/entry';
import * as values from './bases/values';
import { Component } from './component';
import { debounce } from './debounce';
import { Events } from './events';
import { TAbstractFile, TFile, TFolder } from './files/file';
import { FileSystemAdapter } from './files/folder-adapter';
import { FileManager } from './files/file-manager';
import {
	getFrontMatterInfo,
	parseFrontMatterAliases,
	parseFrontMatterEntry,
	parseFrontMatterStringArray,
	parseFrontMatterTags,
	parseYaml,
	stringifyYaml,
} from './files/frontmatter';
import { MetadataCache } from './files/metadata-cache';
import { normalizePath } from './files/normalize-path';
import { getAllTags } from './files/note-metadata';
import { Vault } from './files/vault';
import { FLAGS, Platform } from './flags';
import {
	ButtonComponent,
	DisplayValueComponent,
	ExtraButtonComponent,
	SecretComponent,
} from './interface/buttons';
import {
	DropdownComponent,
	ProgressBarComponent,
	SliderComponent,
	ToggleComponent,
} from './interface/choice-controls';
import { BaseComponent, ValueComponent } from './interface/component-of-setting';
import { ConfirmationButton, ConfirmationModal } from './interface/confirmation-modal';
import { addIcon, getIcon, getIconIds, removeIcon, setIcon, setTooltip } from './interface/icons';
import { AbstractInputSuggest } from './interface/input-suggest';
import {
	MarkdownRenderChild,
	MarkdownRenderer,
	sanitizeHTMLToDom,
} from './interface/markdown-renderer';
import { Menu, MenuItem } from './interface/menu';
import { Modal } from './interface/modal';
import { Notice } from './interface/notice';
import {
	prepareFuzzySearch,
	prepareSimpleSearch,
	renderMatches,
	renderResults,
	sortSearchResults,
} from './interface/search';
import { FuzzySuggestModal, SuggestModal } from './interface/suggest-modal';
import {
	AbstractTextComponent,
	SearchComponent,
	TextAreaComponent,
	TextComponent,
} from './interface/text-controls';
import { Keymap, Scope } from './keymap';
import { Plugin } from './plugin/plugin';
import { request, requestUrl } from './plugin/request';
import { SecretStorage } from './secret-storage';
import { Setting, SettingGroup } from './settings/setting';
import { PluginSettingTab, SettingPage, SettingTab } from './settings/setting-tab';
import { Editor } from './workspace/editor';
import { WorkspaceLeaf } from './workspace/leaf';
import { MarkdownView } from './workspace/markdown-view';
import { FileView, ItemView, View } from './workspace/view';
import { Workspace } from './workspace/workspace';

const apiVersion = '1.13.1';

const FUNCTIONS = {
	addIcon,
	apiVersion,
	debounce,
	getAllTags,
	getFrontMatterInfo,
	getIcon,
	getIconIds,
	normalizePath,
	parseFrontMatterAliases,
	parseFrontMatterEntry,
	parseFrontMatterStringArray,
	parseFrontMatterTags,
	parsePropertyId,
	parseYaml,
	Platform,
	prepareFuzzySearch,
	prepareSimpleSearch,
	removeIcon,
	renderMatches,
	renderResults,
	request,
	requestUrl,
	sanitizeHTMLToDom,
	setIcon,
	setTooltip,
	sortSearchResults,
	stringifyYaml,
	getLanguage: () => FLAGS.language,
	getLinkpath: linktext => linktext.replace(/[#|].*$/, ''),
	parseLinktext: linktext => ({
		path: linktext.replace(/#.*$/, ''),
		subpath: /#.*$/.exec(linktext)?.[0] ?? '',
	}),
	requireApiVersion: version =>
		version.localeCompare(apiVersion, undefined, { numeric: true }) <= 0,
} satisfies Partial<typeof O>;

const CLASSES = {
	...values,
	AbstractInputSuggest,
	AbstractTextComponent,
	App,
	BaseComponent,
	BasesEntry,
	BasesEntryGroup,
	BasesQueryResult,
	BasesView,
	BasesViewConfig,
	ButtonComponent,
	Component,
	ConfirmationButton,
	ConfirmationModal,
	DisplayValueComponent,
	DropdownComponent,
	Editor,
	Events,
	ExtraButtonComponent,
	FileManager,
	FileView,
	FuzzySuggestModal,
	ItemView,
	Keymap,
	MarkdownRenderChild,
	MarkdownRenderer,
	MarkdownView,
	Menu,
	MenuItem,
	MetadataCache,
	Modal,
	Notice,
	Plugin,
	PluginSettingTab,
	ProgressBarComponent,
	QueryController,
	Scope,
	SearchComponent,
	SecretComponent,
	SecretStorage,
	Setting,
	SettingGroup,
	SettingPage,
	SettingTab,
	SliderComponent,
	SuggestModal,
	TAbstractFile,
	TextAreaComponent,
	TextComponent,
	FileSystemAdapter,
	TFile,
	TFolder,
	ToggleComponent,
	ValueComponent,
	Vault,
	View,
	Workspace,
	WorkspaceLeaf,
} satisfies Partial<Record<keyof typeof O | 'valueFrom', unknown>>;

/** The module `obsidian` as a plugin requires it: the functions are checked here against obsidian.d.ts, the classes where they stand. What is missing is an error that says so. */
export const OBSIDIAN: object = new Proxy(
	{ ...CLASSES, ...FUNCTIONS, moment, __esModule: true },
	{
		get(module, name) {
			if (Reflect.has(module, name) || typeof name === 'symbol') {
				return Reflect.get(module, name) as unknown;
			}
			throw new Error(`The stand-in for Obsidian has no ${name}`);
		},
	},
);
