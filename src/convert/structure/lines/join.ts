/** Joins paragraphs that a page break or the scanner cut in mid-sentence. Closing and appendices are lines, not paragraphs. */

import { labelOf } from '../../../vietnamese/labels.ts';
import {
  endsClause,
  isCapitals,
  joinParts,
  leavesOpen,
  startsInside,
} from '../../../vietnamese/sentences.ts';
import { foldTone } from '../../../vietnamese/tone.ts';
import type { Block, Draft } from '../../model.ts';
import { SALUTE } from '../../tables/front-words.ts';
import { opensTitle } from '../../tables/genre-lines.ts';
import { plain } from '../../text/inlines.ts';
import { opensAppendix, opensClosing } from '../closing.ts';
import { joinAll } from './units.ts';

/** A paragraph cut in mid-sentence fills its last line: it has at least this many characters. */
const FULL_LINE = 60;
/** Characters at the ends of a paragraph that tell how it begins and ends. */
const TAIL = 4000;

export function joinParagraphs(draft: Draft): Draft {
  const opened: Open[] = [];
  let closed = false;
  for (const block of draft.blocks) {
    const last = opened.at(-1);
    const title = opened.slice(-3, -1).some(({ head, tail }) => tail.length <= TAIL && opensTitle(head));
    // A second paper of the file has paragraphs again.
    if (SALUTE.test(foldTone(plain(block.inlines).trim()))) closed = false;
    closed ||= opensClosing(block) || opensAppendix(block);
    if (last && (closed ? cutInside(last, block) : goesOn(last, block, title))) add(last, block);
    else opened.push(open(block));
  }
  return { ...draft, blocks: opened.map(({ parts }) => joinAll(parts)) };
}

/** A paragraph that may go on. What is asked of it is kept beside its parts: it is not read again for each line. */
interface Open {
  readonly parts: Block[];
  /** Its beginning, as far as labels and titles reach. */
  readonly head: string;
  /** Its end, and all of it where it is short. */
  tail: string;
}

function open(block: Block): Open {
  const text = plain(block.inlines).trim();
  return { parts: [block], head: text.slice(0, TAIL), tail: text.slice(-TAIL) };
}

function add(paragraph: Open, block: Block): void {
  paragraph.parts.push(block);
  paragraph.tail = joinParts(paragraph.tail, plain(block.inlines).trim()).slice(-TAIL);
}

/** Behind the closing lines are lines, but for one that breaks off in a sentence and goes on in small letters. */
function cutInside({ parts: [last], head, tail: text }: Open, next: Block): boolean {
  const rest = plain(next.inlines).trim();
  if (next.kind !== 'paragraph' || last?.kind !== 'paragraph' || labelOf(head) === undefined) return false;
  return (
    /^\p{Ll}/u.test(rest) && labelOf(rest) === undefined && text.length >= FULL_LINE && !endsClause(text)
  );
}

/** Whether `next` is the rest of the paragraph or list item `last`. */
function goesOn({ parts, head, tail: text }: Open, next: Block, inTitle: boolean): boolean {
  const last = parts[0] as Block;
  const rest = plain(next.inlines).trim();
  if (!['paragraph', 'item'].includes(last.kind) || next.kind !== 'paragraph') return false;
  if (last.level !== undefined || next.level !== undefined || startsPart(rest)) return false;
  if (startsInside(rest)) return text.length >= FULL_LINE && (!endsClause(text) || text.endsWith(';'));
  if (inTitle || isCapitals(rest) || rest.startsWith('(')) return false;
  const pageTurns = next.inlines[0]?.type === 'pageBreak' || next.place.page === undefined;
  return (
    pageTurns && (last.kind === 'item' && /^\p{Lu}/u.test(rest) ? stopsOpen(text) : cutShort(head, text))
  );
}

/** Text that begins a part of its own, however the one before ended. */
function startsPart(text: string): boolean {
  return labelOf(text) !== undefined || opensTitle(text);
}

/** A long text that stops without the end of a sentence or clause; a section label in front may be a heading. */
function cutShort(head: string, text: string): boolean {
  if (text.length < FULL_LINE || endsClause(text) || isCapitals(text)) return false;
  return stopsOpen(text) || labelOf(head.slice(0, FULL_LINE)) === undefined;
}

/** Words that lead on to the next; no sentence ends with one. */
const LEADS_ON =
  /(?:^|\s)(?:và|hoặc|hay|của|với|cho|các|những|mọi|từng|tại|trong|trên|từ|là|bị|bởi|để|nhằm|theo|về|do|vì|gồm|như|huyện|tỉnh|xã|phường|thành phố|thị trấn|ông|bà|đồng chí|số|tháng|năm|ngày)$/iu;

/** True when a comma, a dash, a leading word, or a bracket or quotation mark that is still open says that more must come. */
function stopsOpen(text: string): boolean {
  return /[,(–-]$/u.test(text) || LEADS_ON.test(text) || leavesOpen(text);
}
