/**
 * Where in a document a word of the index stands. Each block of text starts with a mark that is
 * no word: it is not searched, counts as one word, and tells what follows.
 */
import { FIELDS } from '../schema/fields.ts';

export interface Place {
  /** `h` heading, `c` heading that an earlier part of the index began, `p` text, `n` note. */
  readonly kind: 'h' | 'c' | 'p' | 'n';
  /** Id of the element to land on; text without one is reached by its section. */
  readonly id: string;
  /** Title of the section where the text alone does not tell it: of `c`, and of the section that a note belongs to. */
  readonly title: string;
  /** What a note is called. */
  readonly label: string;
  /** What the section is about, for the filter; of headings and notes. */
  readonly fields: readonly string[];
}

/** Private-use characters, one for each byte: letters to nobody. */
const FIRST = 0xe000;
const LAST = 0xe0ff;
const SEPARATOR = '\n';

/** A field by its place in the list of all. */
function toCode(field: string): string {
  const at = (FIELDS as readonly string[]).indexOf(field);
  return at < 0 ? field : String(at);
}

export function writePlace({ kind, id, title, label, fields }: Place): string {
  const parts = [kind, id, title, label, ...fields.map(toCode)];
  const bytes = new TextEncoder().encode(parts.join(SEPARATOR).trimEnd());
  return Array.from(bytes, (byte) => String.fromCharCode(FIRST + byte)).join('');
}

export function isPlace(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= FIRST && code <= LAST;
}

const KINDS = { h: 'h', c: 'c', p: 'p', n: 'n' } as const;

export function readPlace(word: string): Place {
  const bytes = Uint8Array.from(word, (char) => char.charCodeAt(0) - FIRST);
  const parts = new TextDecoder().decode(bytes).split(SEPARATOR);
  const [kind = 'p', id = '', title = '', label = '', ...fields] = parts;
  return {
    kind: kind in KINDS ? KINDS[kind as keyof typeof KINDS] : 'p',
    id,
    title,
    label,
    fields: fields.map((code) => FIELDS[Number(code)] ?? code),
  };
}
