import { remember } from '../remember';

/** Signs that don't tell two names apart. Others do: C++ isn't C#. */
const PUNCTUATION = /[\s.,:;'"’‘“”„()[\]{}_\-–—]+/g;
/** Legal forms at the end of a company's name. */
const LEGAL_FORM =
	/(?: (?:inc|incorporated|llc|ltd|limited|gmbh|mbh|plc|corp|corporation|ag|kg|ug|bv|pty|& co|co kg|l l c|g m b h))+$/;

const EMPLOYERS = new Map<string, string>();
const POSITIONS = new Map<string, string>();

/** Equal for names of the same employer: case, spaces, punctuation and a legal form at the end don't matter. */
export function employerKey(company: string): string {
	return remember(EMPLOYERS, company, () => plain(company).replace(LEGAL_FORM, ''));
}

/** Equal for names of the same position: case, spaces and punctuation don't matter. */
export function positionKey(position: string): string {
	return remember(POSITIONS, position, () => plain(position));
}

function plain(name: string): string {
	return name.normalize('NFC').toLowerCase().replace(PUNCTUATION, ' ').trim();
}
