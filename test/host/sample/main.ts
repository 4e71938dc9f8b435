import { AbstractInputSuggest, Component, MarkdownView, Modal, Notice, Plugin, requestUrl, TFile, type App, type Menu } from 'obsidian';
import { SampleBoard } from './board';
import { DEFAULTS, SampleSettingTab, type SampleSettings } from './settings';
import { SampleView } from './view';

/** The plugin that the host's own tests load: it touches each part of the stand-in once, through obsidian.d.ts alone. */
export default class SamplePlugin extends Plugin {
	override settings: SampleSettings = DEFAULTS;
	heard: string[] = [];

	override async onload(): Promise<void> {
		this.settings = { ...DEFAULTS, ...await this.loadData() as Partial<SampleSettings> | null };
		this.heard.push(`files at load: ${this.app.vault.getFiles().length}`);
		this.addSettingTab(new SampleSettingTab(this.app, this));
		this.registerView('sample-view', leaf => new SampleView(leaf));
		this.registerBasesView('sample-board', { name: 'Board', icon: 'kanban', factory: (controller, element) => new SampleBoard(controller, element) });
		this.addRibbonIcon('briefcase', 'Open sample', () => void this.app.workspace.ensureSideLeaf('sample-view', 'right'));
		this.addStatusBarItem().setText('3 due');
		this.registerInterval(window.setInterval(() => undefined, 60_000));
		this.registerCliHandler('sample:greet', 'Greets', { name: { description: 'Whom', required: true } }, ({ name }) => `Hello, ${name}`);
		this.registerObsidianProtocolHandler('sample', ({ action, ...rest }) => void new Notice(`${action} ${JSON.stringify(rest)}`));
		this.registerEvent(this.app.workspace.on('file-menu', (menu: Menu) => menu.addItem(item => item.setTitle('Sample action').onClick(() => new Notice('From the menu')))));
		this.app.workspace.onLayoutReady(() => this.listen());
		this.addCommands();
	}

	private listen(): void {
		this.heard.push(`files when ready: ${this.app.vault.getFiles().length}`);
		this.registerEvent(this.app.workspace.on('file-open', file => void this.heard.push(`open ${file?.path ?? 'nothing'}`)));
		this.registerEvent(this.app.vault.on('create', file => void this.heard.push(`create ${file.path}`)));
		this.registerEvent(this.app.vault.on('rename', (file, from) => void this.heard.push(`rename ${from} to ${file.path}`)));
		this.registerEvent(this.app.metadataCache.on('changed', file => void this.heard.push(`changed ${file.path}`)));
		this.registerEvent(this.app.metadataCache.on('deleted', file => void this.heard.push(`deleted ${file.path}`)));
	}

	override onExternalSettingsChange(): void {
		this.heard.push('settings changed outside');
	}

	private addCommands(): void {
		this.addCommand({ id: 'ask', name: 'Ask', callback: () => new AskModal(this.app).open() });
		this.addCommand({ id: 'throw', name: 'Throw', callback: () => { throw new Error('thrown on purpose'); } });
		this.addCommand({ id: 'on-note', name: 'On this note', checkCallback: checking => {
			const view = this.app.workspace.getActiveViewOfType(MarkdownView);
			if (view && !checking) {new Notice(`On ${view.file?.basename ?? 'nothing'}`);}
			return view !== null;
		} });
		this.addCommand({ id: 'select-gap', name: 'Select the gap', editorCheckCallback: (checking, editor) => {
			const at = editor.getValue().indexOf('==');
			if (at < 0) {return false;}
			if (!checking) {editor.setSelection(editor.offsetToPos(at), editor.offsetToPos(editor.getValue().indexOf('==', at + 2) + 2));}
			return true;
		} });
		this.addCommand({ id: 'append', name: 'Append to the open note', checkCallback: checking => {
			const file = this.app.workspace.getActiveFile();
			if (file && !checking) {void this.app.vault.process(file, text => `${text}\nAppended`);}
			return file instanceof TFile;
		} });
		this.addCommand({ id: 'fetch', name: 'Fetch', callback: () => void requestUrl(this.settings.folder).json.then(json => new Notice(JSON.stringify(json)), (error: Error) => new Notice(error.message)) });
		this.addCommand({ id: 'listen', name: 'Listen', callback: () => void this.serve() });
	}

	/** As a plugin of ours would on desktop: Node's own module, loaded when it is first needed. */
	private async serve(): Promise<void> {
		try {
			const { createServer } = await import('node:http');
			const server = createServer((request, response) => response.writeHead(200, { 'content-type': 'text/plain' }).end(`page heard ${request.url}`));
			server.listen(0, '127.0.0.1', () => new Notice(`Listening on ${(server.address() as { port: number }).port}`, 0));
			this.register(() => void server.close());
		} catch (error) {
			new Notice((error as Error).message);
		}
	}
}

/** A dialog with a field that suggests. */
class AskModal extends Modal {
	override onOpen(): void {
		this.setTitle('Which company?');
		const field = this.contentEl.createEl('input', { type: 'text', attr: { 'aria-label': 'Company' } });
		new Companies(this.app, field).onSelect(company => void (field.value = company));
		const child = new Component();
		child.register(() => undefined);
	}
}

class Companies extends AbstractInputSuggest<string> {
	constructor(app: App, field: HTMLInputElement) {
		super(app, field);
	}

	protected getSuggestions(query: string): string[] {
		return ['Acme', 'Globex', 'Initech'].filter(company => company.toLowerCase().startsWith(query.toLowerCase()));
	}

	renderSuggestion(company: string, element: HTMLElement): void {
		element.setText(company);
	}
}
