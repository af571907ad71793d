/** An archive in memory, read as the contract of the reader says: no index is built. */
import { cutDocument } from '../../src/search/build/parts.ts';
import { type Choice, NO_CHOICE } from '../../src/search/filters.ts';
import { beginsWith, canonicalWord, foldWord } from '../../src/search/fold.ts';
import type { Answer } from '../../src/search/query/answer.ts';
import { parseQuery } from '../../src/search/query/plan/query.ts';
import { search } from '../../src/search/query/run.ts';
import type { Fragment, IndexReader, Spelling } from '../../src/search/query/types.ts';
import { indexedWord, indexForm, indexWords } from '../../src/search/transform.ts';

export interface Written {
  /** `## ` begins a section, `### ` one below it, any other line is a paragraph. */
  readonly text: string;
  readonly title?: string;
  readonly day?: string;
}

function partOf({ text, title = 'Báo cáo' }: Written): string {
  let open = '';
  const blocks = text.split('\n').map((line, at) => {
    const [, signs = '', name = ''] = /^(##+) (.*)$/u.exec(line) ?? [];
    if (signs === '') return { kind: 'text', id: '', text: line } as const;
    if (signs === '##') open = `m-${at}`;
    const id = signs === '##' ? open : `${open}-${at}`;
    return { kind: 'heading', id, text: name, level: signs.length } as const;
  });
  return cutDocument({ title, fields: [] }, blocks)[0]?.content ?? '';
}

/** An archive of documents of one part each, read as the contract of the reader says. */
export function readerOf(documents: readonly Written[]): IndexReader {
  const fragments = documents.map(
    ({ title = 'Báo cáo', day = '', ...rest }, page): Fragment => ({
      url: `/${page}/#0`,
      content: partOf({ title, ...rest }),
      meta: { title, label: '', date: day },
    }),
  );
  const texts = fragments.map(({ content }) => indexWords(content).map(indexedWord));
  const same = (own: string, asked: string, spelling: Spelling, last: boolean): boolean => {
    const form = indexForm(asked);
    if (/\d/u.test(asked)) return own === form;
    if (spelling === 'folded') return foldWord(own) === foldWord(form);
    if (spelling === 'begun' && last && beginsWith(canonicalWord(own), asked)) return true;
    return canonicalWord(own) === canonicalWord(form);
  };
  const find = async (words: readonly string[], spelling: Spelling): Promise<readonly number[]> =>
    texts.flatMap((text, page) =>
      text.some((_, at) =>
        words.every((word, index) =>
          same(text[at + index] ?? '', word, spelling, index === words.length - 1),
        ),
      )
        ? [page]
        : [],
    );
  return {
    pages: documents.length,
    load: async () => undefined,
    find,
    phrase: (words) => find(words, 'exact'),
    rank: async () => new Map(),
    vocabulary: async (beginning) =>
      [...new Set(texts.flat().map(foldWord))].filter((word) => word.startsWith(beginning)).toSorted(),
    fragment: async (page) => fragments[page] as Fragment,
    documentOf: (page) => page,
    narrowing: async () => ({
      filters: {},
      byDate: documents
        .map((_, page) => page)
        .toSorted((a, b) => ((documents[a]?.day ?? '') < (documents[b]?.day ?? '') ? -1 : 1) || a - b),
    }),
  };
}

const written = (one: string | Written): Written => (typeof one === 'string' ? { text: one } : one);

export async function asked(
  query: string,
  documents: readonly (string | Written)[],
  choice: Choice = NO_CHOICE,
): Promise<Answer> {
  let answer = await search(readerOf(documents.map(written)), parseQuery(query), choice);
  while (answer.more) answer = await answer.more();
  return answer;
}

/** Documents in the order of the results. */
export const order = async (query: string, documents: readonly (string | Written)[], choice?: Choice) =>
  (await asked(query, documents, choice)).results.map(({ url }) => Number(/^\/(\d+)\//u.exec(url)?.[1]));

export const at = (text: string, day: string, title = 'Báo cáo'): Written => ({ text, day, title });
export const far = (count: number) => Array.from({ length: count }, () => 'khác').join(' ');
