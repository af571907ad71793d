/** The Word sample in seeds/mau/ is what its script makes. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeWordSample, WORD_SAMPLE } from '../../scripts/samples/word.ts';

test('the Word sample is the one that the script makes, byte for byte', async () => {
  const made = Buffer.from(await makeWordSample());
  expect(made.equals(readFileSync(WORD_SAMPLE))).toBe(true);
});
