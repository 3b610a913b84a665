import { test } from 'vitest';
import { runoffFigure } from '~/lib/runoff/figure';
import { runRunoff } from '~/lib/runoff/model';
import { runoffOutcome } from '~/lib/runoff/outcome';
import { readRunoffQuery } from '~/lib/runoff/parameters';
import { runoffSeries } from '~/lib/runoff/series';
import { figureTexts } from '~/widgets/runoff-calculator/figure-strings';
import { runoffPresets } from '~/widgets/runoff-calculator/presets';
import { backtestText, rangeText, resultTexts, stopText } from '~/widgets/runoff-calculator/texts';

const presets = runoffPresets();
/** A run that lasts its whole horizon. */
const ADDRESS = 'preset=qt2&months=600&floor=0&reserves=100000&treasuries=100000&mbs=100000';
const read = () => readRunoffQuery(new URLSearchParams(ADDRESS), presets);
const { input } = read();

test('600 months', async ({ bench }) => {
	await bench.compare(
		bench('the arithmetic alone (wanted: under 1 ms)', () => {
			runRunoff(input);
		}),
		bench('from the address to every sentence and result', () => {
			const outcome = runoffOutcome('qt2', read().input, presets);
			resultTexts('zh', outcome);
			stopText('zh', outcome);
			backtestText('zh', outcome);
			rangeText('zh', outcome);
		}),
		bench('the geometry of the figure', () => {
			runoffFigure(runoffSeries(input, runRunoff(input), []), figureTexts('zh'));
		}),
	);
});
