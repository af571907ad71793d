/** Takes dropped files into the folder of sources, under names that every system allows. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { keptName } from '../../src/desk/file-names.ts';
import { isReadable } from '../sources/seeds.ts';
import { within, writeWhole } from './files.ts';

export interface Received {
  /** Names under which files were kept. */
  readonly names: readonly string[];
  /** Why others were not. */
  readonly wrong: readonly string[];
}

export async function receive(form: FormData, dir: string): Promise<Received> {
  const [names, wrong]: [string[], string[]] = [[], []];
  for (const file of form.getAll('tep')) {
    if (typeof file === 'string') continue;
    const name = keptName(file.name);
    const bytes = Buffer.from(await file.arrayBuffer());
    const fault = await faultOf(file.name, name, bytes, { dir, replaces: form.get('thay') === 'co' });
    if (fault !== undefined || name === undefined) {
      if (fault !== undefined) wrong.push(fault);
      continue;
    }
    await writeWhole(within(dir, name), bytes);
    names.push(name);
  }
  return { names, wrong };
}

async function faultOf(
  given: string,
  name: string | undefined,
  bytes: Buffer,
  { dir, replaces }: { readonly dir: string; readonly replaces: boolean },
): Promise<string | undefined> {
  if (given === '' && bytes.length === 0) return 'Chưa chọn tệp nào.';
  if (name === undefined || !isReadable(name)) return `“${given}” không phải loại tệp đọc được.`;
  const path = within(dir, name);
  if (replaces || !existsSync(path) || (await readFile(path)).equals(bytes)) return undefined;
  return `Đã có tệp “${name}” với nội dung khác. Là bản mới của văn bản ấy thì đánh dấu “Thay tệp cùng tên” rồi thả lại; không phải thì đổi tên tệp.`;
}
