import type { Field } from '../field.ts';
import { known } from '../field.ts';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A record's id: ASCII, and not taken. */
export function id(folder: 'sources' | 'glossary' | 'events', example: string): Field {
	return {
		flag: 'slug',
		says: `Id, such as ${example}`,
		fault: (value, project) => {
			if (!ID.test(value)) {
				return `"${value}" cannot be an id. Allowed: small letters, digits and single hyphens.`;
			}
			return project[folder].includes(value)
				? `"${value}" is taken in content/${folder}. Choose another.`
				: undefined;
		},
	};
}

export const sources: Field = {
	flag: 'sources',
	says: 'Sources, as ids of content/sources, in order of weight',
	optional: true,
	fault: known('sources'),
};
