/** Corrections of the editor: made on the text of a seed before it is read, or on what a reader made of a file. */
import type { Message } from '../schema/message.ts';
import type { Correction } from '../schema/record.ts';
import type { Block, Draft, Row } from './model.ts';
import type { Sidecar } from './sidecar.ts';
import { plain } from './text/inlines.ts';
import { replaceText } from './text/replace.ts';

export interface Edited<Source> {
  readonly source: Source;
  readonly corrections: readonly Correction[];
  /** A correction that no longer matches stops the file: the source changed under it. */
  readonly messages: readonly Message[];
}

type Wanted = Sidecar['corrections'];

/** How a kind of source is looked through and changed. */
interface Editing<Source> {
  /** The line of each place where a text stands. */
  readonly find: (source: Source, text: string) => readonly number[];
  readonly replace: (source: Source, from: string, to: string) => Source;
}

export function editText(file: string, text: string, wanted: Wanted): Edited<string> {
  return edit(file, text, wanted, TEXT);
}

export function editDraft(draft: Draft, wanted: Wanted): Edited<Draft> {
  return edit(draft.file, draft, wanted, DRAFT);
}

const TEXT: Editing<string> = {
  find: (text, from) => text.split('\n').flatMap((line, index) => times(line, from, index + 1)),
  replace: (text, from, to) => text.replaceAll(from, () => to),
};

const DRAFT: Editing<Draft> = {
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
  file: string,
  given: Source,
  wanted: Wanted = [],
  { find, replace }: Editing<Source>,
): Edited<Source> {
  let source = given;
  const corrections: Correction[] = [];
  const messages: Message[] = [];
  for (const { find: words, replace: by, reason, date, times: count } of wanted) {
    const from = words.normalize('NFC');
    const to = by.normalize('NFC');
    const found = find(source, from);
    if (found.length !== count) {
      messages.push(unmatched(file, from, found, count));
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

function unmatched(file: string, find: string, found: readonly number[], count: number): Message {
  const where = found.length > 0 ? ` (dòng ${found.slice(0, 5).join(', ')})` : '';
  return {
    rule: 'correction-unmatched',
    level: 'error',
    reason: `Chỗ sửa “${find}” thấy ${found.length} lần trong tệp nguồn${where}, cần đúng ${count} lần.`,
    remedy:
      'Sửa mục corrections trong tệp .yaml: thêm chữ quanh chỗ cần sửa, ghi times, hoặc bỏ mục này nếu bản gốc đã đúng.',
    place: { file },
  };
}
