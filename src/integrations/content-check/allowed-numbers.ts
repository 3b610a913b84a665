/** Figures that need no source, each with the reason. Keep it short: a figure of fact belongs to a source. */
export const ALLOWED_NUMBERS: readonly { slug: string; text: string; reason: string }[] = [
	{
		slug: 'effects/crypto',
		text: '價格下跌10%，虧損10元',
		reason: 'made-up example of leverage, inside an example note',
	},
	{
		slug: 'effects/crypto',
		text: 'A fall of 10% costs 10 and',
		reason: 'made-up example of leverage, inside an example note',
	},
	{
		slug: 'respond/companies',
		text: '十年後才收到的100元，以6%折算',
		reason: 'made-up example of discounting, inside an example note',
	},
	{
		slug: 'respond/companies',
		text: 'A sum of 100 received in ten years',
		reason: 'made-up example of discounting, inside an example note',
	},
	{
		slug: 'respond/investors',
		text: '10年期、票息與殖利率都是4%的債券',
		reason: 'made-up bond, called a worked example and linked to the calculator',
	},
	{
		slug: 'respond/investors',
		text: 'a 10-year bond with coupon and yield of 4%',
		reason: 'made-up bond, called a worked example and linked to the calculator',
	},
	{
		slug: 'effects/bonds',
		text: '修正存續期間8年，',
		reason: 'made-up numbers that show how duration is used',
	},
	{
		slug: 'effects/bonds',
		text: 'With a modified duration of eight years',
		reason: 'made-up numbers that show how duration is used',
	},
	{
		slug: 'effects/bonds',
		text: '下表是本站的試算',
		reason: 'own calculation on made-up bonds, called so and linked to the calculator',
	},
	{
		slug: 'effects/bonds',
		text: 'The table is our own calculation',
		reason: 'own calculation on made-up bonds, called so and linked to the calculator',
	},
	{
		slug: 'effects/bonds',
		text: '30年期債券照17.38計算',
		reason: 'own calculation on made-up bonds, called so and linked to the calculator',
	},
	{
		slug: 'effects/bonds',
		text: 'at 17.38 the 30-year bond',
		reason: 'own calculation on made-up bonds, called so and linked to the calculator',
	},
	{
		slug: 'effects/bonds',
		text: '上表的10年期債券遇到25個基點的上升',
		reason: 'own arithmetic on the made-up bond of the table, called so in the sentence before',
	},
	{
		slug: 'effects/bonds',
		text: 'The 10-year bond above, after a rise of 25',
		reason: 'own arithmetic on the made-up bond of the table, called so in the sentence before',
	},
	{
		slug: 'effects/interest-rates',
		text: '1個[基點](/glossary/#basis-point)是',
		reason: 'definition of a unit, linked to the glossary',
	},
	{
		slug: 'effects/interest-rates',
		text: 'One [basis point](/glossary/#basis-point) is',
		reason: 'definition of a unit, linked to the glossary',
	},
	{
		slug: 'effects/stocks',
		text: '假設折現率從5.00%升到5.25%',
		reason: 'made-up example of discounting, called own arithmetic in the same note',
	},
	{
		slug: 'effects/stocks',
		text: 'Suppose the discount rate rises from 5.00%',
		reason: 'made-up example of discounting, called own arithmetic in the same note',
	},
	{
		slug: 'what-is-qt',
		text: '本頁的總資產數字到2026年9月30日為止',
		reason: "dates up to which the page's own state of knowledge reaches",
	},
	{
		slug: 'what-is-qt',
		text: 'Total assets on this page run to 30 September 2026',
		reason: "dates up to which the page's own state of knowledge reaches",
	},
	{
		slug: 'history/after-qt',
		text: '本站都沒有查證；到2026年10月初',
		reason: "date of the page's own state of knowledge, in a note of limits",
	},
	{
		slug: 'history/after-qt',
		text: 'Not verified here: the FOMC meeting of',
		reason: "date of the page's own state of knowledge, in a note of limits",
	},
	{
		slug: 'outlook',
		text: '起的事件一律未查證',
		reason: "date of the page's own state of knowledge, in a note of limits",
	},
	{
		slug: 'outlook',
		text: 'Nothing after about 9 October 2026 is verified',
		reason: "date of the page's own state of knowledge, in a note of limits",
	},
	{
		slug: 'taiwan-hong-kong',
		text: '本頁的利率和餘額寫到2025年12月為止',
		reason: "date of the page's own state of knowledge",
	},
	{
		slug: 'taiwan-hong-kong',
		text: 'Rates and balances on this page run to December 2025',
		reason: "date of the page's own state of knowledge",
	},
	{
		slug: 'tools/bond-price',
		text: '下表是算例，不是市場資料',
		reason: 'made-up bond, called a worked example; sentence and table',
	},
	{
		slug: 'tools/bond-price',
		text: 'The table is a worked example, not market data',
		reason: 'made-up bond, called a worked example; sentence and table',
	},
	{
		slug: 'tools/bond-price',
		text: '−8.18%',
		reason: 'the same made-up bond, both languages',
	},
];
