/** Converts a folder of seeds: every file by itself, so that one that fails does not stop the others. */
import type { Message } from '../schema/message.ts';
import { decode } from './decode.ts';
import { type Conversion, convert, type Page } from './index.ts';
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

/** What one seed gives. Never throws: an unforeseen error of the program becomes a message for this file. */
export function convertSeed(seed: SeedInput, sample: boolean): Conversion {
  const decoded = decode(seed.file, seed.bytes);
  if ('message' in decoded) return { pages: [], messages: [decoded.message] };
  const beside: ReturnType<typeof readSidecar> =
    seed.sidecar === undefined ? { sidecar: {} } : readSidecar(seed.file, seed.sidecar);
  if ('messages' in beside) return { pages: [], messages: beside.messages };
  try {
    return convertText(seed, decoded.text, beside.sidecar, sample);
  } catch (error) {
    return { pages: [], messages: [unforeseen(seed.file, error)] };
  }
}

function convertText(seed: SeedInput, text: string, sidecar: Sidecar, sample: boolean): Conversion {
  const { file, sha256, bytes, csv } = seed;
  const { pages, messages } = convert({
    file,
    text,
    sha256,
    bytes: bytes.length,
    sidecar,
    sample,
    ...(csv && { csv }),
  });
  const all = [...messages, ...pages.flatMap((page) => page.record.messages)];
  return all.some(({ level }) => level === 'error') ? { pages: [], messages: all } : { pages, messages: all };
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
export function collect(
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
