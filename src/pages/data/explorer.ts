import type { APIRoute } from 'astro';
import { explorerData } from '~/widgets/explorer/data';

/** `/data/figures/balance-sheet.json`: the monthly balance sheet by column, for the explorer in the browser. */
export const GET: APIRoute = async () => Response.json(await explorerData());
