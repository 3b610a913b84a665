/**
 * All numbers that decide what comes first. They are held to the labelled queries in tests/search by
 * tests/site/search-quality.test.ts; `npm run bench:search` shows what a change does to each kind.
 */
export const RANKING = {
	/** How much a page's best single name counts beside the share of the query that it covers. */
	fit: 0.5,
	/** What words that a name has beyond the query take from its fit. */
	surplus: 0.4,
	/** The same for each word of it that is set aside, and what one that the query shares gives. */
	fillerSurplus: 0.08,
	fillerShared: 0.02,
	/** What a part of the query counts where it is found: in a name, … */
	named: 1,
	/** … in the summary or a heading, … */
	head: 0.62,
	/** … often in the text, … */
	often: 0.45,
	/** … or once in the text, looked up in the index. */
	text: 0.4,
	/** The same in the page's other language. */
	otherLanguage: 0.75,
	/** A word that says what is asked, beside one that says of what. */
	intent: 0.45,
	/** A word inside of a longer one: 殖利率 in 殖利率曲線. */
	inner: 0.35,
	/** A word that no page is called by; without any it would outweigh all others by its rarity. */
	unnamed: 0.5,
	/** Least weight of a word, however many pages are called by it. */
	least: 0.08,
	/** A glossary term that is just what was asked, beside a page that is. */
	term: 0.9,
	/** An event or a claim beside a page, for the same share of the query. */
	event: 0.45,
	/** An event of the day or month that was asked for. */
	eventOfDay: 0.75,
	claim: 0.3,
	/** What a bare word gives an article, and a question an FAQ entry. */
	articleForWord: 0.04,
	faqForQuestion: 0.04,
	/** Pages that list others are what is asked for only when they are asked for by name. */
	listPage: -0.04,
	/** Results below this share of the best are left out, and those that match hardly anything. */
	cut: 0.5,
	floor: 0.12,
} as const;
