import type { Zone } from '../time/instant';
import type { ApplicationNote } from './application-note';
import type { Letter } from './letter';
import { listedInterviews, readProgress } from './read-interview';
import type { Properties } from './read-properties';
import { withoutUndefined } from './without-undefined';

/** An application from the properties of its note; `zone` is that of the settings. */
export function readApplication(path: string, properties: Properties, zone: Zone): ApplicationNote {
	const source = properties.get('source');
	const url = typeof source === 'object' ? source.url : undefined;
	const progress = readProgress(properties);
	const noteZone = properties.get('time_zone') ?? zone;
	return {
		kind: 'application',
		path,
		...progress,
		listed: listedInterviews({ path, ...progress, zone: noteZone }, properties),
		...withoutUndefined({
			source: typeof source === 'string' ? source : undefined,
			url: properties.get('url') ?? url,
			closes: properties.get('closes'),
			applied: properties.get('applied') ?? properties.get('outcome')?.appliedOn,
			salaryRange: properties.get('salary_range'),
			offerDeadline: properties.get('offer_deadline'),
			offerWanted: properties.get('offer_wanted'),
		}),
		offer: properties.get('offer') ?? [],
		benefits: properties.get('benefits') ?? [],
		zone: noteZone,
	};
}

/** A letter from the properties of its note. */
export function readLetter(path: string, properties: Properties, zone: Zone): Letter {
	return {
		kind: 'letter',
		path,
		status: properties.get('status') ?? 'draft',
		zone,
		...withoutUndefined({
			letterKind: properties.get('kind'),
			to: properties.get('to'),
			interview: properties.get('interview'),
			application: properties.get('application'),
			via: properties.get('via'),
			subject: properties.get('subject'),
			due: properties.get('due'),
			sent: properties.get('sent'),
			followUp: properties.get('follow_up'),
		}),
	};
}
