/** An https address with a host, or a mail address with an optional `?subject=…`. */
const ALLOWED = /^(?:https:\/\/[^/?#\s]+|mailto:[^@?\s]+@[^@?\s]+(?:\?|$))/i;

/**
 * Reads from the environment where readers report mistakes. `REPORT_URL` may hold `{page}`, which
 * becomes the address of the page. Without it there is no link; what cannot work stops the build.
 */
export function reportAddress(env: Record<string, string | undefined>): string | undefined {
	const given = env['REPORT_URL']?.trim();
	if (!given) return undefined;
	if (!ALLOWED.test(given) || /\s/.test(given) || !URL.canParse(given)) {
		throw new Error(
			`REPORT_URL is "${given}". Allowed: an https: or mailto: address, with {page} where the address of the page shall stand, such as https://example.org/report?page={page} or mailto:editor@example.org?subject={page}.`,
		);
	}
	return given;
}
