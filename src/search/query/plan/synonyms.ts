/**
 * Other names of what was typed. The words as typed come first; another name is tried where they are not there, weighs a little less, and
 * the answer says what was put in their place. The table comes with the archive (build/other-names.ts); abbreviations that stand for their
 * own words (TNGT, XNK) are in common-abbreviations.ts.
 */
import type { OtherNames } from '../../files.ts';
import { canonicalWord, foldWord } from '../../fold.ts';
import type { Alternative, Query, TermGroup } from './query.ts';

interface Phrase {
  /** As a query spells it, with marks or without. */
  readonly forms: readonly string[];
  readonly others: readonly Alternative[];
}

type PhraseTable = ReadonlyMap<string, readonly Phrase[]>;

const TABLES = new WeakMap<OtherNames, Map<boolean, PhraseTable>>();

/** By the first word, the longest first. */
function phraseTable(names: OtherNames, unmarked: boolean): PhraseTable {
  const tables = TABLES.get(names) ?? new Map<boolean, PhraseTable>();
  TABLES.set(names, tables);
  const table = tables.get(unmarked) ?? readTable(names, unmarked ? foldWord : canonicalWord);
  tables.set(unmarked, table);
  return table;
}

function readTable(names: OtherNames, form: (word: string) => string): PhraseTable {
  const phrases = names.flatMap(([said, written, kin]) => {
    const all = [...written.map(otherName('name')), ...kin.map(otherName('kin'))];
    return said.map(
      (name): Phrase => ({
        forms: name.split(' ').map(form),
        others: all.filter(({ words }) => words.join(' ') !== name),
      }),
    );
  });
  return Map.groupBy(
    phrases.toSorted((a, b) => b.forms.length - a.forms.length),
    ({ forms }) => forms[0] ?? '',
  );
}

const otherName =
  (instead: 'name' | 'kin') =>
  (name: string): Alternative => ({ words: name.split(' '), doubtful: false, instead });

/** Each name is words to load: of many names the first tell most. */
const MOST_NAMES = 8;

/**
 * The query with all names of what it names; undefined when the table knows no other. `free` tells of a group whether it names anything:
 * what asks does not (`đứng thứ mấy`).
 */
export function withSynonyms(
  query: Query,
  names: OtherNames,
  free: (at: number) => boolean = () => true,
): Query | undefined {
  const form = (word: string): string => (query.unmarked ? foldWord(word) : canonicalWord(word));
  const table = phraseTable(names, query.unmarked);
  const groups: TermGroup[] = [];
  for (let at = 0; at < query.groups.length; ) {
    const first = form(wordsOf(query.groups[at])[0] ?? '');
    const known = (table.get(first) ?? []).flatMap(({ forms, others }) => {
      const taken = groupsThatSpell(query.groups, at, forms, form);
      const named = Array.from({ length: taken }, (_, index) => free(at + index));
      return taken > 0 && named.every(Boolean) ? [{ taken, others }] : [];
    });
    const taken = Math.max(1, ...known.map((one) => one.taken));
    const own = query.groups.slice(at, at + taken);
    const others = known.filter((one) => one.taken === taken).flatMap((one) => one.others);
    groups.push(...(others.length > 0 ? [renamed(own, others.slice(0, MOST_NAMES))] : own));
    at += taken;
  }
  return groups.some(({ alternatives }) => alternatives.some(({ instead }) => instead))
    ? { ...query, groups }
    : undefined;
}

/** As typed, or as it was meant. */
const wordsOf = (group: TermGroup | undefined): readonly string[] => group?.alternatives[0]?.words ?? [];

/** How many groups from here on spell these words; 0 when they do not. */
function groupsThatSpell(
  groups: readonly TermGroup[],
  at: number,
  words: readonly string[],
  form: (word: string) => string,
): number {
  let spelt = 0;
  for (let index = at; index < groups.length; index++) {
    for (const word of wordsOf(groups[index])) if (form(word) !== words[spelt++]) return 0;
    if (spelt === words.length) return index - at + 1;
  }
  return 0;
}

function renamed(own: readonly TermGroup[], others: readonly Alternative[]): TermGroup {
  const [first] = own;
  const mended = own.some(({ alternatives }) => alternatives[0]?.mended);
  const typed = { words: own.flatMap(wordsOf), doubtful: false, ...(mended && { mended }) };
  return {
    text: own.map(({ text }) => text).join(' '),
    alternatives: [...(own.length === 1 && first ? first.alternatives : [typed]), ...others],
    figure: false,
  };
}
