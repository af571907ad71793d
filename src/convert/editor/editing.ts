/** Corrections of the editor: made on the text of a seed before it is read, or on what a reader made of a file. */
import type { Message, Place } from '../../schema/message.ts';
import type { Correction } from '../../schema/record.ts';
import type { Block, Draft, Row } from '../model.ts';
import { plain } from '../text/inlines.ts';
import { wordsPattern } from '../text/literal.ts';
import { replaceText } from '../text/replace.ts';
import type { PlaceOf, Sidecar } from './sidecar.ts';

export interface Edited<Source> {
  readonly source: Source;
  readonly corrections: readonly Correction[];
  /** A correction that no longer matches stops the file: the source changed under it. */
  readonly messages: readonly Message[];
}

type Wanted = Sidecar['corrections'];

/** How a kind of source is looked through and changed. */
interface Editing<Source> {
  /** All of its text, with line ends. */
  readonly whole: (source: Source) => string;
  /** The line of each place where a text stands. */
  readonly find: (source: Source, text: string) => readonly number[];
  readonly replace: (source: Source, from: string, to: string) => Source;
}

export function editText(file: string, text: string, wanted: Wanted, placeOf?: PlaceOf): Edited<string> {
  return edit(text, wanted, TEXT, placeOf ?? (() => ({ file })), file);
}

export function editDraft(draft: Draft, wanted: Wanted, placeOf?: PlaceOf): Edited<Draft> {
  const { file } = draft;
  return edit(draft, wanted, DRAFT, placeOf ?? (() => ({ file })), file);
}

const TEXT: Editing<string> = {
  whole: (text) => text,
  find: (text, from) => text.split('\n').flatMap((line, index) => times(line, from, index + 1)),
  replace: (text, from, to) => text.replaceAll(from, () => to),
};

const DRAFT: Editing<Draft> = {
  whole: ({ blocks, notes }) =>
    [...blocks, ...notes.flatMap((note) => note.blocks)].flatMap(textsOf).join('\n'),
  find: ({ blocks, notes }, from) =>
    [...blocks, ...notes.flatMap((note) => note.blocks)].flatMap((block) =>
      textsOf(block).flatMap((text) => times(text, from, block.place.line ?? 1)),
    ),
  replace: (draft, from, to) => ({
    ...draft,
    blocks: draft.blocks.map((block) => replaceIn(block, from, to)),
    notes: draft.notes.map((note) => ({
      ...note,
      blocks: note.blocks.map((block) => replaceIn(block, from, to)),
    })),
  }),
};

/** All that corrections are looked for in. */
export const wholeOf = (draft: Draft): string => DRAFT.whole(draft);

/** The line, once for each time that the text stands in it. */
function times(text: string, from: string, line: number): number[] {
  return text
    .split(from)
    .slice(1)
    .map(() => line);
}

function textsOf({ inlines, rows = [] }: Block): string[] {
  return [plain(inlines), ...rows.flatMap((row) => row.cells.map((cell) => plain(cell.inlines)))];
}

function replaceIn(block: Block, from: string, to: string): Block {
  if (!textsOf(block).some((text) => text.includes(from))) return block;
  const row = (source: Row): Row => ({
    ...source,
    cells: source.cells.map((cell) => ({ ...cell, inlines: replaceText(cell.inlines, from, to) })),
  });
  return {
    ...block,
    inlines: replaceText(block.inlines, from, to),
    ...(block.rows && { rows: block.rows.map(row) }),
  };
}

function edit<Source>(
  given: Source,
  wanted: Wanted = [],
  { find, replace, whole }: Editing<Source>,
  placeOf: PlaceOf,
  file: string,
): Edited<Source> {
  let source = given;
  const corrections: Correction[] = [];
  const messages: Message[] = [];
  for (const [index, { find: words, replace: by, reason, date, times: count }] of wanted.entries()) {
    const from = words.normalize('NFC');
    const to = by.normalize('NFC');
    const found = find(source, from);
    if (found.length !== count) {
      const broken = found.length === 0 ? brokenOver(whole(source), from) : undefined;
      messages.push(unmatched(placeOf(['corrections', index, 'find']), { from, found, count, broken }));
      continue;
    }
    source = replace(source, from, to);
    const why = `${reason} (biên tập viên, ${date})`;
    corrections.push(
      ...found.map((line) => ({ rule: 'editor', reason: why, from, to, place: { file, line } })),
    );
  }
  return { source, corrections, messages };
}

/** The line in which a text begins that the source breaks over lines, or sets with other blanks. */
function brokenOver(whole: string, from: string): number | undefined {
  const at = /\S\s+\S/u.test(from) ? new RegExp(wordsPattern(from), 'u').exec(whole)?.index : undefined;
  return at === undefined ? undefined : whole.slice(0, at).split('\n').length;
}

interface Unmatched {
  readonly from: string;
  readonly found: readonly number[];
  readonly count: number;
  readonly broken: number | undefined;
}

function unmatched(place: Place, { from, found, count, broken }: Unmatched): Message {
  const level = 'error' as const;
  if (broken !== undefined)
    return {
      rule: 'correction-unmatched',
      level,
      reason: `Chỗ sửa “${from}” bị tệp nguồn ngắt xuống dòng (từ dòng ${broken}) nên không khớp.`,
      remedy: 'Trong mục find, chỉ ghi phần chữ nằm trọn trên một dòng của tệp nguồn.',
      place,
    };
  const where = found.length > 0 ? ` (dòng ${found.slice(0, 5).join(', ')})` : '';
  return {
    rule: 'correction-unmatched',
    level,
    reason: `Chỗ sửa “${from}” thấy ${found.length} lần trong tệp nguồn${where}, cần đúng ${count} lần.`,
    remedy:
      'Sửa mục corrections trong tệp .yaml: thêm chữ quanh chỗ cần sửa, ghi times, hoặc bỏ mục này nếu bản gốc đã đúng.',
    place,
  };
}
