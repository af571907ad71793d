/** Converts a folder of seeds: every file by itself, so that one that fails does not stop the others. */
import type { Message } from '../schema/message.ts';
import { lexiconsOf } from './corpus.ts';
import { decode } from './decode.ts';
import { type Conversion, convert, type Page } from './index.ts';
import type { Lexicon } from './ocr/index.ts';
import { readSidecar, type Sidecar } from './sidecar.ts';

export interface SeedInput {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly sidecar?: string;
  /** Texts of the CSV files of the folder, by path. */
  readonly csv?: ReadonlyMap<string, string>;
}

export interface Converted {
  readonly pages: readonly Page[];
  readonly messages: readonly Message[];
  /** Files of which no page was made; what was made of them before stays. */
  readonly failed: readonly string[];
}

/** A seed that could be decoded, with its sidecar read. */
interface Prepared extends SeedInput {
  readonly text: string;
  readonly beside: Sidecar;
}

export interface AllOptions {
  readonly samples: boolean;
  /** Told before each file: its name, its place from 1, and how many there are. */
  readonly onFile?: (file: string, number: number, count: number) => void;
}

/** Pages and messages of all seeds. Never throws: an unforeseen error of the program is a message for its file. */
export function convertAll(seeds: readonly SeedInput[], { samples, onFile }: AllOptions): Converted {
  const prepared = seeds.map((seed) => ({ file: seed.file, ...prepare(seed) }));
  const texts = prepared.flatMap(({ seed }) => (seed ? [{ ...seed, dialect: seed.beside.dialect }] : []));
  const lexicons = lexiconsOf(texts);
  const results = prepared.map(({ file, seed, messages }, index) => {
    onFile?.(file, index + 1, seeds.length);
    return { file, ...(seed ? convertSeed(seed, samples, lexicons.get(file)) : { pages: [], messages }) };
  });
  return collect(results);
}

function prepare(seed: SeedInput): { seed?: Prepared; messages: readonly Message[] } {
  const decoded = decode(seed.file, seed.bytes);
  if ('message' in decoded) return { messages: [decoded.message] };
  const read: ReturnType<typeof readSidecar> =
    seed.sidecar === undefined ? { sidecar: {} } : readSidecar(seed.file, seed.sidecar);
  if ('messages' in read) return { messages: read.messages };
  return { seed: { ...seed, text: decoded.text, beside: read.sidecar }, messages: [] };
}

function convertSeed(seed: Prepared, sample: boolean, lexicon: Lexicon | undefined): Conversion {
  const { file, text, sha256, bytes, beside: sidecar, csv } = seed;
  const input = {
    file,
    text,
    sha256,
    bytes: bytes.length,
    sidecar,
    sample,
    ...(csv && { csv }),
    ...(lexicon && { lexicon }),
  };
  try {
    const { pages, messages } = convert(input);
    const all = [...messages, ...pages.flatMap((page) => page.record.messages)];
    return { pages: all.some(({ level }) => level === 'error') ? [] : pages, messages: all };
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

/** Puts the pages of all seeds together; a page whose address is taken already is refused with its seed. */
function collect(
  results: readonly { file: string; pages: readonly Page[]; messages: readonly Message[] }[],
): Converted {
  const owners = new Map<string, string>();
  const pages: Page[] = [];
  const messages: Message[] = [];
  const failed: string[] = [];
  for (const result of results) {
    const taken = result.pages.find((page) => owners.has(page.frontmatter.id));
    messages.push(
      ...result.messages,
      ...(taken ? [clash(result.file, taken, owners.get(taken.frontmatter.id) ?? '')] : []),
    );
    if (taken || result.pages.length === 0) {
      failed.push(result.file);
      continue;
    }
    for (const page of result.pages) owners.set(page.frontmatter.id, result.file);
    pages.push(...result.pages);
  }
  return { pages, messages, failed };
}

function clash(file: string, page: Page, owner: string): Message {
  return {
    rule: 'same-slug',
    level: 'error',
    reason: `Tệp này và “${owner}” cùng cho ra trang “${page.frontmatter.id}” (trùng loại, số và năm, hoặc trùng tên).`,
    remedy:
      'Nếu là một văn bản chép hai lần, bỏ bớt một tệp; nếu là hai văn bản, sửa số hoặc tên trong tệp nguồn.',
    place: { file },
  };
}
