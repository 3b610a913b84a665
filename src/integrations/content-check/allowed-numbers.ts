/** Figures that need no source, each with the reason. Keep it short: a figure of fact belongs to a source. */
export const ALLOWED_NUMBERS: readonly { slug: string; text: string; reason: string }[] = [];
