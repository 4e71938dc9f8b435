import { GERMAN_FACTS } from './letters-de-facts';
import type { LetterWords, MeetingWords } from './letter-words';

const MEETINGS: Readonly<Record<string, MeetingWords>> = {
	interview: {
		the: 'das Vorstellungsgespräch',
		our: 'unserem Vorstellungsgespräch',
		named: ['vorstellungsgespräch', 'interview'],
	},
	'phone screen': {
		the: 'das Telefongespräch',
		our: 'unserem Telefongespräch',
		named: ['telefon', 'telefonat'],
	},
	'video interview': { the: 'das Videogespräch', our: 'unserem Videogespräch', named: ['video'] },
	luncheon: {
		the: 'das gemeinsame Mittagessen',
		our: 'unserem gemeinsamen Mittagessen',
		named: ['mittagessen', 'lunch'],
	},
	'networking event': {
		the: 'unser Gespräch bei der Netzwerkveranstaltung',
		our: 'unserem Gespräch bei der Netzwerkveranstaltung',
		named: ['veranstaltung'],
	},
	'informational interview': {
		the: 'das Informationsgespräch',
		our: 'unserem Informationsgespräch',
		named: ['informationsgespräch'],
	},
	assessment: { the: 'das Assessment', our: 'dem Assessment', named: ['assessment'] },
};

/** German: `the` in the accusative that follows "für", `our` in the dative that follows "nach" and "aus". */
export const GERMAN: LetterWords = {
	language: 'de',
	names: ['german', 'deutsch'],
	day: 'D. MMMM YYYY',
	closing: 'Mit freundlichen Grüßen',
	closingComma: false,
	team: 'Personalabteilung',
	subjectInLetter: true,
	forms: { ms: 'Frau', mrs: 'Frau', miss: 'Frau', mr: 'Herr', mx: '' },
	greeting: ({ form, lastName, name }) => {
		if (name === undefined) {
			return 'Sehr geehrte Damen und Herren,';
		}
		if (form === undefined || lastName === undefined) {
			return `Guten Tag ${name},`;
		}
		if (/^Frau\b/.test(form)) {
			return `Sehr geehrte ${form} ${lastName},`;
		}
		return /^Herrn?\b/.test(form)
			? `Sehr geehrter ${form.replace(/^Herrn\b/, 'Herr')} ${lastName},`
			: `Guten Tag ${form} ${lastName},`;
	},
	addressee: form => form.replace(/^Herr\b/, 'Herrn'),
	meeting: interaction =>
		MEETINGS[interaction] ?? {
			the: `unser Treffen (${interaction})`,
			our: `unserem Treffen (${interaction})`,
			named: [interaction],
		},
	reach: (phone, email) =>
		[phone && `telefonisch unter ${phone}`, email && `per E-Mail unter ${email}`]
			.filter(Boolean)
			.join(' oder ') || undefined,
	facts: GERMAN_FACTS,
	small: [
		'der',
		'die',
		'das',
		'den',
		'dem',
		'ein',
		'eine',
		'einen',
		'wie',
		'dass',
		'was',
		'warum',
		'wo',
		'unser',
		'unsere',
		'mein',
		'meine',
		'wir',
		'ich',
	],
	lookForward:
		/freue(n)?\s+(ich\s+)?(mich|uns)\s+(sehr\s+)?(darauf|auf)|würde\s+mich\s+(sehr\s+)?freuen/i,
	nearDays: /\b(gestern|heute)\b/i,
	offPutting: [
		{
			words:
				/\b(verzweifelt|flehe|bitte,? bitte|irgendeine (stelle|arbeit)|traumjob|letzte (chance|hoffnung)|brauche (diese|die) (stelle|arbeit)|unbedingt)\b/i,
			tone: 'desperate',
		},
		{
			words:
				/\b(verlange|fordere|bestehe darauf|erwarte (eine|ihre) (antwort|entscheidung|rückmeldung)|inakzeptabel|steht mir zu|unverzüglich|umgehend|sofort|so schnell wie möglich|muss (wissen|hören))\b/i,
			tone: 'demanding',
		},
		{
			words:
				/\b(dringend|warte (noch )?immer|noch immer nichts|immer noch nichts|warum haben sie|anderes angebot|wie lange noch)\b/i,
			tone: 'pushy',
		},
	],
};
