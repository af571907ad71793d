/** A key names one note: where a source prints a number twice, the second note is `8-2`, and its marker too. */
import type { Block, Cell, Draft, Inline, Note } from '../../model.ts';

/** Order of the keys of one number, by the line on which each note stands. */
interface Same {
  readonly key: string;
  readonly line: number;
}

/**
 * As many markers as notes go together in their order; else a marker belongs to the next note of its number at or behind
 * its line, as a page or paragraph prints it, and to the last one where none follows.
 */
export function partNoteKeys(draft: Draft): Draft {
  const taken = new Set(draft.notes.map(({ key }) => key.toLowerCase()));
  if (taken.size === draft.notes.length) return draft;
  const groups = new Map<string, Same[]>();
  const notes = draft.notes.map((note): Note => {
    const same = groups.get(note.key.toLowerCase()) ?? [];
    groups.set(note.key.toLowerCase(), same);
    const key = same.length === 0 ? note.key : freeKey(note.key, same.length + 1, taken);
    same.push({ key, line: note.place.line ?? 1 });
    return { ...note, key };
  });
  const counts = new Map<string, number>();
  const count: Rename = (note) => {
    counts.set(note, (counts.get(note) ?? 0) + 1);
    return note;
  };
  eachMarker(draft.blocks, notes, count);
  const met = new Map<string, number>();
  const rename: Rename = (note, line) => {
    const same = groups.get(note.toLowerCase()) ?? [];
    const order = met.get(note) ?? 0;
    met.set(note, order + 1);
    return (counts.get(note) === same.length ? same[order] : behind(same, line))?.key ?? note;
  };
  return { ...draft, ...eachMarker(draft.blocks, notes, rename) };
}

/** A source may itself call a note `8-2`. */
function freeKey(number: string, from: number, taken: Set<string>): string {
  let order = from;
  while (taken.has(`${number}-${order}`.toLowerCase())) order++;
  taken.add(`${number}-${order}`.toLowerCase());
  return `${number}-${order}`;
}

/** The first note at or behind a line, else the last one. */
function behind(same: readonly Same[], line: number): Same | undefined {
  let [from, to] = [0, same.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((same[middle]?.line ?? 0) < line) from = middle + 1;
    else to = middle;
  }
  return same[from] ?? same.at(-1);
}

type Rename = (note: string, line: number) => string;

/** Blocks and notes with their markers renamed. */
function eachMarker(
  blocks: readonly Block[],
  notes: readonly Note[],
  rename: Rename,
): Pick<Draft, 'blocks' | 'notes'> {
  return {
    blocks: blocks.map((block) => renamed(block, rename)),
    notes: notes.map((note) => ({ ...note, blocks: note.blocks.map((block) => renamed(block, rename)) })),
  };
}

function renamed(block: Block, rename: Rename): Block {
  const inlines = (source: readonly Inline[]): readonly Inline[] =>
    source.map((inline) =>
      inline.type === 'marker' ? { ...inline, note: rename(inline.note, block.place.line ?? 1) } : inline,
    );
  const cell = (source: Cell): Cell => ({ ...source, inlines: inlines(source.inlines) });
  const rows = block.rows?.map((row) => ({ ...row, cells: row.cells.map(cell) }));
  return { ...block, inlines: inlines(block.inlines), ...(rows && { rows }) };
}
