/**
 * What OCR does to Vietnamese letters: marks are lost, gained or taken for one another (cost by kind), and
 * some shapes are read as other letters (rewritings). Costs are natural logarithms: how much rarer a slip is
 * than the most usual one. They speak of letters only and hold for any scanned paper.
 */

import { nth } from '../../shared/nth.ts';
import type { Shape } from '../../vietnamese/syllables.ts';

/**
 * Cost of reading a tone as another, by row (meant) and column (read): level, acute, grave, hook, tilde, dot.
 * Small marks over a circumflex vanish first; a hook is taken for a grave or acute accent and an acute accent
 * for a hook; acute and grave lean to opposite sides and are hardly ever confused; the dot stands clear below.
 */
const TONES: readonly (readonly number[])[] = [
  [0, 2.2, 2.2, 2, 2.2, 1.5],
  [0.3, 0, 3.5, 0.8, 2, 3],
  [0.3, 3.5, 0, 1.5, 2, 3],
  [0.3, 0.8, 0.4, 0, 2, 3],
  [0.5, 2, 1.5, 1.5, 0, 3],
  [2.5, 3, 3, 3, 3, 0],
];
/** Two tone marks on one syllable: one of them is a speck. */
const SPECK = 0.7;
/** Circumflex, breve, horn or stroke lost (ê → e), gained (e → ê), or taken for another (ô → ơ). */
const MARK_LOST = 0.6;
const MARK_GAINED = 2.2;
const MARK_SWAPPED = 2.5;
const BARE_OF: ReadonlyMap<string, string> = new Map(
  ['ăa', 'âa', 'êe', 'ôo', 'ơo', 'ưu', 'đd'].map((pair) => [nth(pair, 0), nth(pair, 1)]),
);

/** How unlikely it is that a word of the shape `wanted` was read as `read`; they differ in marks only. */
export function markCost(read: Shape, wanted: Shape): number {
  let cost = toneCost(read.tone, wanted.tone);
  for (let index = 0; index < wanted.letters.length; index++) {
    const letter = wanted.letters[index] ?? '';
    const seen = read.letters[index] ?? '';
    if (seen === letter) continue;
    if (BARE_OF.get(letter) === seen) cost += MARK_LOST;
    else cost += BARE_OF.get(seen) === letter ? MARK_GAINED : MARK_SWAPPED;
  }
  return cost;
}

function toneCost(read: number, wanted: number): number {
  return read < 0 ? SPECK : (TONES[wanted]?.[read] ?? 0);
}

interface Rewriting {
  readonly read: RegExp;
  readonly meant: string;
  readonly cost: number;
}

/** Shapes read as other letters. Marks of the result do not matter: words are looked up without them. */
export const REWRITINGS: readonly Rewriting[] = [
  // tr before a vowel: ưọt (trọt), ữên (trên), ừiển (triển)
  { read: /^[uưùúủũụừứửữự](?=[aeioưuyăâêôơáàảãạéèẻẽẹíìỉĩịóòỏõọýỳỷỹỵ\u00c0-\u1ef9])/u, meant: 'tr', cost: 1 },
  // the thin r of tr lost: tuyền (truyền)
  { read: /^t(?![rh])/u, meant: 'tr', cost: 3 },
  // the r of a neighbour read twice: truyên (tuyên)
  { read: /^tr/u, meant: 't', cost: 3 },
  // ơn, ơng: đcm (đơn), chưcmg (chương), lưomg (lương), đom (đơn), thưorng (thương)
  { read: /cm(?=g?$)/u, meant: 'on', cost: 1 },
  { read: /(?<=[oơ])m(?=g?$)/u, meant: 'n', cost: 1.5 },
  { read: /orn(?=g?$)/u, meant: 'on', cost: 1 },
  { read: /rn$/u, meant: 'm', cost: 1.5 },
  // ư as ir, ti, ii: tirợng (tượng)
  { read: /[il]r(?=\p{L})/u, meant: 'u', cost: 1 },
  { read: /ii/u, meant: 'u', cost: 1.5 },
  // first letters: fra (tra), Ịý (lý), âẩy (đẩy)
  { read: /^f(?=\p{L})/u, meant: 't', cost: 1.5 },
  { read: /^[ịíìỉĩ1|](?=\p{L})/u, meant: 'l', cost: 1.5 },
  { read: /^[âă](?=\p{L})/u, meant: 'd', cost: 2 },
  // g as ẹ: nẹành (ngành)
  { read: /(?<=n)[ẹe](?=[aăâoôơuưàáảãạ])/u, meant: 'g', cost: 1.5 },
  // e before the o that it runs into: nghòo (nghèo)
  { read: /[oòóỏõọ](?=o$)/u, meant: 'e', cost: 1.5 },
  // ê and ô: Tốt (Tết)
  { read: /[ôốồổỗộ]/u, meant: 'e', cost: 3 },
  { read: /[êếềểễệ]/u, meant: 'o', cost: 3 },
];

/** Capitals that OCR takes for one another in words all in capitals. */
export const CAPITAL_SHAPES: readonly string[] = ['ITLJ', 'OQDCG', 'UV', 'EF', 'BRP', 'HN', 'MN', 'YV'];
