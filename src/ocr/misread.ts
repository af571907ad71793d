/** Words of which the letters and their marks were misread: each is weighed against what it may have been. */
import { chanceOf, HABITUAL, type WordCandidate } from './candidates.ts';
import {
  ATTESTED,
  hasPartner,
  isFreed,
  isMadeWhole,
  isNeverAlone,
  isOpposed,
  isRestored,
  isSupported,
  type WordReading,
} from './evidence.ts';
import type { Lexicon } from './model/lexicon.ts';
import { WeighedText } from './model/passage.ts';
import type { WordToken } from './model/tokens.ts';

export interface WordVerdict {
  readonly token: WordToken;
  readonly meant: string;
  readonly sure: boolean;
  readonly score: number;
}

/** Logarithm of the odds from which a reading is changed, round by round: the clearest cases first. */
const SURE = [6, 4.5, 3, 3];
/** Two words at once need odds better by this; a neighbour that goes with hardly any other word makes up for that. */
const AT_ONCE = 2.5;
const PARTNER = 2.2;
/** The second best reading must be this much less likely. */
const AHEAD = 1.5;
/** A suggestion needs these odds with a neighbour that speaks for it, and those without. */
const WORTH_A_LOOK = 1;
const ALONE = 3;
/** Where one word is misread, the next is more often misread too. */
const TOGETHER = 1.5;
/** Half words may stand alone after all: their oddness counts up to this. */
const MOST_ODD = 2.5;

/** What a text should read; corrected words help to read their neighbours in the next round. */
export function weigh(tokens: readonly WordToken[], lexicon: Lexicon, rate: number): WordVerdict[] {
  const passage = new WeighedText(tokens, lexicon, rate);
  const sure: WordVerdict[] = [];
  let readings = readAll(passage, 0, passage.tokens.length);
  for (const threshold of SURE) {
    const fixed = new Set<number>();
    const alone = singleGains(readings);
    for (const reading of readings.toSorted((a, b) => b.gain - a.gain)) {
      if (!isSure(passage, reading, threshold) || isBetterApart(reading, alone)) continue;
      for (const [offset, { id }] of reading.options.entries()) {
        passage.ids[reading.index + offset] = id;
        fixed.add(reading.index + offset);
      }
      sure.push(...verdicts(passage, reading, true));
    }
    readings = renewed(passage, readings, fixed);
  }
  const doubtful = readings.filter((reading) => isWorthALook(passage, reading));
  return [...sure, ...doubtful.flatMap((reading) => verdicts(passage, reading, false))];
}

/** The gain of the reading of each single word. */
function singleGains(readings: readonly WordReading[]): ReadonlyMap<number, number> {
  return new Map(
    readings.flatMap(({ index, options, gain }) => (options.length === 1 ? [[index, gain]] : [])),
  );
}

/** Whether two words gain as much when each is read by itself. */
function isBetterApart({ index, options, gain }: WordReading, alone: ReadonlyMap<number, number>): boolean {
  if (options.length === 1) return false;
  return gain <= Math.max(0, alone.get(index) ?? 0) + Math.max(0, alone.get(index + 1) ?? 0);
}

function verdicts(passage: WeighedText, { index, options, gain }: WordReading, sure: boolean): WordVerdict[] {
  return options.flatMap(({ id }, offset) => {
    const token = passage.tokens[index + offset];
    return token ? [{ token, meant: passage.lexicon.spellings[id] ?? '', sure, score: gain }] : [];
  });
}

function isSure(passage: WeighedText, reading: WordReading, threshold: number): boolean {
  const { index, options, gain, ahead } = reading;
  if (isRestored(passage, reading)) return true;
  if (threshold === SURE.at(-1) && isMadeWhole(passage, reading)) return !isOpposed(passage, reading);
  if (ahead < AHEAD || gain < Math.min(WORTH_A_LOOK, threshold - PARTNER)) return false;
  if (options.some((_, offset) => !passage.isKept(index + offset))) return false;
  const last = threshold === SURE.at(-1);
  if (last && gain >= WORTH_A_LOOK && isFreed(passage, reading)) return !isOpposed(passage, reading);
  const at = threshold + (options.length - 1) * AT_ONCE;
  if (gain < at && (gain < at - PARTNER || !hasPartner(passage, reading))) return false;
  return isSupported(passage, reading) && !isOpposed(passage, reading);
}

function isWorthALook(passage: WeighedText, reading: WordReading): boolean {
  const { index, options, gain } = reading;
  if (options.length > 1 || gain < WORTH_A_LOOK || isOpposed(passage, reading)) return false;
  return isSupported(passage, reading) || (gain >= ALONE && passage.written[index] === 'lower');
}

