import type { APIRoute } from 'astro';
import { absolute, fileHref } from '~/components/href';
import { robotsText } from '~/lib/robots';

/** `/robots.txt`. Under a base path it is only for those who look for it: crawlers read the host's own. */
export const GET: APIRoute = () =>
	new Response(robotsText(absolute(fileHref('sitemap-index.xml'))));
