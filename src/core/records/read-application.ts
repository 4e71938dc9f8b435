import type { Zone } from '../time/instant';
import type { ApplicationNote } from './application-note';
import type { Properties } from './read-properties';
import { withoutUndefined, readProgress } from './read-shared';

/** An application from the properties of its note; `zone` is that of the settings. */
export function readApplication(path: string, properties: Properties, zone: Zone): ApplicationNote {
	const source = properties.get('source');
	return {
		kind: 'application',
		path,
		...readProgress(properties),
		...withoutUndefined({
			source: typeof source === 'string' ? source : undefined,
			url: properties.get('url') ?? (typeof source === 'object' ? source.url : undefined),
			closes: properties.get('closes'),
			applied: properties.get('applied'),
			salaryRange: properties.get('salary_range'),
			offerDeadline: properties.get('offer_deadline'),
			offerWanted: properties.get('offer_wanted'),
		}),
		offer: properties.get('offer') ?? [],
		benefits: properties.get('benefits') ?? [],
		zone: properties.get('time_zone') ?? zone,
	};
}
