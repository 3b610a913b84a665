import { it } from 'vitest';
import { readContent } from '../../src/integrations/content-check/content.ts';
import { checkNumbers } from '../../src/integrations/content-check/rules/numbers.ts';
import { writeFileSync } from 'node:fs';
it('x', () => writeFileSync('/tmp/num-vc.txt', checkNumbers(readContent('.')).map((i) => `${i.file}:${i.line} ${i.message}`).join('\n')));
