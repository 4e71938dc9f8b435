import type { Zone } from '../time/instant';
import type { Interview } from './interview';
import type { Properties } from './read-properties';
import { withoutUndefined, readProgress } from './read-shared';

const AN_HOUR = 60;

/** An interview from the properties of its note; `zone` is that of the settings. */
export function readInterview(path: string, properties: Properties, zone: Zone): Interview {
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
			round: properties.get('round'),
			invitation: properties.get('invitation'),
		}),
		dateUnreadable:
			date === undefined && dateText !== undefined && dateText !== null && dateText !== '',
		interaction: properties.get('interaction') ?? 'interview',
		duration: properties.get('duration') ?? AN_HOUR,
		zone: properties.get('time_zone') ?? zone,
		highlights: properties.get('highlights') ?? [],
		strengths: properties.get('strengths') ?? [],
		cancelled: properties.get('cancelled') ?? false,
		thanked: properties.get('thanked') ?? [],
	};
}
