/**
 * Notes that were typed by hand or flattened by an export: `[1]`, `(1)`, a raised 1 or `(*)` in the text, and a line
 * that begins with the same sign behind it. They are linked where every line has its sign in the text and the numbers
 * run on; otherwise one message counts them.
 */

import { groupOf, nth } from '../../../shared/nth.ts';
import { labelOf } from '../../../vietnamese/labels.ts';
import { endsSentence, startsInside } from '../../../vietnamese/sentences.ts';
import { Report, withReport } from '../../draft.ts';
import type { Block, Draft, Inline, Note } from '../../model.ts';
import { cutInlines, dropPrefix } from '../../text/cuts.ts';
import { joinInlines, plain, tidy } from '../../text/inlines.ts';
import { place } from './glued-markers.ts';
import { candidatesFor, gluedDigits } from './marker-candidates.ts';

/** How a sign is written. */
type Form = 'brackets' | 'round' | 'raised' | 'slash' | 'spaced' | 'number' | 'printers';

interface Definition {
  readonly at: number;
  readonly form: Form;
  readonly key: string;
  /** Length of the sign and the blanks behind it. */
  readonly length: number;
  /** Blocks behind the first that go on with the note. */
  readonly more?: number;
}

/** A sign in the text: which block, cell and inline, and where in the inline. */
interface Sign {
  readonly at: number;
  readonly form: Form;
  readonly key: string;
}

