/** The field of each block of a document: what its own heading tells, else the headings above it, else the document. */
import type { TextBlock } from '../../document/walkers/blocks.ts';
import { FIELDS, type Field } from '../../schema/fields.ts';
import { canonicalWord } from '../fold.ts';
import { wordsOf } from '../transform.ts';
import { FIELD_WORDS, OVERALL_WORDS } from './field-words.ts';

const keyOf = (text: string): string => wordsOf(text).map(canonicalWord).join(' ');
const phrasesOf = (text: string): readonly string[] => text.split(';').map(keyOf);

const PHRASES: ReadonlyMap<string, Field | 'overall'> = new Map([
  ...FIELDS.flatMap((field) => phrasesOf(FIELD_WORDS[field]).map((phrase) => [phrase, field] as const)),
  ...phrasesOf(OVERALL_WORDS).map((phrase) => [phrase, 'overall'] as const),
]);
const MOST_WORDS = Math.max(...Array.from(PHRASES.keys(), (phrase) => phrase.split(' ').length));

/** In the order of the table. Undefined when a heading tells nothing; empty when it is about everything below it. */
export function fieldsOf(heading: string): readonly Field[] | undefined {
  const words = keyOf(heading).split(' ');
  const found = new Set<Field | 'overall'>();
  for (let at = 0; at < words.length; ) {
    const length = longestAt(words, at);
    const told = PHRASES.get(words.slice(at, at + length).join(' '));
    if (told) found.add(told);
    at += Math.max(1, length);
  }
  if (found.has('overall')) return [];
  return found.size > 0 ? FIELDS.filter((field) => found.has(field)) : undefined;
}

function longestAt(words: readonly string[], at: number): number {
  for (let length = Math.min(MOST_WORDS, words.length - at); length > 0; length--) {
    if (PHRASES.has(words.slice(at, at + length).join(' '))) return length;
  }
  return 0;
}

/**
 * For each block; `own` is what the editor or the title says of the whole document, and stays whatever a heading adds.
 * A note has the fields of the section of its marker.
 */
export function blockFields(
  blocks: readonly TextBlock[],
  own: readonly string[],
): readonly (readonly string[])[] {
  const withOwn = (fields: readonly string[]): readonly string[] =>
    FIELDS.filter((field) => own.includes(field) || fields.includes(field));
  const open: { level: number; fields: readonly string[] }[] = [{ level: 1, fields: own }];
  const bySection = new Map<string, readonly string[]>();
  return blocks.map(({ kind, id, text, level = 1, section }) => {
    if (kind === 'note') return bySection.get(section?.id ?? '') ?? own;
    if (kind === 'heading' && level > 1) {
      while ((open.at(-1)?.level ?? 0) >= level && open.length > 1) open.pop();
      open.push({ level, fields: withOwn(fieldsOf(text) ?? open.at(-1)?.fields ?? own) });
    }
    const fields = open.at(-1)?.fields ?? own;
    if (kind === 'heading') bySection.set(id, fields);
    return fields;
  });
}
