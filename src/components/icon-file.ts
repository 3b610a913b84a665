import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The site's icon, from which every other form of it is drawn. */
export function iconFile(): string {
	// From the working folder, which is the project's root in every npm script.
	return readFileSync(join(process.cwd(), 'public/favicon.svg'), 'utf8');
}
