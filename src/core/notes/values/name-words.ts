/** Texts that say that nobody is known. */
export const NOBODY = new Set([
	...'tbd tba tbc none na nobody noone unknown nil null me myself keine keiner niemand unbekannt ich'.split(
		' ',
	),
	'n a',
	'no one',
	'not known',
	'not yet known',
	'to be determined',
	'to be announced',
]);

/** Words that a title has and a name hasn't. */
export const TITLE_WORDS = new Set(
	`engineer engineering developer manager management director recruiter recruiting recruitment talent vp svp evp ceo
	cto cfo coo cio cpo cmo chief head lead senior junior principal staff president vice partner founder cofounder owner
	hr human resources people operations product design designer marketing sales data software science scientist analyst
	consultant specialist coordinator assistant associate administrator officer executive team hiring acquisition
	professor lecturer editor writer architect researcher technical technology finance accounting legal counsel
	leiter leiterin leitung personal personalabteilung geschäftsführer geschäftsführerin entwickler entwicklerin abteilung
	department group interviewer panel company inc llc gmbh ltd of`.split(/\s+/),
);
/** Small words within a name. */
export const PARTICLES = new Set(
	'van von vom zu zur de del della der den di da dos du la le ten ter bin al el y e'.split(' '),
);
