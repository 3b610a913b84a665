/**
 * Begins a page or a record: `npm run new -- article --slug=effects/gold --title-zh=… --title-en=…`.
 * Asks for what the flags leave out, writes nothing if any of it is wrong, and overwrites nothing.
 * What is left to write carries marks that the content check refuses, so that it cannot be published.
 */
import '../lint-content/resolve.ts';

const { run } = await import('./run.ts');
process.exitCode = await run(process.argv.slice(2), process.cwd());
