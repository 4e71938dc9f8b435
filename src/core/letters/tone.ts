import { CHECK_WORDS } from '../../i18n/letter-check';
import { letterWords, hasLanguage } from '../../i18n/letters';
import type { LetterFacts } from './letter-facts';

interface ToneWarning {
	readonly rule: 'tone' | 'shouting' | 'exclamation';
	readonly message: string;
}

/** What in a letter could put its reader off: wording, capitals, exclamation marks. */
export function toneOf(
	{ subject, body }: { readonly subject: string; readonly body: string },
	facts: LetterFacts,
): readonly ToneWarning[] {
	const text = withoutFacts(`${subject}\n${body}`.replace(/==[^=\n]+==/g, ''), facts);
	return [
		...(hasLanguage(facts.language) ? letterWords(facts.language).offPutting : []).flatMap(
			({ words, tone }): ToneWarning[] => {
				const said = words.exec(text)?.[0];
				return said === undefined ? [] : [{ rule: 'tone', message: CHECK_WORDS.tone(said, tone) }];
			},
		),
		...shouted(text).map((words): ToneWarning => ({
			rule: 'shouting',
			message: CHECK_WORDS.shouting(words),
		})),
		...(/[!！][\s?！]*[!！]/.test(text) || (text.match(/[!！]/g) ?? []).length > 2
			? [{ rule: 'exclamation', message: CHECK_WORDS.exclamations } as const]
			: []),
	];
}

/** Words in capitals that are no abbreviation: four letters and more, or several in a row. */
function shouted(text: string): readonly string[] {
	const words = text.match(/[\p{L}\p{N}'’]+|[^\p{L}\p{N}'’\s]+|\n/gu) ?? [];
	const runs = words
		.map(word => (/^\p{Lu}[\p{Lu}'’]+$|^I$/u.test(word) ? word : '\n'))
		.join(' ')
		.split('\n');
	return runs.map(run => run.trim()).filter(run => run.replace(/[^\p{L}]/gu, '').length > 3);
}

/** What was noted is told as it was noted: a company in capitals does not shout. */
function withoutFacts(
	text: string,
	{ contact, interview, application, sender }: LetterFacts,
): string {
	const noted = [
		sender.name,
		...sender.address,
		sender.email,
		contact?.name,
		contact?.title,
		contact?.company,
		...(contact?.address ?? []),
		contact?.email,
		interview?.company,
		interview?.position,
		application?.company,
		application?.position,
		...(interview?.highlights ?? []),
		...(interview?.strengths ?? []),
		...(application?.note?.offer ?? []),
		...(application?.note?.benefits ?? []),
		application?.note?.salaryRange,
	].filter(fact => fact !== undefined && fact.trim() !== '') as readonly string[];
	return [...noted]
		.sort((a, b) => b.length - a.length)
		.reduce((left, fact) => left.replaceAll(fact, ' '), text);
}
