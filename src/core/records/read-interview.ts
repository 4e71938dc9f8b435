import type { Zone } from '../time/instant';
import type { Interview } from './interview';
import type { Properties } from './read-properties';
import type { MeetingState } from './outcome';
import { withoutUndefined, readProgress } from './read-shared';

/** Meetings that give rise to nothing: they weren't held, or have no date for now. */
const DID_NOT_HAPPEN: readonly MeetingState[] = ['cancelled', 'postponed', 'no-show'];
const AN_HOUR = 60;

/** An interview from the properties of its note; `zone` is that of the settings. */
export function readInterview(path: string, properties: Properties, zone: Zone): Interview {
	const status = properties.get('meeting_status');
	const meetingState = properties.get('cancelled') ? 'cancelled' : status?.state;
	const cancelled = meetingState !== undefined && DID_NOT_HAPPEN.includes(meetingState);
	const date = properties.get('date');
	const dateText = properties.written('date')?.value;
	return {
		kind: 'interview',
		path,
		...readProgress(properties),
		...withoutUndefined({
			application: properties.get('application'),
			date,
			location: properties.get('location'),
			round: properties.get('round') ?? status?.round,
			meetingState,
			invitation: properties.get('invitation'),
		}),
		dateUnreadable:
			date === undefined && dateText !== undefined && dateText !== null && dateText !== '',
		interaction: properties.get('interaction') ?? 'interview',
		duration: properties.get('duration') ?? AN_HOUR,
		zone: properties.get('time_zone') ?? zone,
		highlights: properties.get('highlights') ?? [],
		strengths: properties.get('strengths') ?? [],
		cancelled,
		thanked: properties.get('thanked') ?? [],
	};
}
