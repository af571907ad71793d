/**
 * Where in a document a word of the index stands. Each block of text starts with a mark that is
 * no word: it is not searched, counts as one word, and tells what follows.
 */
import { FIELDS } from '../schema/fields.ts';

export interface SearchPlace {
  readonly kind: PlaceKind;
  /** Id of the element to land on; text without one is reached by its section. */
  readonly id: string;
  /** Title of the section where the text alone does not tell it: of `c`, of `h` in capitals, and of the section that a note belongs to. */
  readonly title: string;
  /** What a note is called; of `t` the names of the columns, of `r` the column of each cell (`listOf`). */
  readonly label: string;
  /** What the section is about, for the filter; of headings and notes. */
  readonly fields?: readonly string[];
}

/**
 * `h` heading, `c` heading that an earlier part of the index began or that has no text, `p` text, `n` note, `t` no text but the names
 * of the columns of the rows that follow, `r` row of a table, `f` facts of the document in a sentence of ours, `q` the sentence that the note behind it says
 * more about: found, not shown.
 */
export type PlaceKind = 'h' | 'c' | 'p' | 'n' | 't' | 'r' | 'f' | 'q';

const LIST = '\t';

/** Several texts in one field of a place, and back. */
export const toList = (texts: readonly (string | number)[]): string => texts.join(LIST);
export const toPlaceList = (field: string): readonly string[] => (field === '' ? [] : field.split(LIST));

/** Private-use characters, one for each byte: letters to nobody. */
const FIRST = 0xe000;
const LAST = 0xe0ff;
const SEPARATOR = '\n';

/** A field by its place in the list of all. */
function toCode(field: string): string {
  const at = (FIELDS as readonly string[]).indexOf(field);
  return at < 0 ? field : String(at);
}

export function writePlace({ kind, id, title, label, fields = [] }: SearchPlace): string {
  const written = [kind, id, title, label, ...fields.map(toCode)].join(SEPARATOR).replace(/\n+$/u, '');
  const bytes = new TextEncoder().encode(written);
  return Array.from(bytes, (byte) => String.fromCharCode(FIRST + byte)).join('');
}

export function isPlace(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= FIRST && code <= LAST;
}

const KINDS: ReadonlySet<string> = new Set<PlaceKind>(['h', 'c', 'p', 'n', 't', 'r', 'f', 'q']);
const isKind = (kind: string): kind is PlaceKind => KINDS.has(kind);

export function readPlace(word: string): SearchPlace {
  const bytes = Uint8Array.from(word, (char) => char.charCodeAt(0) - FIRST);
  const parts = new TextDecoder().decode(bytes).split(SEPARATOR);
  const [kind = '', id = '', title = '', label = '', ...codes] = parts;
  if (!isKind(kind)) throw new Error(`unknown kind of place “${kind}” in the index`);
  const fields = codes.map((code) => FIELDS[Number(code)] ?? code);
  return { kind, id, title, label, ...(fields.length > 0 && { fields }) };
}
