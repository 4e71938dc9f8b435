import type { BasesView, QueryController } from 'obsidian';
import { BASES } from '../../i18n/views';
import type { FollowUpActions } from '../context/follow-up-actions';
import type { FollowUpStore } from '../context/follow-up-store';
import { PIPELINE_TYPE } from './pipeline/pipeline-type';
import { PipelineView } from './pipeline/pipeline-view';
import { TIMELINE_TYPE } from './timeline/timeline-type';
import { TimelineView } from './timeline/timeline-view';

export { BASE_FILES, makeBases } from './make-bases';
export { baseText } from './base-text';
export { applicationsInResult } from './applications-in-result';
export { ChunkedRenderer } from './chunked-renderer';

/** A view of bases as it is registered. */
export interface BasesViewEntry {
	readonly type: string;
	readonly name: string;
	readonly icon: string;
	make(
		controller: QueryController,
		element: HTMLElement,
		search: FollowUpStore,
		actions: FollowUpActions,
	): BasesView;
}

/** Every view that a base can have of us. To add one: a folder beside this, its style sheet, and its entry here. */
export const BASES_VIEWS: readonly BasesViewEntry[] = [
	{
		type: PIPELINE_TYPE,
		name: BASES.pipeline,
		icon: 'square-kanban',
		make: (controller, element, search, actions) =>
			new PipelineView(controller, element, search, actions),
	},
	{
		type: TIMELINE_TYPE,
		name: BASES.timeline,
		icon: 'chart-gantt',
		make: (controller, element, search) => new TimelineView(controller, element, search),
	},
];
