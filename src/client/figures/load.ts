/** What the page of figures loads: packs, lists of where words stand, and choices. A small archive has no lists. */
import { type FigureLine, type Pack, packTitle, unpack } from '../../figures/view/pack.ts';
import { readFigureQuestion } from '../../figures/view/question.ts';
import { optionsOf, type WantedRows } from '../../figures/view/select.ts';
import type { TimeInterval } from '../../figures/view/time.ts';
import {
  listOf,
  type PackedOption,
  type PackedOptions,
  packsFor,
  soughtIn,
  type WordChoice,
  type WordList,
} from '../../figures/view/words.ts';

type Form = HTMLFormElement | null;

const loaded = new Map<string, Promise<unknown>>();

export const loadPack = (form: Form, number: number): Promise<Pack> =>
  loadData<Pack>(form, String(number), '.goi');

/** A file of data/so-lieu/, loaded once. */
export function loadData<Data>(form: Form, name: string, ending = '.json'): Promise<Data> {
  const known = loaded.get(name) ?? fetchData(`${form?.dataset['figures']}${name}${ending}`);
  loaded.set(name, known);
  // What failed is tried again.
  known.catch(() => loaded.delete(name));
  return known as Promise<Data>;
}

async function fetchData(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status}`);
  return url.endsWith('.goi') ? unpackedJson(response) : response.json();
}

/** Packed by gzip. iPhones that stay below iOS 16.4 have no stream for it. */
async function unpackedJson(response: Response): Promise<unknown> {
  if (typeof DecompressionStream !== 'undefined' && response.body)
    return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).json();
  const { gunzipSync, strFromU8 } = await import('fflate');
  return JSON.parse(strFromU8(gunzipSync(new Uint8Array(await response.arrayBuffer()))));
}

const isListed = (form: Form): boolean => form?.dataset['listed'] !== undefined;

/** Packs that may hold what is wanted, in their order; where none holds all of it, those that hold all but one part. */
export async function candidateRows(
  form: Form,
  wanted: WantedRows,
  all: readonly number[],
): Promise<readonly number[]> {
  if (!isListed(form)) return all;
  const asked = await Promise.all(
    soughtIn(wanted.query).map(async (sought) => {
      const lists = [...new Set(sought.words.map(listOf))];
      const found = await Promise.all(lists.map((name) => loadWords(form, name)));
      return packsFor(sought, Object.assign({}, ...found));
    }),
  );
  const sets = [...asked, ...(await chosenPacks(form, wanted))];
  const lost = (number: number): number => sets.filter((set) => !set.has(number)).length;
  const strict = all.filter((number) => lost(number) === 0);
  return strict.length > 0 ? strict : all.filter((number) => lost(number) === 1 && sets.length > 1);
}

async function chosenPacks(form: Form, wanted: WantedRows): Promise<readonly ReadonlySet<number>[]> {
  const years = yearsOf(readFigureQuestion(wanted.query).time);
  const chosen: readonly (readonly [WordChoice, readonly string[]])[] = [
    ['tai-lieu', [wanted.document]],
    ['don-vi', [wanted.unit]],
    ['ky', [wanted.period]],
    ['muc', [wanted.section]],
    ['nam', years],
  ];
  const told = chosen.filter(([, values]) => values.some(Boolean));
  if (told.length === 0) return [];
  const options = await loadData<PackedOptions>(form, 'lua-chon');
  return told.flatMap(([name, values]) => {
    const found = options[name].filter(([known]) => values.includes(known));
    return found.length > 0 || name === 'nam' ? [new Set(found.flatMap(([, , packs]) => packs))] : [];
  });
}

/** Years in which a time begins or goes on; of a long one all. */
function yearsOf(time: TimeInterval | undefined): readonly string[] {
  if (!time) return [];
  const [first, last] = [Number(time.from.slice(0, 4)), Number(time.to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

/** A list that is not there has no words. */
async function loadWords(form: Form, name: string): Promise<WordList> {
  const names = await loadData<readonly string[]>(form, 'danh-muc');
  return names.includes(name) ? loadData<WordList>(form, name) : {};
}

/** The choices; of a small archive they are counted here. */
export async function optionsFor(
  form: Form,
  all: readonly number[],
  known: (number: number) => Pack | undefined,
): Promise<Readonly<Record<string, readonly PackedOption[]>>> {
  if (isListed(form)) return loadData<PackedOptions>(form, 'lua-chon');
  const lines: FigureLine[] = [];
  const titles: string[] = [];
  for (const number of all) {
    const pack = known(number) ?? (await loadPack(form, number));
    lines.push(...unpack(pack, titles.length));
    titles.push(...pack.documents.map(packTitle));
  }
  const count = (property: (line: FigureLine) => string): readonly PackedOption[] =>
    optionsOf(lines, property).map(({ value, count: own }) => [value, own, []]);
  return {
    'tai-lieu': count(({ document }) => titles[document] ?? ''),
    'don-vi': count(({ unit }) => unit),
    ky: count(({ period }) => period),
    muc: count(({ section }) => section),
  };
}
