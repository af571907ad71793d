/**
 * What officers say and what reports write for the same thing, as far as an archive holds it: written beside the index, loaded where the
 * words as typed lead to nothing good. A line of the tables in names/: what people say → what stands in reports ~ what is merely wider or
 * narrower. Without an arrow any name of the line stands for any other.
 */

import { nth } from '../../shared/nth.ts';
import type { OtherNames } from '../files.ts';
import { indexForm, wordsOf } from '../transform.ts';
import { ECONOMY } from './names/economy.ts';
import { FARMING } from './names/farming.ts';
import { ORDER } from './names/order.ts';
import { PLAIN_SPEECH } from './names/plain-speech.ts';
import { SOCIETY } from './names/society.ts';
import { STATE } from './names/state.ts';

type Line = OtherNames[number];

export const TABLES = [STATE, ECONOMY, FARMING, SOCIETY, ORDER, PLAIN_SPEECH].join('\n');

/** Each name as the words of `wordsOf` with spaces between. */
export function readNames(table: string): OtherNames {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Line => {
      const [told = '', kin = ''] = line.split('~');
      const [said = '', written = said] = told.split('→');
      return [namesIn(said), namesIn(written), namesIn(kin)];
    });
}

const namesIn = (list: string): readonly string[] =>
  list
    .split(';')
    .map((name) => wordsOf(name).join(' '))
    .filter(Boolean);

interface Sought {
  readonly name: string;
  readonly forms: readonly string[];
}

/** Told of all texts of an archive, it knows which of the written names stand there. */
export function createNameFinder(table: OtherNames = readNames(TABLES)) {
  const written = new Set(table.flatMap(([, names, kin]) => [...names, ...kin]));
  const sought = Map.groupBy(
    Array.from(written, (name): Sought => ({ name, forms: name.split(' ').map(indexForm) })),
    ({ forms }) => forms[0] ?? '',
  );
  const found = new Set<string>();
  return {
    /** Words as the index holds them. */
    add: (words: readonly string[]): void => {
      // Every word of an archive passes here.
      for (let at = 0; at < words.length; at++) {
        const word = nth(words, at);
        const begun = sought.get(word);
        if (!begun) continue;
        const left = begun.filter(({ forms }) => !forms.every((form, index) => words[at + index] === form));
        if (left.length === begun.length) continue;
        for (const one of begun) if (!left.includes(one)) found.add(one.name);
        // What was found is looked for no more: in a large archive little is left to look for.
        if (left.length > 0) sought.set(word, left);
        else sought.delete(word);
      }
    },
    found: (): readonly string[] => [...found].sort(),
  };
}

/** The table without the names that the archive does not know, and without lines that then lead nowhere. */
export function knownNames(found: ReadonlySet<string>, table: OtherNames = readNames(TABLES)): OtherNames {
  return table.flatMap(([said, names, kin]): OtherNames => {
    const [here, near] = [names, kin].map((list) => list.filter((name) => found.has(name)));
    const leads = said.filter((name) => [...(here ?? []), ...(near ?? [])].some((one) => one !== name));
    return leads.length > 0 ? [[leads, here ?? [], near ?? []]] : [];
  });
}
