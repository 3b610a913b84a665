import type { Rule } from './rule';

/** How English is written here; its spelling is looked up in a dictionary besides. */
export const ENGLISH: readonly Rule[] = [
	{
		name: 'English: American spelling',
		patterns: [
			{
				// "Programme" with a capital is part of an official name, such as the Asset Purchase Programme.
				wrong:
					/\b(?:[Bb]ehaviour\w*|[Ll]abour\w*|[Ff]avour\w*|[Cc]olour\w*|[Nn]eighbour\w*|[Cc]entres?|[Dd]efence|[Ll]icence|[Jj]udgement|[Ww]hilst|[Aa]mongst|[Tt]owards|[Pp]er cent|[Cc]heques?|[Ff]ulfil|[Aa]geing|[Mm]odelling|[Ll]abelled|[Tt]ravell\w+|[Cc]ancelled|[Aa]naly[sz]?se[ds]?|programmes?|(?:[Oo]rgan|[Nn]ormal|[Ss]tabil|[Ss]teril|[Mm]inim|[Mm]axim|[Ss]ummar|[Rr]ecogn|[Rr]eal|[Uu]til|[Pp]enal|[Cc]apital|[Ss]ecurit|[Ll]iberal|[Ee]mphas)is(?:ed?|es|ing|ations?))\b/,
				advice: '→ the American form',
			},
		],
		faults: [
			'behaviour',
			'Labour',
			'a programme',
			'normalisation',
			'stabilised',
			'analyse',
			'towards',
		],
		right:
			'behavior, labor, program, Asset Purchase Programme, normalization, analysis, emphasis, toward',
	},
	{
		name: 'English: no Chinese punctuation but between Chinese words',
		patterns: [
			{ wrong: /(?<!\p{Script=Han})[，。、；：？！（）「」]/u, advice: '→ the English mark' },
		],
		faults: ['QT，which', 'QT（runoff）'],
		right: 'rates (升息、降息), which',
	},
	{
		name: 'English: no word twice',
		patterns: [
			{
				wrong: /\b(?!(?:that|had) )([A-Za-z]+) \1\b|\b(?:The the|A a|In in|It it)\b/,
				advice: '→ once',
			},
		],
		faults: ['it fell by by $5 billion', 'The the Fed'],
		right: 'He said that that level had had its day on ON RRP.',
	},
];