/** Numbers, stars and daggers, small Roman numerals, letters. */
const KEY = String.raw`\d{1,3}|\*{1,4}|[†‡]{1,2}|[ivx]{1,5}|[a-h]`;
const DEFINITIONS: readonly [Form, RegExp][] = [
  // As tools that read scans of papers in English write it, whatever the language of the paper.
  ['raised', /^Footnote\s+(\d{1,3}):\s*(?=\S)/u],
  ['brackets', new RegExp(String.raw`^\[\s*(${KEY})\s*\]\s*(?=\S)`, 'u')],
  ['round', new RegExp(String.raw`^\(\s*(${KEY})\s*\)\s*(?=\S)`, 'u')],
  ['printers', /^([†‡]{1,2})\s*(?=\S)/u],
  // LibreOffice sets no blank behind the number.
  ['number', /^(\d{1,3})(?:\s*[.):]?\s+(?=["“(]?\p{L})|(?=\p{Lu}\p{Ll}))/u],
];
/** Digits that are raised by their own letters. */
const SMALL = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SMALL_DIGITS = new RegExp(`[${SMALL}]{1,3}`, 'gu');
const digitsOf = (raised: string): string =>
  raised.replace(SMALL_DIGITS, (run) => [...run].map((one) => SMALL.indexOf(one)).join(''));
const BRACKETS = new RegExp(String.raw`\[\s*(${KEY})\s*\](?!\()`, 'gu');
const ROUND = new RegExp(String.raw`\(\s*(${KEY})\s*\)`, 'gu');
const DAGGERS = /(?<=\S)\s?([†‡]{1,2})(?![†‡])/gu;
/** What follows a sign of a note closes something; an enumeration `(1) …; (2) …` goes on with words. */
const CLOSES = /^\s*(?:[.,;:)”"]|$)/u;
const GLUED = /[\p{L}\d%)”"]$/u;
const RAISED = new RegExp(String.raw`^\s*[[(]?\s*(${KEY}|§)\s*[\])/]?\s*$`, 'u');
/** Tools that read scans set a raised number apart from its word and from the mark behind it: `tấn 1 , tăng`. */
const SPACED = /(?<=[\p{L}%)”"\d]) (\d{1,3}) (?=[.,;:)])/gu;
/** Above notes that were typed. */
const NOTES_HEAD = /^(?:các\s+)?(?:ghi chú|chú thích|chú dẫn)(?:\s+(?:cuối trang|cuối bài))?\s*:?$/iu;
const UNIT_BEFORE = /(?:^|[^\p{L}])(?:[kdcmµh]?m|cây số)\s*$/iu;

export function linkTypedNotes(source: Draft): Draft {
  const parted = { ...source, blocks: source.blocks.flatMap(partNotes) };
  const linked = parted.blocks.length > source.blocks.length ? linkLines(parted) : source;
  const more = linked.notes.length > source.notes.length;
  return withoutNotesHead(more ? linked : linkLines(source));
}

/** `Ghi chú: (1) …; (2) …` as a line for each note. */
function partNotes(block: Block): Block[] {
  const words = plain(block.inlines);
  const head = HEAD_IN_LINE.exec(words)?.[0];
  if (head === undefined || block.kind !== 'paragraph') return [block];
  const signs = [...words.matchAll(SIGN_IN_LINE)].filter(({ index }) => index >= head.length);
  const starts = [0, ...signs.map(({ index }) => index)];
  return starts.map((from, index) => ({
    ...block,
    inlines: tidy(cutInlines(block.inlines, from, starts[index + 1] ?? words.length)),
  }));
}

const HEAD_IN_LINE = /^(?:ghi chú|chú thích|chú dẫn)\s*:\s*(?=[[(](?:1|\*|a|i)[\])])/iu;
const SIGN_IN_LINE = new RegExp(String.raw`(?<=[:;.]\s*)[[(](?:${KEY})[\])]\s`, 'gu');

/** The head above notes that stand at its place no more. */
function withoutNotesHead(draft: Draft): Draft {
  const report = new Report();
  const blocks = draft.blocks.filter((block, index) => {
    const words = plain(block.inlines).trim();
    if (block.kind !== 'paragraph' || !NOTES_HEAD.test(words)) return true;
    const end = draft.blocks[index + 1]?.place.line ?? Number.POSITIVE_INFINITY;
    const from = block.place.line ?? 0;
    const below = draft.notes.some(({ place: { line = 0 } }) => line >= from && line <= end);
    // Notes of a web page are read where they are marked.
    const headed = below || (draft.notes.length > 0 && index === draft.blocks.length - 1);
    if (headed)
      report.drop('notes-head', 'Tên của phần chú thích; trang có phần chú thích riêng', words, block.place);
    return !headed;
  });
  return withReport({ ...draft, blocks }, report);
}

function linkLines(draft: Draft): Draft {
  const { blocks } = draft;
  const definitions = findDefinitions(blocks);
  if (definitions.length === 0) return withReport(draft, lostNotes(draft));
  const taken = new Set(definitions.flatMap(linesOf));
  const signs = blocks.flatMap((block, at) => (taken.has(at) ? [] : signsIn(block, at)));
  const linked = (['brackets', 'slash', 'raised', 'printers', 'number', 'round', 'spaced'] as const)
    .map((form) => match(definitions, signs, form))
    .find((found) => found !== undefined && found.length > 0);
  if (linked) return link(draft, linked);
  const glued = gluedNotes(definitions, draft);
  if (glued) return glued;
  const told = withReport(draft, unlinked(definitions, signs, blocks));
  return told.messages.length > draft.messages.length ? told : withReport(draft, lostNotes(draft));
}

/** Lines that begin with the sign of a note. Numbers without a sign count only below a rule or behind the last of them. */
function findDefinitions(blocks: readonly Block[]): Definition[] {
  let ruled = false;
  const out: Definition[] = [];
  const raised = new Set<string>();
  const marked = new Set<string>();
  for (const [at, block] of blocks.entries()) {
    const { kind } = block;
    if (kind === 'separator' || NOTES_HEAD.test(plain(block.inlines).trim())) {
      ruled = true;
      continue;
    }
    if (kind !== 'paragraph' && kind !== 'item') continue;
    if (kind === 'item') {
      const listed = SPACED_ITEM.exec(plain(block.inlines));
      if (listed?.[1]) out.push({ at, form: 'spaced', key: listed[1], length: listed[0].length });
      continue;
    }
    const found = answerOf(block, at, raised) ?? aloneOf(blocks, at, marked) ?? definitionOf(block, at);
    for (const sign of raisedSigns(block)) raised.add(sign);
    for (const { form, key } of signsIn(block, at)) if (form === 'raised') marked.add(key);
    if (!found) {
      ruled = false;
      continue;
    }
    const follows = out.at(-1)?.at === at - 1;
    const sure = SURE.test(found.form) || found.key.startsWith('*');
    const foot =
      ruled ||
      (follows && out.at(-1)?.form === found.form) ||
      (found.form === 'number' && endsPage(blocks, at)) ||
      (found.form === 'round' && areTwo(blocks, at) && endsPage(blocks, at));
    if (sure || foot) out.push(withLines(found, blocks));
  }
  return out;
}

/** A text of lines sets the further lines of a note right below it, where the first stops in mid-sentence. */
function withLines(found: Definition, blocks: readonly Block[]): Definition {
  let end = found.at + (found.more ?? 0);
  let last = nth(blocks, end);
  for (let next = blocks[end + 1]; next && goesOn(last, next); next = blocks[end + 1]) {
    end++;
    last = next;
  }
  return end > found.at ? { ...found, more: end - found.at } : found;
}

function goesOn(block: Block, next: Block): boolean {
  const [above, below] = [plain(block.inlines).trim(), plain(next.inlines).trim()];
  const beside = next.kind === 'paragraph' && next.place.line === block.endLine + 1;
  return beside && !endsSentence(above) && startsInside(below) && labelOf(below) === undefined;
}

/** The blocks that a note takes. */
const linesOf = ({ at, more = 0 }: Definition): number[] =>
  Array.from({ length: more + 1 }, (_, index) => at + index);

/** One line in round brackets at the end may be the last point of the text. */
function areTwo(blocks: readonly Block[], at: number): boolean {
  const next = blocks[at + 1];
  return next !== undefined && definitionOf(next, at + 1)?.form === 'round';
}

/** Forms that open notes wherever they stand. */
const SURE = /^(?:brackets|slash|raised|printers)$/u;

/** A note that a tool took for an item: its number and its text, without a mark between them. */
const SPACED_ITEM = /^\s*(\d{1,3})\s+(?=["“(]?\p{Lu})/u;

/** Raised signs of a block that have a bracket: `(1)`, `ii)`. */
function raisedSigns({ inlines }: Block): readonly string[] {
  return inlines.flatMap((inline) =>
    inline.type === 'text' && inline.shift === 'sup' && /[\])/]\s*$/u.test(inline.value)
      ? [inline.value.trim()]
      : [],
  );
}

/** A line that begins with a sign as it was written, raised, in the text before it. */
function answerOf(block: Block, at: number, raised: ReadonlySet<string>): Definition | undefined {
  const [whole = '', sign = ''] =
    /^\s*([[(]?(?:[\d*ivx]{1,5}|[a-h†‡§])[\])/])\s+(?=\S)/u.exec(plain(block.inlines)) ?? [];
  const key = raised.has(sign) ? RAISED.exec(sign)?.[1] : undefined;
  const form = sign.endsWith('/') ? 'slash' : 'raised';
  return key === undefined ? undefined : { at, form, key, length: whole.length };
}

/** The sign of a note that is raised in the text before, alone on its line above the words. */
function aloneOf(blocks: readonly Block[], at: number, marked: ReadonlySet<string>): Definition | undefined {
  const words = plain(nth(blocks, at).inlines);
  const key = RAISED.exec(words)?.[1];
  const next = blocks[at + 1];
  const worded = next?.kind === 'paragraph' && /^["“(]?\p{L}/u.test(plain(next.inlines).trim());
  return key !== undefined && marked.has(key) && worded
    ? { at, form: 'raised', key, length: words.length, more: 1 }
    : undefined;
}

/** Behind the line stand only lines of its kind until the page or the text ends. */
function endsPage(blocks: readonly Block[], at: number): boolean {
  const page = blocks[at]?.place.page;
  for (let next = at + 1; next < blocks.length; next++) {
    const block = blocks[next] as Block;
    if (page !== undefined && block.place.page !== page) return true;
    if (definitionOf(block, next) === undefined) return false;
  }
  return true;
}

function definitionOf(block: Block, at: number): Definition | undefined {
  const [first, ...rest] = block.inlines;
  if (first?.type === 'text' && first.shift === 'sup') {
    const key = RAISED.exec(first.value)?.[1];
    return key && plain(rest).trim() ? { at, form: 'raised', key, length: first.value.length } : undefined;
  }
  const words = plain(block.inlines);
  const small = /^\s*([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})\s*(?=["“(]?\p{L})/u.exec(words);
  if (small?.[1]) return { at, form: 'raised', key: digitsOf(small[1]), length: small[0].length };
  for (const [form, pattern] of DEFINITIONS) {
    const found = pattern.exec(words);
    if (found?.[1]) return { at, form, key: found[1], length: found[0].length };
  }
  return undefined;
}

function signsIn(block: Block, at: number): Sign[] {
  const contents = [
    block.inlines,
    ...(block.rows ?? []).flatMap(({ cells }) => cells.map((cell) => cell.inlines)),
  ];
  return contents.flatMap((inlines) => {
    const whole = plain(inlines);
    let end = 0;
    return inlines.flatMap((inline): Sign[] => {
      const start = end;
      end += plain([inline]).length;
      if (inline.type !== 'text') return [];
      const around = { before: whole.slice(0, start), after: whole.slice(end) };
      return signsOf(inline.value, inline.shift, around).map(({ form, key }) => ({ at, form, key }));
    });
  });
}

interface Found extends Omit<Sign, 'at'> {
  readonly from: number;
  readonly to: number;
}

/** The text of the block in front of and behind a piece of it. */
interface Around {
  readonly before: string;
  readonly after: string;
}

function signsOf(value: string, shift: 'sup' | 'sub' | undefined, { before, after }: Around): Found[] {
  if (shift === 'sup') {
    const key = RAISED.exec(value)?.[1];
    const power = key !== undefined && /^[23]$/u.test(key) && UNIT_BEFORE.test(before);
    // `2/` is a sign where `2` may be a power.
    const form = value.trim().endsWith('/') ? 'slash' : 'raised';
    return key && !power ? [{ form, key, from: 0, to: value.length }] : [];
  }
  const all = (
    [
      ['brackets', BRACKETS],
      ['round', ROUND],
      ['spaced', SPACED],
      ['printers', DAGGERS],
    ] as const
  ).flatMap(([form, pattern]) =>
    [...value.matchAll(pattern)].map((found): Found => {
      return { form, key: groupOf(found, 1), from: found.index, to: found.index + found[0].length };
    }),
  );
  const small = [...value.matchAll(SMALL_DIGITS)].flatMap((found): Found[] => {
    const key = digitsOf(found[0]);
    const power = /^[23]$/u.test(key) && UNIT_BEFORE.test(before + value.slice(0, found.index));
    return power ? [] : [{ form: 'raised', key, from: found.index, to: found.index + found[0].length }];
  });
  // Those of one form stand in their order; only one form is linked.
  return [...all, ...small].filter(({ form, from, to }) => {
    const left = before + value.slice(0, from);
    const closes = CLOSES.test(value.slice(to) + after) || GLUED.test(left);
    // A line does not begin with the sign of its own note.
    return left.trim() !== '' && (form !== 'round' || closes);
  });
}

interface Pair {
  readonly definition: Definition;
  /** Which sign of this key in the text is meant; all of them where a note is marked more than once. */
  readonly nth: number | undefined;
  readonly form: Form;
  readonly note: string;
}

/** Definitions of one form with their signs; undefined where one has none or the numbers do not run on. */
function match(definitions: readonly Definition[], signs: readonly Sign[], form: Form): Pair[] | undefined {
  const own = definitions.filter((definition) => definition.form === form);
  // Below a rule the number may stand without the sign that it has in the text.
  const marks = signs.filter((sign) => sign.form === (form === 'number' ? 'raised' : form));
  if (own.length === 0 || !runsOn(own.map(({ key }) => key))) return undefined;
  const pairs: Pair[] = [];
  for (const [index, definition] of own.entries()) {
    const { key } = definition;
    const same = marks.filter((sign) => sign.key === key);
    const nth = own.slice(0, index).filter((before) => before.key === key).length;
    const all = own.filter((other) => other.key === key).length;
    if (same.length === 0 || (all > 1 && same.length !== all)) return undefined;
    pairs.push({
      definition,
      nth: all > 1 ? nth : undefined,
      form: form === 'number' ? 'raised' : form,
      note: nth === 0 ? key : `${key}-${nth + 1}`,
    });
  }
  const order = marks.filter((sign) => own.some(({ key }) => key === sign.key)).map(({ key }) => key);
  return form === 'round' && !runsOn(order) ? undefined : pairs;
}

/** 1, 2, 3 …, beginning again on another page; stars run on by their number. */
function runsOn(keys: readonly string[]): boolean {
  return keys.every((key, index) => {
    const [number, before] = [rankOf(key), index > 0 ? rankOf(nth(keys, index - 1)) : 0];
    return number === before + 1 || number === 1;
  });
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

const PRINTERS = ['†', '‡', '§', '††', '‡‡'];

/** Where a sign stands in its order, from 1. */
function rankOf(key: string): number {
  if (/^\d+$/u.test(key)) return Number(key);
  if (key.startsWith('*')) return key.length;
  if (/^[a-h]$/u.test(key)) return key.charCodeAt(0) - 96;
  return (PRINTERS.includes(key) ? PRINTERS.indexOf(key) : ROMAN.indexOf(key)) + 1;
}

function link(draft: Draft, pairs: readonly Pair[]): Draft {
  const taken = new Map(draft.notes.map(({ key }) => [key, true]));
  const free = (note: string): string => {
    const number = note.replace(/-\d+$/u, '');
    let key = note;
    for (let count = 2; taken.has(key); count++) key = `${number}-${count}`;
    taken.set(key, true);
    return key;
  };
  const named = pairs.map((pair) => ({ ...pair, note: free(pair.note) }));
  const report = new Report();
  const notes = named.map(({ definition, note }): Note => {
    const block = draft.blocks[definition.at] as Block;
    const sign = plain(block.inlines).slice(0, definition.length);
    tellDigits(sign, block, report);
    if (sign.startsWith('Footnote'))
      report.drop('markup', 'Chữ của công cụ đọc bản quét', 'Footnote', block.place);
    const inlines = wordsOf(definition, draft);
    // The bullet was the tool's.
    const { bullet: _, ...own } = block;
    return { key: note, place: block.place, blocks: [{ ...own, kind: 'paragraph', inlines }] };
  });
  const gone = new Set(pairs.flatMap(({ definition }) => linesOf(definition)));
  const marker = new Marker(named, report);
  const blocks = draft.blocks.flatMap((block, at) => (gone.has(at) ? [] : [marker.mark(block)]));
  return withReport({ ...draft, blocks, notes: [...draft.notes, ...notes] }, report);
}

/** The words of a note without its sign. */
function wordsOf(definition: Definition, { blocks }: Draft): Inline[] {
  const [first, ...more] = linesOf(definition).map((at) => nth(blocks, at).inlines);
  return tidy(
    dropPrefix(
      more.reduce<readonly Inline[]>((words, line) => joinInlines(words, line), first ?? []),
      definition.length,
    ),
  );
}

/** Markers show ordinary digits: the account counts ¹ as corrected. */
function tellDigits(sign: string, { place }: Block, report: Report): void {
  for (const [from] of sign.matchAll(SMALL_DIGITS))
    report.correct({
      rule: 'note-number',
      reason: 'Dấu chú thích gõ bằng chữ số nhỏ',
      from,
      to: digitsOf(from),
      place,
    });
}

/** Puts markers in place of the signs, in the order of the text. */
class Marker {
  private readonly seen = new Map<string, number>();
  private readonly pairs: readonly Pair[];
  private readonly report: Report;
  constructor(pairs: readonly Pair[], report: Report) {
    this.pairs = pairs;
    this.report = report;
  }

  mark(block: Block): Block {
    const rows = block.rows?.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, inlines: this.inlines(cell.inlines, block) })),
    }));
    return { ...block, inlines: this.inlines(block.inlines, block), ...(rows && { rows }) };
  }

  private inlines(inlines: readonly Inline[], block: Block): Inline[] {
    const whole = plain(inlines);
    let end = 0;
    let changed = false;
    const out = inlines.flatMap((inline): Inline[] => {
      const start = end;
      end += plain([inline]).length;
      if (inline.type !== 'text') return [inline];
      const parts: Inline[] = [];
      let at = 0;
      const around = { before: whole.slice(0, start), after: whole.slice(end) };
      for (const { form, key, from, to } of signsOf(inline.value, inline.shift, around)) {
        const note = this.noteOf(form, key);
        if (note === undefined) continue;
        parts.push({ ...inline, value: inline.value.slice(at, from) }, { type: 'marker', note });
        tellDigits(inline.value.slice(from, to), block, this.report);
        at = to;
        changed = true;
      }
      return [...parts, { ...inline, value: inline.value.slice(at) }];
    });
    return changed ? tidy(out) : [...inlines];
  }

  private noteOf(form: Form, key: string): string | undefined {
    const own = this.pairs.filter((pair) => pair.form === form && pair.definition.key === key);
    const count = this.seen.get(key) ?? 0;
    if (own.length > 0) this.seen.set(key, count + 1);
    return own.find(({ nth }) => nth === undefined || nth === count)?.note;
  }
}

/** Dialects of text: an export may have left all notes behind. */
const TEXTS: readonly string[] = ['ocr-text', 'pdf-text', 'markdown', 'ocr-markdown'];
/** Fewer digits behind words are slips. */
const FEW = 3;

/** Digits that stand behind words as markers do and count on, in a text without any note. */
function lostNotes({ blocks, notes, dialect }: Draft): Report {
  const report = new Report();
  if (notes.length > 0 || !TEXTS.includes(dialect) || blocks.some(({ open }) => open !== undefined))
    return report;
  const found = blocks.flatMap((block) => {
    const text = plain(block.inlines);
    return gluedDigits(text).map((at) => ({ block, number: Number(/^\d+/u.exec(text.slice(at))?.[0]) }));
  });
  const run = found.filter(({ number }, index) => number === (found[index - 1]?.number ?? 0) + 1);
  const [first] = run;
  // Two that are all there are and count on from 1 are no slips either.
  const few = found.length === run.length && first?.number === 1 ? FEW - 1 : FEW;
  if (!first || run.length < few || run.length < 0.7 * found.length) return report;
  report.warn(
    'typed-notes',
    `Có ${found.length} số dính sau chữ giống dấu chú thích (từ ${first.number} đến ${run.at(-1)?.number}) nhưng không chú thích nào nối được với chúng.`,
    'Chương trình xuất tệp này có thể đã bỏ chú thích, hoặc đã trộn chúng vào bài: dùng tệp Word gốc, hoặc xuất lại dạng có chú thích.',
    first.block.place,
  );
  return report;
}

/** Notes whose numbers lost their raised type in the text: taken where each has its place there; a later pass marks them. */
function gluedNotes(definitions: readonly Definition[], draft: Draft): Draft | undefined {
  const own = definitions.filter(({ form }) => form === 'number');
  if (draft.notes.length > 0 || !GLUING.includes(draft.dialect) || own.length < LEAST_GLUED) return undefined;
  if (own.length !== definitions.length || own.some(({ key }, index) => Number(key) !== index + 1))
    return undefined;
  const taken = new Set(own.flatMap(linesOf));
  const rest = draft.blocks.filter((_, at) => !taken.has(at));
  const found = place(
    own.map(({ key }) => Number(key)),
    rest.map(({ inlines }) => plain(inlines)).join('\n'),
  );
  if (!found.every((candidate) => candidate && candidate.cost < 1)) return undefined;
  const notes = own.map((definition): Note => {
    const block = nth(draft.blocks, definition.at);
    return {
      key: definition.key,
      place: block.place,
      blocks: [{ ...block, inlines: wordsOf(definition, draft) }],
    };
  });
  return { ...draft, blocks: rest, notes };
}

/** Lines at the foot of pages that begin with a number, each of which is glued to a word before. */
function gluedFoot(definitions: readonly Definition[], blocks: readonly Block[]): readonly Definition[] {
  const own = definitions.filter(({ form }) => form === 'number');
  const marked = own.filter(({ at, key }) => {
    const before = blocks.slice(0, at).map(({ inlines }) => plain(inlines));
    return candidatesFor(Number(key), before.join('\n')).some(({ cost }) => cost < 1);
  });
  return own.length >= LEAST_GLUED && marked.length >= MOST_GLUED * own.length ? own : [];
}

/** Dialects whose glued numbers are marked, and how many of them run on by no chance. */
const GLUING: readonly string[] = ['pdf-text', 'ocr-text'];
const LEAST_GLUED = 2;
/** Lines at the foot are notes that are not linked where at least this share of their numbers stands glued to words. */
const MOST_GLUED = 0.66;

/** Signs that look like those of notes, and lines that look like notes, but do not fit together. */
function unlinked(
  definitions: readonly Definition[],
  signs: readonly Sign[],
  blocks: readonly Block[],
): Report {
  const report = new Report();
  const sure = definitions.filter(({ form }) => SURE.test(form));
  const marked = sure.filter(({ form, key }) => signs.some((sign) => sign.form === form && sign.key === key));
  const round = definitions.filter(
    ({ form, key }) => form === 'round' && signs.some((sign) => sign.form === form && sign.key === key),
  );
  const loose = sure.length > 0 ? [] : round.length > 1 ? round : gluedFoot(definitions, blocks);
  const [first] = [...sure, ...loose];
  const counted = sure.length > 1 && runsOn(sure.map(({ key }) => key));
  const told = sure.length > 0 ? sure : loose;
  if (first && (loose.length > 0 || marked.length > 0 || counted))
    report.warn(
      'typed-notes',
      `Có ${told.length} dòng giống chú thích gõ tay (bắt đầu bằng ${told
        .slice(0, 3)
        .map(({ key }) => key)
        .join(', ')}…) chưa nối được với dấu trong bài.`,
      'Đối chiếu bản gốc; trong Word, dùng lệnh Chèn chú thích (Insert Footnote) rồi chuyển đổi lại.',
      blocks[first.at]?.place ?? { file: '' },
    );
  return report;
}
