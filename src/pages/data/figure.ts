import type { APIRoute, GetStaticPaths } from 'astro';
import { FIGURE_IDS, figureById, type FigureId } from '~/components/figures/catalog';
import { drawFigure } from '~/components/figures/draw';
import { plotData } from '~/components/figures/plot-data';

/** `/data/figures/<figure>.json`: the numbers of a figure and where they stand in its drawing, for the browser. */
export const getStaticPaths = (() =>
	FIGURE_IDS.map((figure) => ({ params: { figure } }))) satisfies GetStaticPaths;

export const GET: APIRoute<never, { figure: FigureId }> = ({ params: { figure } }) =>
	Response.json(plotData(drawFigure(figureById(figure, 'src/pages/data/figure.ts'))));
