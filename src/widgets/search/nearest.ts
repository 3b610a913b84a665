import { type Library, pairsOf } from '~/lib/search/library';
import { normalize } from '~/lib/search/normalize';
import type { Hit } from './outcome';
import type { Presenter } from './present';

const NEAREST = 3;
/** What is offered where nothing is near. */
const USUAL_TERMS = ['qt', 'qe', 'reserves'];

/** Terms and FAQ entries that look most like a query that found nothing. */
export async function nearestHits(
	text: string,
	library: Library,
	present: Presenter,
): Promise<Hit[]> {
	const { vocabulary, pages, lang, fold } = library;
	const asked = new Set(pairsOf(text));
	const likeness = (name: string) => {
		const pairs = pairsOf(fold(normalize(name)));
		return pairs.filter((pair) => asked.has(pair)).length / Math.sqrt(pairs.length || 1);
	};
	const terms = vocabulary.concepts
		.filter(({ term }) => term)
		.map(({ term, own, others }) => ({
			id: term!,
			score:
				Math.max(...[...own, ...others].map(likeness)) + (USUAL_TERMS.includes(term!) ? 0.01 : 0),
		}))
		.sort((a, b) => b.score - a.score);
	const entries = pages
		.filter(({ type }) => type === 'faq')
		.map(({ slug, title }) => ({ slug, score: likeness(title) }))
		.sort((a, b) => b.score - a.score);
	return Promise.all([
		...terms
			.slice(0, NEAREST)
			.map(({ id }) => present.record('glossary', { type: 'term', id }, lang)),
		...entries.slice(0, NEAREST).map(({ slug }) => present.plain(slug, lang)),
	]);
}
