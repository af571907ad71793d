/** Converts a folder of seeds: every file by itself, so that one that fails does not stop the others. */
import type { Message } from '../schema/message.ts';
import { collect } from './collect.ts';
import { lexiconsOf } from './corpus.ts';
import { isScanned } from './dialects.ts';
import type { Conversion, Page } from './index.ts';
import { type Effects, type Prepared, prepare, type SeedInput } from './prepare.ts';

export interface Converted {
  readonly pages: readonly Page[];
  readonly messages: readonly Message[];
  /** Files of which no page was made; what was made of them before stays. */
  readonly failed: readonly string[];
}

export interface AllOptions extends Effects {
  readonly samples: boolean;
  /** Told before each file: its name, its place from 1, and how many there are. */
  readonly onFile?: (file: string, number: number, count: number) => void;
}

type Result = { readonly file: string } & (Prepared | Conversion);

/** Pages and messages of all seeds. Never throws: an unforeseen error of the program is a message for its file. */
export async function convertAll(seeds: readonly SeedInput[], options: AllOptions): Promise<Converted> {
  const results: Result[] = [];
  const texts = [];
  for (const [index, seed] of seeds.entries()) {
    const { file } = seed;
    options.onFile?.(file, index + 1, seeds.length);
    const prepared = await guarded(file, () => prepare(seed, options, options.samples));
    if (!('convert' in prepared)) results.push({ file, ...prepared });
    else {
      texts.push({ file, text: prepared.text, dialect: prepared.dialect });
      // Only what a scanner read has to wait for the others; what is done is not held in memory.
      const waits = isScanned(prepared.dialect);
      results.push({ file, ...(waits ? prepared : await guarded(file, prepared.convert)) });
    }
  }
  const lexicons = lexiconsOf(texts);
  const done = [];
  for (const result of results) {
    const { file } = result;
    const finish = (): Conversion => ('convert' in result ? result.convert(lexicons.get(file)) : result);
    done.push({ file, ...(await guarded(file, finish)) });
  }
  return collect(done);
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
