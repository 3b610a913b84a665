/** Pages that Lighthouse looks at: one of each kind that readers come to first, in both languages. */
const SLUGS = ['', 'effects/bonds/', 'history/', 'tools/runoff-calculator/', 'faq/', 'claims/'];

export const PAGES = SLUGS.flatMap((slug) => [`/${slug}`, `/en/${slug}`]);
