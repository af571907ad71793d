/**
 * Correction of what OCR misread. learn() counts what the texts of the folder make likely, correct() reads one
 * block of text with it, quality() says how badly a text was read.
 */
import { isRaised, mendCapitals, startsSmall } from './capitals.ts';
import { mendDates } from './dates.ts';
import { type OcrFinding, type OcrRule, reasonOf } from './finding.ts';
import { type Mended, mendFragments } from './fragments.ts';
import { type WordVerdict, weigh } from './misread.ts';
import type { Lexicon } from './model/lexicon.ts';
import { type Case, caseOf, likeCase, tokenize } from './model/tokens.ts';

export type { OcrFinding, OcrRule } from './finding.ts';
export { type Lexicon, learn } from './model/lexicon.ts';
export { quality } from './model/quality.ts';

/** Share of misread words that a number of unknown syllables in a thousand tells of: most slips make real words. */
const SLIPS_PER_NOISE = 0.006;
const FEWEST_SLIPS = 0.003;
const MOST_SLIPS = 0.03;
const TYPICAL_NOISE = 1;
/** A block of fewer characters need not be a sentence. */
const SENTENCE = 60;
const BULLET = /^[•·▪■◦]$/u;

/**
 * What OCR misread in the plain text of one block. The lexicon must have been learned from that text too;
 * `noise` is the quality() of the whole document: the worse it was read, the readier its words are changed. `certaintyOf` is
 * asked for each word in the order of the text: how sure the machine is that read it, from 0 to 1, where that is known.
 * `before` is what the text goes on from, where a line of its own was cut off it: its words speak for their neighbours.
 */
export function correct(
  text: string,
  lexicon: Lexicon,
  noise: number = TYPICAL_NOISE,
  certaintyOf: (word: string) => number | undefined = () => undefined,
  before = '',
): readonly OcrFinding[] {
  const rate = Math.min(MOST_SLIPS, Math.max(FEWEST_SLIPS, noise * SLIPS_PER_NOISE));
  const lead: Mended[] = tokenize(before).map((token) => ({ ...token, guarded: true }));
  const read = tokenize(text).map((token) => {
    const certainty = token.kind === 'word' ? certaintyOf(token.text) : undefined;
    return certainty === undefined ? token : { ...token, certainty };
  });
  const tokens = [...lead, ...mendDates(mendFragments(read, text, lexicon))];
  const raised = tokens.map((token, index) => {
    const capitals =
      index < lead.length ? undefined : mendCapitals(token, lexicon, [tokens[index - 1], tokens[index + 1]]);
    return capitals === undefined
      ? token
      : { ...token, text: capitals, guarded: false, printed: token.printed ?? token.text };
  });
  const mended = raised.map((token, index) => (isMen(raised, index) ? { ...token, guarded: true } : token));
  const verdicts = new Map(weigh(mended, lexicon, rate).map((verdict) => [verdict.token, verdict]));
  const block = { text, tokens: mended, lexicon };
  return mended.flatMap((token, index) =>
    index < lead.length ? [] : (findingOf(block, index, verdicts.get(token)) ?? []),
  );
}

/** How far off the women may stand, in words and signs. */
const NEAR = 8;
/** With thousands or a share a number behind it is no year. */
const COUNT = /[.,]/u;
const PEOPLE =
  /^(?:người|em|cháu|học|giáo|đồng|đảng|đối|cán|công|lao|hội|đoàn|sinh|bệnh|bị|trẻ|vận|đại|thí|chiếm|là|có)$/iu;

/** `nam 1.577 người, nữ 1.204 người`: men are counted beside women, and no year is meant. */
function isMen(tokens: readonly Mended[], index: number): boolean {
  const [token, number, behind] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (token?.text.toLowerCase() !== 'nam' || token.printed !== undefined) return false;
  const counted = number?.kind === 'number' && (COUNT.test(number.text) || PEOPLE.test(behind?.text ?? ''));
  return (
    counted || tokens.slice(Math.max(0, index - NEAR), index + NEAR).some(({ text }) => /^nữ$/iu.test(text))
  );
}

interface Read {
  readonly text: string;
  readonly tokens: readonly Mended[];
  readonly lexicon: Lexicon;
}

function findingOf(block: Read, index: number, verdict: WordVerdict | undefined): OcrFinding | undefined {
  const { text, tokens, lexicon } = block;
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (!token) return undefined;
  const raise = (index > 0 || text.length >= SENTENCE) && startsSmall(tokens, index, lexicon);
  const bullet = next !== undefined && token.kind === 'word' && !next.spaced && BULLET.test(next.text);
  if (!verdict && token.printed === undefined && !raise && !bullet) return undefined;
  const sure = verdict?.sure ?? true;
  const to = bullet && sure ? next.to : token.to;
  const original = text.slice(token.from, to);
  let replacement = verdict ? likeCase(verdict.meant, caseMeant(token.text, verdict.meant)) : token.text;
  const rule = ruleOf(token, original, { bullet: bullet && sure, weighed: verdict !== undefined });
  const raised =
    rule === 'ocr-split' && caseOf(replacement) === 'lower' && isRaised(replacement, next, lexicon);
  if (raise || raised) replacement = likeCase(replacement, 'first');
  if (rule === 'ocr-glued') replacement = ` ${replacement}`;
  if (replacement === original) return undefined;
  const kind = sure ? 'correction' : 'suggestion';
  const score = verdict?.score ?? 0;
  return { from: token.from, to, original, replacement, kind, rule, reason: reasonOf(rule, kind), score };
}

/** How the word meant is written: a capital I for an l is a small letter, and a capital inside a word no capital. */
function caseMeant(printed: string, meant: string): Case {
  const written = caseOf(printed);
  if (written === 'mixed') return caseOf(printed.charAt(0));
  return written === 'first' && meant.startsWith('l') && /^[IÍÌỈĨỊ]/u.test(printed) ? 'lower' : written;
}

function ruleOf(
  token: Mended,
  original: string,
  { bullet, weighed }: { bullet: boolean; weighed: boolean },
): OcrRule {
  if (bullet) return 'ocr-sign';
  if (token.fixed) return 'ocr-word';
  if (token.printed !== undefined && /\s/u.test(original)) return 'ocr-split';
  if (token.printed !== undefined && token.guarded) return 'ocr-glued';
  return weighed ? 'ocr-word' : 'ocr-capital';
}
