/** A built site as the checks before publishing see it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Message } from '../../src/schema/message.ts';
import { listFiles } from '../building/tree.ts';

export interface BuiltSite {
  readonly dir: string;
  /** Path on the host before every address, `/` or `/so-tay/`. */
  readonly base: string;
  /** Host of the site, when it is known. */
  readonly origin: string | undefined;
  readonly files: ReadonlySet<string>;
  /** Texts of the pages, by path. */
  readonly pages: ReadonlyMap<string, string>;
  readonly read: (path: string) => Promise<Buffer>;
}

export async function openSite(dir: string, base: string, origin: string | undefined): Promise<BuiltSite> {
  const files = new Set(await listFiles(dir));
  const read = (path: string): Promise<Buffer> => readFile(join(dir, path));
  const pages = new Map<string, string>();
  for (const path of files) if (path.endsWith('.html')) pages.set(path, (await read(path)).toString());
  return { dir, base: `/${base.replace(/^\/+|\/+$/gu, '')}/`.replace('//', '/'), origin, files, pages, read };
}

/** One way in which a site may be unfit to go out. */
export interface SiteCheck {
  readonly name: string;
  readonly run: (site: BuiltSite) => Promise<readonly Message[]>;
}

export function problem(rule: string, file: string, reason: string, remedy: string): Message {
  return { rule, level: 'error', reason, remedy, place: { file } };
}

export const REBUILD =
  'Dựng lại bằng npm run build; nếu vẫn lỗi, đây là lỗi của chương trình, xin báo người phát triển.';
