/**
 * Vietnamese spelling, syllable by syllable: onset × rhyme × tone, as the orthography allows them, and the
 * shape of a syllable without its marks. A word outside the table is foreign, a name, or misread.
 */

/** Tones by their combining marks; 0 is the level tone. */
const TONES: ReadonlyMap<string, number> = new Map([
  ['\u0301', 1],
  ['\u0300', 2],
  ['\u0309', 3],
  ['\u0303', 4],
  ['\u0323', 5],
]);

/** Rhymes without tone. Those that end in c, ch, p or t take only the acute and the dot. */
const RHYMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
   e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
   o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
   ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông
   uôt uơ up ut uy uya uych uyên uyêt uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
   y yêm yên yêng yêt yêu`.split(/\s+/u),
);
const ONSETS = 'ngh ng gh gi kh nh ph qu q th tr ch b c d đ g h k l m n p r s t v x'.split(' ');
/** `k`, `gh`, `ngh` stand before e, ê, i and y only; `c`, `g`, `ng` before the others. */
const FRONT = /^[eêiy]/u;

export interface Shape {
  /** Letters with their marks but without tone: `hợp` → `hơp`. */
  readonly letters: string;
  /** 0–5; a second tone mark on one syllable makes it -1. */
  readonly tone: number;
  /** Letters without any mark: `hop`. */
  readonly bare: string;
}

/** A lower-case word taken apart. */
export function shapeOf(word: string): Shape {
  let letters = '';
  let bare = '';
  let tone = 0;
  for (const char of word.normalize('NFD')) {
    const mark = TONES.get(char);
    if (mark !== undefined) tone = tone === 0 ? mark : -1;
    else {
      letters += char;
      // The first mark of Unicode; to see that is faster than a pattern.
      if (char < '\u0300' || !/\p{M}/u.test(char)) bare += char === 'đ' ? 'd' : char;
    }
  }
  return { letters: letters.normalize('NFC'), tone, bare };
}

/** One key for the ways of setting the tone mark: hoà = hòa, uỷ = ủy. */
export function keyOf(word: string): string {
  const { letters, tone } = shapeOf(word);
  return tone === 0 ? letters : `${letters}${tone < 0 ? '?' : tone}`;
}

const KNOWN = new Map<string, boolean>();
const MOST_KNOWN = 50_000;

/** Code units of `nghiêng` with its marks apart, and some more. */
export const LONGEST_SYLLABLE = 12;

/** Whether the orthography allows a lower-case word to be a Vietnamese syllable. */
export function isSyllable(word: string): boolean {
  if (word.length > LONGEST_SYLLABLE) return false;
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  const is = isSpelt(word);
  KNOWN.set(word, is);
  return is;
}

function isSpelt(word: string): boolean {
  const { letters, tone } = shapeOf(word);
  if (tone < 0) return false;
  return ['', ...ONSETS].some((onset) => {
    if (!letters.startsWith(onset)) return false;
    const rhyme = letters.slice(onset.length);
    return (
      (RHYMES.has(rhyme) && fits(onset, rhyme, tone)) ||
      (onset === 'gi' && fits(onset, `i${rhyme}`, tone) && RHYMES.has(`i${rhyme}`))
    );
  });
}

function fits(onset: string, rhyme: string, tone: number): boolean {
  if (/(?:c|ch|p|t)$/u.test(rhyme) && tone !== 1 && tone !== 5) return false;
  if (/^(?:k|gh|ngh)$/u.test(onset)) return FRONT.test(rhyme);
  if (/^(?:c|g|ng)$/u.test(onset)) return !FRONT.test(rhyme) || (onset === 'g' && rhyme.startsWith('i'));
  return onset !== 'q' || rhyme.startsWith('u');
}
