import { Modal, Notice, type App } from 'obsidian';
import type { PreviewedGroup, RemedyPreview } from '../../actions/find-unrecognized';
import { formatDay } from '../../i18n/dates';
import { errorMessage } from '../../i18n/error-message';
import { OUTCOME_HEADINGS } from '../../i18n/views';
import { propertyHint } from '../../i18n/settings';
import { JOB_NOTES } from '../../i18n/unrecognized';
import type { Done } from '../context/undo-history';

/** How many notes of a group are shown. */
const SHOWN = 6;

/** What the dialog does. */
export interface JobNotesDeps {
	find(): Promise<readonly PreviewedGroup[]>;
	apply(group: PreviewedGroup): Promise<Done>;
	/** Whether the remedy of a folder is to name it in the settings. */
	namesFolder(group: PreviewedGroup): boolean;
	open(path: string): void;
}

/** Notes that look like job notes and aren't recognized, by cause, each group with its remedy, a preview and undo. */
export class JobNotesModal extends Modal {
	#done: Done | undefined;

	constructor(
		app: App,
		private readonly deps: JobNotesDeps,
	) {
		super(app);
	}

	override onOpen(): void {
		this.setTitle(JOB_NOTES.title);
		this.contentEl.addClass('ifu-job-notes');
		void this.#draw();
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	async #draw(): Promise<void> {
		const { contentEl } = this;
		contentEl.empty();
		const status = contentEl.createEl('p', { text: JOB_NOTES.looking, attr: { role: 'status' } });
		const groups = await this.deps.find().catch((error: unknown) => errorMessage(error));
		if (typeof groups === 'string') {
			status.setText(groups);
			return;
		}
		status.setText(groups.length === 0 ? JOB_NOTES.none : JOB_NOTES.about);
		this.#drawDone();
		for (const group of groups) {
			this.#drawGroup(group);
		}
	}

	/** What was done last, with a button that takes it back. */
	#drawDone(): void {
		const { message, undo } = this.#done ?? {};
		if (message === undefined) {
			return;
		}
		const row = this.contentEl.createDiv({ cls: 'ifu-buttons', attr: { role: 'status' } });
		row.createSpan({ text: message });
		if (undo) {
			const button = row.createEl('button', { text: JOB_NOTES.undo });
			button.addEventListener('click', () => void this.#run(button, undo().then(asDone)));
		}
	}

	#drawGroup(group: PreviewedGroup): void {
		const { title, about, run } = textsOf(group, this.deps.namesFolder(group));
		const section = this.contentEl.createEl('section', { attr: { 'aria-label': title } });
		section.createEl('h3', { text: title });
		section.createEl('p', { text: about });
		const list = section.createEl('ul');
		for (const preview of group.previews.slice(0, SHOWN)) {
			const item = list.createEl('li');
			const link = item.createEl('a', { text: textOf(preview), attr: { href: '#' } });
			link.addEventListener('click', event => {
				event.preventDefault();
				this.close();
				this.deps.open(preview.path);
			});
		}
		if (group.previews.length > SHOWN) {
			list.createEl('li', { text: JOB_NOTES.more(group.previews.length - SHOWN) });
		}
		const button = section.createEl('button', { text: run, cls: 'mod-cta' });
		button.addEventListener('click', () => void this.#run(button, this.deps.apply(group)));
	}

	async #run(button: HTMLButtonElement, work: Promise<Done>): Promise<void> {
		button.disabled = true;
		try {
			this.#done = await work;
			await this.#draw();
		} catch (error) {
			button.disabled = false;
			new Notice(errorMessage(error), 0);
		}
	}
}

function asDone(message: string): Done {
	return { message };
}

interface GroupTexts {
	readonly title: string;
	readonly about: string;
	readonly run: string;
}

function textsOf({ remedy, notes }: PreviewedGroup, namesFolder: boolean): GroupTexts {
	const count = notes.length;
	switch (remedy.kind) {
		case 'map-properties': {
			const pairs = Object.entries(remedy.properties);
			const named = pairs.map(([ours, theirs]) => JOB_NOTES.pair(theirs, propertyHint(ours)));
			const [title, about] = [JOB_NOTES.mapTitle(count), JOB_NOTES.mapAbout(named)];
			return { title, about, run: JOB_NOTES.mapRun };
		}
		case 'name-folder': {
			if (!namesFolder) {
				const [title, about] = [JOB_NOTES.typeTitle(count), JOB_NOTES.typeAbout];
				return { title, about, run: JOB_NOTES.typeRun(count) };
			}
			const title = JOB_NOTES.folderTitle(remedy.folder, count);
			return { title, about: JOB_NOTES.folderAbout, run: JOB_NOTES.folderRun };
		}
		case 'convert-fields': {
			const about = JOB_NOTES.fieldsAbout(remedy.fields);
			return { title: JOB_NOTES.fieldsTitle(count), about, run: JOB_NOTES.fieldsRun(count) };
		}
		case 'import-table': {
			const title = JOB_NOTES.tableTitle(notes[0]!.path, remedy.rows);
			return { title, about: JOB_NOTES.tableAbout, run: JOB_NOTES.tableRun(remedy.rows) };
		}
	}
}

/** `Acme, Engineer, applied Mon, Nov 2`: what the note would be understood as. */
function textOf({ path, company, position, applied, outcome }: RemedyPreview): string {
	const details = [
		position,
		applied && JOB_NOTES.applied(formatDay(applied)),
		outcome && OUTCOME_HEADINGS[outcome],
	];
	return JOB_NOTES.preview(
		company ?? path,
		details.filter(detail => detail !== undefined),
	);
}
