/** `npm run guide:rules`: writes the list of messages for the editor's guide from the table of rules. */
import { writeFile } from 'node:fs/promises';
import { rulesAsMarkdown } from '../../src/schema/rules.ts';

await writeFile(new URL('../../docs/loi-nhan.md', import.meta.url), rulesAsMarkdown());
