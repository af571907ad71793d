/** Splits a file into its documents: at topic lines, at a rule with a new title behind it, and at new letterheads. */

import { indexOrEnd } from '../../shared/lists.ts';
import { foldSpaces } from '../../vietnamese/chars.ts';
import { labelOf } from '../../vietnamese/labels.ts';
import { readDateline, readNumber } from '../../vietnamese/official.ts';
import { isCapitals } from '../../vietnamese/sentences.ts';
import { foldTone } from '../../vietnamese/tone.ts';
import type { Block } from '../model.ts';
import { BODY_HEAD, COUNTRY, OFFICE_HEAD, PARTY } from '../tables/front-words.ts';
import { PERSON, SIGNATURE, TOPIC_LINE } from '../tables/genre.ts';
import { plain } from '../text/inlines.ts';
import { opensAnnex, opensClosing } from './closing.ts';
import { frontLines } from './front/lines.ts';

/** Blocks of a title that may stand between a rule and the first section. */
const TITLE_BLOCKS = 6;
/** Blocks of a letterhead at the most. */
const LETTERHEAD = 12;

/** The blocks of each document, in order; separators fall away. */
export function splitDocuments(blocks: readonly Block[]): Block[][] {
  const topics = blocks.flatMap((block, index) =>
    startsTopic(block) || startsAfterRule(blocks, index) ? [index] : [],
  );
  const bundle = topics.some((index) => startsTopic(blocks[index]));
  const starts = bundle ? topics.slice(1) : letterheads(blocks);
  const cuts = [0, ...starts, blocks.length];
  return cuts
    .slice(0, -1)
    .map((from, at) => blocks.slice(from, cuts[at + 1]).filter(({ kind }) => kind !== 'separator'));
}

/**
 * Where papers of their own begin in a file that holds several: behind a signature a whole letterhead follows, with a number
 * that is filled in. Forms in an annex have letterheads too, but no number.
 */
function letterheads(blocks: readonly Block[]): number[] {
  const starts: number[] = [];
  let signed = false;
  let annexed = false;
  for (const [index, block] of blocks.entries()) {
    const opens: boolean =
      signed && !annexed && isOfficeLine(block) && hasLetterhead(blocks.slice(index, index + LETTERHEAD));
    if (opens) starts.push(index);
    signed = opens ? false : signed || opensClosing(block);
    annexed = opens ? false : annexed || (signed && opensAnnex(block));
  }
  return starts;
}

/** A line that a letterhead may begin with: a body, the country or the Party. */
function isOfficeLine(block: Block): boolean {
  const value = foldTone(foldSpaces(plain(block.inlines)));
  if (block.kind !== 'paragraph' || opensClosing(block) || !isCapitals(plain(block.inlines))) return false;
  return COUNTRY.test(value) || PARTY.test(value) || (BODY_HEAD.test(value) && !OFFICE_HEAD.test(value));
}

function hasLetterhead(ahead: readonly Block[]): boolean {
  const lines = ahead.flatMap((block, at) => frontLines(block, at, undefined).map((line) => line.text));
  const head = lines.slice(
    0,
    indexOrEnd(lines, (line) => PERSON.test(line) || SIGNATURE.test(line)),
  );
  const nation = head.some((line) => COUNTRY.test(foldTone(line)) || PARTY.test(foldTone(line)));
  return (
    nation &&
    head.some((line) => readNumber(line)?.number !== undefined) &&
    head.some((line) => readDateline(line))
  );
}

/** `Chuyên đề 01:` alone, or with the title in capitals behind it. */
function startsTopic(block: Block | undefined): boolean {
  if (!block || block.kind === 'separator') return false;
  const text = plain(block.inlines).trim();
  const title = /^chuyên đề\s+(?:số\s+)?(?:\d{1,2}|[IVX]+)\s*[.:]\s*(\p{Lu}.+)$/iu.exec(text)?.[1];
  return TOPIC_LINE.test(text) || (title !== undefined && isCapitals(title));
}

/** The first block behind a rule, when a title in capitals and then the first section follow. */
function startsAfterRule(blocks: readonly Block[], index: number): boolean {
  if (blocks[index - 1]?.kind !== 'separator' || startsTopic(blocks[index])) return false;
  const ahead = blocks.slice(index, index + TITLE_BLOCKS);
  const section = ahead.findIndex((block) => labelOf(plain(block.inlines))?.path[0] === 1);
  return section > 0 && ahead.slice(0, section).every((block) => isCapitals(plain(block.inlines)));
}