/** Readings of one and of two words between two places. */
function readAll(passage: WeighedText, from: number, to: number): WordReading[] {
  const readings: WordReading[] = [];
  for (let index = Math.max(0, from); index < to; index++) {
    const choices = passage.choices(index);
    if (choices.length === 0) continue;
    const single = isPromising(passage, index, choices)
      ? best(
          passage,
          index,
          choices.map((each) => [each]),
        )
      : undefined;
    if (single) readings.push(single);
    const both = best(passage, index, couples(passage, index, choices));
    if (both) readings.push(both);
  }
  return readings;
}

/** The readings with those near a correction read anew. */
function renewed(
  passage: WeighedText,
  readings: readonly WordReading[],
  fixed: ReadonlySet<number>,
): WordReading[] {
  const near = new Set<number>();
  for (const index of fixed) for (let at = index - 3; at <= index + 2; at++) near.add(at);
  const kept = readings.filter(({ index }) => !near.has(index));
  const again = [...near].flatMap((index) => (index < 0 ? [] : readAll(passage, index, index + 1)));
  return [...kept, ...again];
}

/** Whether some candidate fits its neighbours better than the printed word does. */
function isPromising(passage: WeighedText, index: number, choices: readonly WordCandidate[]): boolean {
  const left = passage.printedPair(index - 1);
  const right = passage.printedPair(index);
  if (left >= 1 && right >= 1) return false;
  const [before, after] = [passage.at(index - 1), passage.at(index + 1)];
  return (
    choices.some(({ id }) => passage.meantPair(before, id) + passage.meantPair(id, after) > left + right) ||
    !passage.isSyllable(index) ||
    passage.isWeak(index) ||
    isNeverAlone(passage, index)
  );
}

/** Two neighbours read anew at once, where the printed pair is not known. */
function couples(passage: WeighedText, index: number, choices: readonly WordCandidate[]): WordCandidate[][] {
  const next = passage.choices(index + 1);
  if (next.length === 0 || passage.printedPair(index) >= 1) return [];
  return choices.flatMap((one) =>
    next.filter((other) => passage.meantPair(one.id, other.id) >= ATTESTED).map((other) => [one, other]),
  );
}

/** Halves of words that stand alone speak for a reading that makes them whole; logarithm of the odds. */
function wholeness(passage: WeighedText, index: number, reading: readonly WordCandidate[]): number {
  const [one, other] = reading;
  if (one === undefined || passage.isBound(index)) return 0;
  if (other === undefined) return passage.wouldBind(index, one.id) ? oddness(passage, index) : 0;
  const [before, after] = [passage.at(index - 1), passage.at(index + 2)];
  const whole = passage.isPair(one.id, other.id) && !passage.isBound(index + 1);
  if (!whole || passage.isPair(before, one.id) || passage.isPair(other.id, after)) return 0;
  return Math.min(MOST_ODD, oddness(passage, index) + oddness(passage, index + 1));
}

function oddness(passage: WeighedText, index: number): number {
  return Math.min(MOST_ODD, -Math.log(passage.looseness(index)));
}

/** The likeliest of several readings of the words from `index` on. */
function best(
  passage: WeighedText,
  index: number,
  readings: readonly (readonly WordCandidate[])[],
): WordReading | undefined {
  const length = readings[0]?.length;
  if (length === undefined) return undefined;
  const places = Array.from({ length: length + 4 }, (_, offset) => index + offset - 2);
  const kept = places.map((at) => passage.isKept(at));
  const printed = places.map((at) => passage.at(at));
  const here = passage.chance.stretch({ ids: printed, kept }, passage.chance.printed);
  let options: readonly WordCandidate[] = [];
  let [gain, second] = [-Infinity, -Infinity];
  for (const reading of readings) {
    const ids = printed.map((id, at) => reading[at - 2]?.id ?? id);
    let odds = passage.chance.stretch({ ids, kept }, passage.chance.meant) - here + (length - 1) * TOGETHER;
    for (const [offset, candidate] of reading.entries()) {
      const rate = passage.rateAt(index + offset);
      const habitual = passage.isHabitual || rate >= HABITUAL;
      odds += chanceOf(candidate, { rate, habitual, frailRate: passage.frailRateAt(index + offset) });
    }
    odds += wholeness(passage, index, reading);
    if (odds > gain) [options, gain, second] = [reading, odds, gain];
    else second = Math.max(second, odds);
  }
  return { index, options, gain, ahead: gain - second };
}
