/** Labels of a host that say nothing about the employer. */
const GENERIC_LABELS = new Set([
	'www',
	'jobs',
	'job',
	'job-boards',
	'boards',
	'board',
	'careers',
	'career',
	'karriere',
	'apply',
	'recruiting',
	'work',
	'hire',
	'talent',
	'eu',
	'us',
	'de',
	'uk',
]);

/** Sites that host the postings of many employers, each under a path or a subdomain of its own. */
const HOSTING_SITES = new Set([
	'ashbyhq',
	'breezy',
	'bamboohr',
	'greenhouse',
	'jobvite',
	'join',
	'lever',
	'myworkdayjobs',
	'personio',
	'recruitee',
	'smartrecruiters',
	'teamtailor',
	'workable',
]);

/** Job boards, whose addresses don't name the employer. */
const JOB_BOARDS = new Set(['linkedin', 'indeed', 'glassdoor', 'stepstone', 'monster', 'xing']);

export interface PostingFacts {
	/** Empty if the address doesn't tell. */
	readonly company: string;
	readonly position: string;
	/** The site of the posting, such as `linkedin.com`. */
	readonly source: string;
}

/** What the address of a job posting tells; undefined if it isn't a web address. */
export function readPostingAddress(text: string): PostingFacts | undefined {
	const url = parsedUrl(text.trim());
	if (!url || !url.hostname.includes('.') || /\s/.test(text.trim())) {
		return undefined;
	}
	const labels = url.hostname.toLowerCase().split('.').slice(0, -1);
	const site = labels.at(-1) ?? '';
	const own = labels.filter(label => !GENERIC_LABELS.has(label));
	const segments = url.pathname.split('/').filter(Boolean).map(decoded);
	return {
		company: companyIn(own, segments),
		position: positionIn(segments),
		source: JOB_BOARDS.has(site) || HOSTING_SITES.has(site) ? registeredHost(url) : '',
	};
}

function parsedUrl(text: string): URL | undefined {
	try {
		return new URL(/^https?:\/\//i.test(text) ? text : `https://${text}`);
	} catch {
		return undefined;
	}
}

function companyIn(labels: readonly string[], segments: readonly string[]): string {
	const site = labels.at(-1) ?? '';
	if (JOB_BOARDS.has(site)) {
		return '';
	}
	if (!HOSTING_SITES.has(site)) {
		return words(site);
	}
	const subdomain = labels.slice(0, -1).find(label => !/^wd\d+$/.test(label));
	return words(subdomain ?? segments[0] ?? '');
}

/** The last segment that reads like several words, without numbers at its ends. */
function positionIn(segments: readonly string[]): string {
	const slugs = segments
		.map(segment =>
			segment.replace(/\.html?$/i, '').replace(/(^|[-_])[\da-f]*\d[\da-f]*(?=$|[-_])/gi, ''),
		)
		.map(segment => segment.replace(/^[-_]+|[-_]+$/g, ''));
	const slug = slugs.filter(segment => /^\p{L}+([-_]\p{L}+)+$/u.test(segment)).at(-1);
	return words(slug ?? '');
}

function words(slug: string): string {
	const text = slug.replace(/[-_]+/g, ' ').trim();
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function registeredHost({ hostname }: URL): string {
	return hostname.toLowerCase().split('.').slice(-2).join('.');
}

function decoded(segment: string): string {
	try {
		return decodeURIComponent(segment);
	} catch {
		return segment;
	}
}
