import type { BondInput } from '~/lib/bond/model';
import { BOND_DEFAULTS } from '~/lib/bond/parameters';

/** The terms of the page's table and of the article on bonds, years; the rest is as in the defaults. */
const TERMS = [2, 10, 30];

export const BOND_PRESETS: BondInput[] = TERMS.map((years) => ({ ...BOND_DEFAULTS, years }));
