/** Marks for text that is still to be written; src/integrations/content-check/rules/unwritten.ts refuses them. */
export const mark = {
	zh: (what: string) => `〔待寫：${what}〕`,
	en: (what: string) => `[to write: ${what}]`,
};
