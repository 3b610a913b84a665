/** Writes .vscode/schemas: what a record may hold, for editors, from the schemas that the build uses. */
import '../lint-content/resolve.ts';
import { mkdirSync, writeFileSync } from 'node:fs';

const { jsonSchema, SCHEMAS } = await import('./schemas.ts');

const FOLDER = '.vscode/schemas';
mkdirSync(FOLDER, { recursive: true });
for (const [name, { schema }] of Object.entries(SCHEMAS)) {
	writeFileSync(`${FOLDER}/${name}.json`, jsonSchema(schema));
}
console.log(`${Object.keys(SCHEMAS).length} schemas in ${FOLDER}`);
