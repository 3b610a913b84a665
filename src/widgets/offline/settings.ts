import type { KeptLang } from '~/lib/offline/kept';

declare const WORKER_BASE: string;
declare const WORKER_LISTS: Record<KeptLang, string>;

/** Path that the site is served under, with a slash at both ends. Put in by the build of the worker. */
export const BASE = WORKER_BASE;
/** Hash of each language's list: they name the one version that this worker is of. */
export const LISTS = WORKER_LISTS;
export const LANGS = Object.keys(LISTS) as KeptLang[];
