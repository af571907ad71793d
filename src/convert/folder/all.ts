/** Converts a folder of seeds: every file by itself, so that one that fails does not stop the others. */
import type { Dialect } from '../../schema/frontmatter.ts';
import type { Message } from '../../schema/message.ts';
import { isScanned } from '../dialects.ts';
import type { Conversion, Page } from '../index.ts';
import { type Effects, type Prepared, prepare, type SeedInput } from '../source/prepare.ts';
import type { Register } from './addresses.ts';
import { collect } from './collect.ts';
import { type CorpusText, lexiconsOf } from './corpus.ts';

export interface Converted {
  readonly pages: readonly Page[];
  readonly messages: readonly Message[];
  /** Files of which no page was made; what was made of them before stays. */
  readonly failed: readonly string[];
  /** True when a page that may stand there from an earlier run must go. */
  readonly withdrawn: boolean;
}

export interface AllOptions extends Effects {
  readonly samples: boolean;
  /** Told before each file: its name, its place from 1, and how many there are. */
  readonly onFile?: (file: string, number: number, count: number) => void;
  readonly kept?: KeptConversions;
  /** What texts teach, where it is known from before; the same as `lexiconsOf`. */
  readonly lexicons?: typeof lexiconsOf;
  /** Texts of the folder that are not converted now, but teach what is likely. */
  readonly others?: readonly CorpusText[];
  /** Addresses that were given before. */
  readonly register?: Register;
  /**
   * Why a page could not be built, in words; nothing where it can be. A file with such a page is refused, before anything
   * of it is kept or published, so that it does not stop the build of the others.
   */
  readonly prove?: (page: Page) => string | undefined;
}

/** What was made of a seed, and the texts that its words were weighed by. */
export interface KeptConversion {
  readonly text: string;
  readonly dialect: Dialect;
  readonly conversion: Conversion;
  /** Name of those texts (KeptConversions.nameOf), where it matters. */
  readonly learned?: string;
}

/** Conversions of earlier runs. */
export interface KeptConversions {
  readonly get: (seed: SeedInput) => KeptConversion | undefined;
  readonly put: (seed: SeedInput, kept: KeptConversion) => void;
  /** The same name for the same texts only. */
  readonly nameOf: (texts: readonly CorpusText[]) => string;
}

type Result = { readonly seed: SeedInput } & (KeptConversion | Prepared | Conversion);

/** Pages and messages of all seeds. Never throws: an unforeseen error of the program is a message for its file. */
export async function convertAll(seeds: readonly SeedInput[], options: AllOptions): Promise<Converted> {
  const results: Result[] = [];
  for (const [index, seed] of seeds.entries()) {
    options.onFile?.(seed.file, index + 1, seeds.length);
    results.push({ seed, ...(await firstResult(seed, options)) });
  }
  const own = results.flatMap((result): CorpusText[] =>
    'text' in result ? [{ file: result.seed.file, text: result.text, dialect: result.dialect }] : [],
  );
  const { others = [] } = options;
  const texts = others.length > 0 ? [...others, ...own].sort((a, b) => (a.file < b.file ? -1 : 1)) : own;
  // Only what a scanner read is weighed by the others.
  const learned = own.some(({ dialect }) => isScanned(dialect)) ? options.kept?.nameOf(texts) : undefined;
  let lexicons: ReturnType<typeof lexiconsOf> | undefined;
  const done = [];
  for (const result of results) {
    const { file } = result.seed;
    const finish = async (): Promise<Conversion> => {
      if (!('text' in result)) return result;
      if ('conversion' in result && (!isScanned(result.dialect) || result.learned === learned))
        return result.conversion;
      lexicons ??= (options.lexicons ?? lexiconsOf)(texts);
      const prepared = 'convert' in result ? result : await prepare(result.seed, options, options.samples);
      if (!('convert' in prepared)) return prepared;
      const conversion = proved(file, prepared.convert(lexicons.get(file)), options);
      keep(result.seed, prepared, conversion, options, learned);
      return conversion;
    };
    done.push({ file, ...(await guarded(file, finish)) });
  }
  return collect(done, options.register);
}

/** What can be known of a seed before all are opened: only what a scanner read has to wait for the others. */
async function firstResult(
  seed: SeedInput,
  options: AllOptions,
): Promise<KeptConversion | Prepared | Conversion> {
  const kept = options.kept?.get(seed);
  if (kept) return kept;
  const prepared = await guarded(seed.file, () => prepare(seed, options, options.samples));
  if (!('convert' in prepared) || isScanned(prepared.dialect)) return prepared;
  const { text, dialect } = prepared;
  const conversion = await guarded(seed.file, () => proved(seed.file, prepared.convert(), options));
  keep(seed, prepared, conversion, options);
  // What is done is not held in memory.
  return { text, dialect, conversion };
}

/** The conversion, without its pages where one of them cannot be built. */
function proved(file: string, conversion: Conversion, { prove }: AllOptions): Conversion {
  const { pages, messages } = conversion;
  const faults = prove ? pages.flatMap((page) => prove(page) ?? []) : [];
  return faults.length === 0
    ? conversion
    : { pages: [], messages: [...messages, ...faults.map((fault) => unbuildable(file, fault))] };
}

function unbuildable(file: string, fault: string): Message {
  return {
    rule: 'cannot-be-built',
    level: 'error',
    reason: `Tệp đọc được nhưng không dựng thành trang được: ${fault}.`,
    remedy:
      'Đây là lỗi của chương trình: xin gửi tệp nguồn cho người phát triển; các tệp khác vẫn được dựng.',
    place: { file },
  };
}

function keep(
  seed: SeedInput,
  { text, dialect }: Prepared,
  conversion: Conversion,
  { kept }: AllOptions,
  learned?: string,
): void {
  // What failed is tried again.
  if (conversion.pages.length > 0)
    kept?.put(seed, { text, dialect, conversion, ...(learned && { learned }) });
}

async function guarded<T>(file: string, work: () => T | Promise<T>): Promise<T | Conversion> {
  try {
    return await work();
  } catch (error) {
    return { pages: [], messages: [unforeseen(file, error)] };
  }
}

function unforeseen(file: string, error: unknown): Message {
  const what = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return {
    rule: 'internal',
    level: 'error',
    reason: `Chương trình gặp lỗi khi đọc tệp này: ${what}`,
    remedy: 'Xin gửi tệp nguồn cho người phát triển; các tệp khác vẫn được chuyển đổi.',
    place: { file },
  };
}
