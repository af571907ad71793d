/** A process that `npm run dev` keeps: it converts when it is told to, and remembers in between what it converted. */
import { resolve } from 'node:path';
import type { KeptConversion } from '../../src/convert/folder/all.ts';
import { cacheDir, convertFolder, summary } from '../convert.ts';
import { printMessages } from '../shared/messages.ts';
import { faultWords } from './swap.ts';

const { SEEDS_DIR, CONTENT_DIR } = process.env;
const remembered = new Map<string, KeptConversion>();
/** Told meanwhile: one more conversion shows it all. */
let waiting = Promise.resolve();

async function convert(): Promise<void> {
  const start = performance.now();
  const options = { root: process.cwd(), seedsDir: SEEDS_DIR, contentDir: CONTENT_DIR };
  try {
    const result = await convertFolder({ ...options, cacheDir: resolve(cacheDir()), remembered });
    printMessages(result.messages);
    console.log(summary(result, start));
  } catch (error) {
    console.error(faultWords(error));
  }
  process.send?.('converted');
}

process.on('message', () => {
  waiting = waiting.then(convert);
});
process.once('disconnect', () => process.exit(0));
