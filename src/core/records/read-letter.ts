import type { Zone } from '../time/instant';
import type { Letter } from './letter';
import type { Properties } from './read-properties';
import { withoutUndefined } from './read-shared';

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
