/**
 * Old encodings told by their letters, where no font tells them: a text in TCVN3 or VNI shows signs of Latin-1 in the
 * middle of words, and the words become Vietnamese syllables when they are decoded. French and German words do not.
 */
import { isSyllable } from '../../vietnamese/syllables.ts';
import { decodeLegacy } from './legacy-fonts.ts';

export type LegacyText = 'tcvn3' | 'vni' | 'utf8-twice';

/** What an editor knows an encoding as. */
export const LEGACY_NAMES: Readonly<Record<LegacyText, string>> = {
  tcvn3: 'TCVN3 (phông .VnTime)',
  vni: 'VNI (phông VNI-Times)',
  'utf8-twice': 'UTF-8 bị đọc nhầm thành bảng mã Tây Âu rồi lưu lại',
};

/** Fewer words tell nothing: a foreign name may look like one. */
const LEAST = 4;
/** Share of the words with signs that must become syllables. */
const MOST = 0.8;
/** A word is looked at where it holds a sign above ASCII. */
const WORD = /[^\s.,;:!?()[\]{}"“”'‘’/\\\-–—…%+*=<>|0-9]+/gu;

const SIGN = /[^\p{ASCII}]/u;

/** Letters that only Vietnamese in Unicode has. */
const MODERN = /[đĐơƠưƯăĂ\u1ea0-\u1ef9]/u;

/** What a word with signs is as it stands, and what it becomes. */
interface Verdict {
  /** A syllable of Unicode Vietnamese. */
  readonly plain: boolean;
  /** Such a syllable, and with a letter that no other language has. */
  readonly modern: boolean;
  /** A syllable once it is decoded; asked only of what is none as it stands. */
  readonly tcvn3: boolean;
  readonly vni: boolean;
}

/** Words judged before: many texts have few words, each many times. */
const KNOWN = new Map<string, Verdict>();
const MOST_KNOWN = 50_000;
/** Longer ones are seldom words, and each kept would hold its whole text in memory. */
const LONGEST_KNOWN = 12;

function verdictOn(word: string): Verdict {
  const known = KNOWN.get(word);
  if (known) return known;
  const verdict = judge(word);
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  if (word.length <= LONGEST_KNOWN) KNOWN.set(word, verdict);
  return verdict;
}

function judge(word: string): Verdict {
  const composed = word.normalize('NFC');
  const plain = isSyllable(composed.toLowerCase());
  const becomes = (encoding: 'tcvn3' | 'vni'): boolean => {
    if (plain) return false;
    const decoded = decodeLegacy(word, encoding);
    return decoded !== word && isSyllable(decoded.normalize('NFC').toLowerCase());
  };
  return { plain, modern: plain && MODERN.test(composed), tcvn3: becomes('tcvn3'), vni: becomes('vni') };
}

/** The old encoding that a text is in; undefined for text in Unicode and for other languages. */
export function legacyTextOf(text: string): LegacyText | undefined {
  if (isTwice(text)) return 'utf8-twice';
  const verdicts = signedWords(text).map(verdictOn);
  const modern = verdicts.filter((verdict) => verdict.modern).length;
  const found = (['tcvn3', 'vni'] as const)
    .map((encoding) => ({ encoding, share: shareOf(verdicts, encoding) }))
    .filter(
      ({ share }) => share.syllables >= Math.max(LEAST, 2 * modern) && share.syllables >= MOST * share.all,
    )
    .toSorted((a, b) => b.share.syllables - a.share.syllables);
  return found[0]?.encoding;
}

function signedWords(text: string): readonly string[] {
  return text.match(WORD)?.filter((word) => SIGN.test(word)) ?? [];
}

/** How many of the words with signs become syllables, of those that are none as they stand. */
function shareOf(
  verdicts: readonly Verdict[],
  encoding: 'tcvn3' | 'vni',
): { readonly syllables: number; readonly all: number } {
  const strange = verdicts.filter(({ plain }) => !plain);
  return { syllables: strange.filter((verdict) => verdict[encoding]).length, all: strange.length };
}

/** What two- and three-byte letters of Vietnamese look like when each byte is taken for a letter. */
const TWICE =
  /(?:Ã[\u0080-\u00bf\u2013-\u203a\u0152-\u0192€™š]|Ä[\u0090\u0091\u0082\u0083\u2018ƒ‚]|Æ[\u00a0\u00a1\u00af\u00b0]|á[º»][\u0080-\u00bf\u2013-\u203a\u0152-\u0192\u02c6\u02dc€™š•–—˜ž‰])/gu;

function isTwice(text: string): boolean {
  const pairs = text.match(TWICE)?.length ?? 0;
  return pairs >= LEAST && pairs > 0.01 * text.length;
}

/**
 * The old encoding of each of the paragraphs of one document: short ones follow the document, or the paragraphs around them
 * where a part of it was pasted from an old file.
 */
export function legacyParagraphs(texts: readonly string[]): (LegacyText | undefined)[] {
  if (!texts.some((text) => SIGNS.test(text))) return texts.map(() => undefined);
  const own = texts.map((text) => (SIGNS.test(text) ? legacyTextOf(text) : undefined));
  const whole = legacyTextOf(texts.join('\n'));
  const [pasted, ...others] = new Set(own.filter((encoding) => encoding !== undefined));
  const encoding = whole ?? (others.length === 0 ? pasted : undefined);
  if (!encoding) return own;
  const told = own.map((one, at) => one ?? (isStrange(texts[at] ?? '', encoding) ? encoding : undefined));
  return told.map((one, at) => {
    const text = texts[at] ?? '';
    if (one || !SIGNS.test(text) || !mayFollow(text, encoding)) return one;
    return whole || isAmong(told, texts, at) ? encoding : undefined;
  });
}

const SIGNS = /[\u0080-\u00ff]/u;

/** Most of the words that are strange as they stand become syllables. */
function isStrange(text: string, encoding: LegacyText): boolean {
  if (encoding === 'utf8-twice') return (text.match(TWICE)?.length ?? 0) > 0;
  const { syllables, all } = shareOf(signedWords(text).map(verdictOn), encoding);
  return all > 0 && syllables > 0 && syllables >= 0.5 * all;
}

/** `Soá` is a syllable as it stands: beside old letters all of its kind are read so. */
function mayFollow(text: string, encoding: LegacyText): boolean {
  if (encoding === 'utf8-twice' || MODERN.test(text)) return false;
  const words = signedWords(text).map((word) => ({ word, verdict: verdictOn(word) }));
  return words.length > 0 && words.every(({ word, verdict }) => verdict.plain && isRead(word, encoding));
}

/** The nearest paragraphs before and behind that tell are in the old encoding. */
function isAmong(told: readonly (LegacyText | undefined)[], texts: readonly string[], at: number): boolean {
  const tells = (index: number): boolean => told[index] !== undefined || MODERN.test(texts[index] ?? '');
  const step = (by: 1 | -1): boolean => {
    for (let index = at + by; index >= 0 && index < told.length; index += by)
      if (tells(index)) return told[index] !== undefined;
    return false;
  };
  return step(-1) && step(1);
}

function isRead(word: string, encoding: 'tcvn3' | 'vni'): boolean {
  const decoded = decodeLegacy(word, encoding);
  return decoded !== word && isSyllable(decoded.normalize('NFC').toLowerCase());
}

/** Signs of Windows-1252 above Latin-1, by their bytes from 0x80. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Text that was taken for Western letters, read again as UTF-8; undefined where bytes of it are lost. */
export function decodeAgain(text: string): string | undefined {
  const bytes: number[] = [];
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    const high = HIGH.indexOf(sign);
    if (high >= 0) bytes.push(0x80 + high);
    else if (code <= 0xff) bytes.push(code);
    else return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}
