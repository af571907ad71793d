/**
 * `npm run eval:ocr -- [folder]`: how well the words that a scanner misread are mended. Slips of the kinds that scans show are
 * put into clean text (the samples unless a folder of texts is named) by a seeded chance; what the pass makes of them is counted.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { correct, learn, quality } from '../../src/ocr/index.ts';

const SAMPLES = new URL('../../seeds/mau/', import.meta.url).pathname;
/** Of a hundred words so many are misread in a fair scan of 200 dpi. */
const SLIPS_PER_WORD = 0.03;
const SEEDS = Array.from({ length: 12 }, (_, index) => index + 1);
const MARKS = { hook: '\u0309', acute: '\u0301', circumflex: '\u0302', horn: '\u031b' };

/** A number from 0 to 1 that depends on the seed and the calls before only (mulberry32). */
function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const swap =
  (from: string, to: string) =>
  (word: string): string =>
    word.normalize('NFD').replace(from, to).normalize('NFC');

/** What a scanner does to a word; a kind that finds nothing in a word leaves it. */
const SLIPS: readonly (readonly [kind: string, slip: (word: string) => string])[] = [
  ['hook read as acute', swap(MARKS.hook, MARKS.acute)],
  ['acute read as hook', swap(MARKS.acute, MARKS.hook)],
  ['circumflex lost', swap(MARKS.circumflex, '')],
  ['horn lost', swap(MARKS.horn, '')],
  ['stroke of đ lost', (word) => word.replace('đ', 'd')],
  ['tr read as ư', (word) => word.replace(/^tr/u, 'ư')],
  ['torn apart', (word) => (word.length > 4 ? `${word.slice(0, 2)} ${word.slice(2)}` : word)],
];

interface Planted {
  readonly from: number;
  readonly to: number;
  readonly meant: string;
  readonly kind: string;
}

function plant(
  text: string,
  chance: () => number,
): { readonly text: string; readonly slips: readonly Planted[] } {
  const slips: Planted[] = [];
  let out = '';
  let at = 0;
  for (const { 0: word, index } of text.matchAll(/\p{Ll}{2,}/gu)) {
    if (chance() > SLIPS_PER_WORD) continue;
    const [kind = '', slip] = SLIPS[Math.floor(chance() * SLIPS.length)] ?? [];
    const read = slip?.(word) ?? word;
    if (read === word) continue;
    out += text.slice(at, index);
    slips.push({ from: out.length, to: out.length + read.length, meant: word, kind });
    out += read;
    at = index + word.length;
  }
  return { text: out + text.slice(at), slips };
}

function textsOf(folder: string, wanted: (name: string) => boolean): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/u.test(name) && wanted(name))
    .map((name) => readFileSync(join(folder, name), 'utf8').normalize('NFC'));
}

/** The samples that stand for scans have slips of their own. */
const isScan = (name: string): boolean => /README|ocr|pdf/u.test(name);

const folder = process.argv[2] ?? SAMPLES;
const texts = textsOf(folder, (name) => !isScan(name));
const others = textsOf(folder, isScan);
const kinds = new Map<string, { planted: number; mended: number; changed: number }>();
let wrong = 0;
for (const [seed, text] of SEEDS.flatMap((seed) => texts.map((text) => [seed, text] as const))) {
  const { text: read, slips } = plant(text, chanceOf(seed));
  const lexicon = learn([...others, ...texts.filter((other) => other !== text), read]);
  const noise = quality(read, lexicon);
  const left = new Set(slips);
  let start = 0;
  for (const block of read.split(/(?<=\n)/u)) {
    for (const { from, to, replacement, kind } of correct(block, lexicon, noise)) {
      if (kind !== 'correction') continue;
      const hit = slips.find((slip) => slip.from < start + to && slip.to > start + from);
      if (!hit) wrong++;
      else if (left.delete(hit))
        count(hit.kind, replacement.trim().toLowerCase() === hit.meant ? 'mended' : 'changed');
    }
    start += block.length;
  }
  for (const { kind } of slips) count(kind, 'planted');
}

function count(kind: string, what: 'planted' | 'mended' | 'changed'): void {
  const counts = kinds.get(kind) ?? { planted: 0, mended: 0, changed: 0 };
  kinds.set(kind, counts);
  counts[what]++;
}

console.table(Object.fromEntries([...kinds].toSorted(([a], [b]) => a.localeCompare(b))));
const sum = (what: 'planted' | 'mended' | 'changed'): number =>
  [...kinds.values()].reduce((total, counts) => total + counts[what], 0);
const share = ((100 * sum('mended')) / sum('planted')).toFixed(1);
console.log(
  `${sum('planted')} planted: ${sum('mended')} mended (${share} %), ${sum('changed')} changed to another word;`,
);
console.log(`${wrong} words changed where nothing was planted.`);
