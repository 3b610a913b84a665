import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { centralBank } from './src/schemas/central-bank';
import { change } from './src/schemas/change';
import { claim } from './src/schemas/claim';
import { comparison } from './src/schemas/comparison';
import { dataset } from './src/schemas/dataset';
import { pageFields } from './src/schemas/docs';
import { event } from './src/schemas/event';
import { term } from './src/schemas/glossary';
import { source } from './src/schemas/source';

/** One YAML file a record; its name is the id. */
function records(folder: string) {
	return glob({
		base: `./content/${folder}`,
		pattern: '*.yaml',
		// The default id is a slug in lower case, which would turn C07 into c07.
		generateId: ({ entry }) => entry.replace(/\.yaml$/, ''),
	});
}

export const collections = {
	docs: defineCollection({
		loader: docsLoader({
			// Chinese is served from the root, so its folder is no part of the id.
			generateId: ({ entry }) =>
				entry
					.replace(/^zh-tw\//, '')
					.replace(/\.mdx?$/, '')
					.replace(/\/index$/, ''),
		}),
		schema: docsSchema({ extend: z.object(pageFields) }),
	}),
	events: defineCollection({ loader: records('events'), schema: event }),
	glossary: defineCollection({ loader: records('glossary'), schema: term }),
	claims: defineCollection({ loader: records('claims'), schema: claim }),
	sources: defineCollection({ loader: records('sources'), schema: source }),
	centralBanks: defineCollection({ loader: records('central-banks'), schema: centralBank }),
	datasets: defineCollection({ loader: records('data'), schema: dataset }),
	comparison: defineCollection({ loader: records('comparison'), schema: comparison }),
	changes: defineCollection({ loader: records('changes'), schema: change }),
};
