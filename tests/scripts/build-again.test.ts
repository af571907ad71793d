/**
 * A build that takes over what has not changed gives the bytes of a fresh one, whatever became of what was kept, and nothing
 * that was made or kept holds what the editor took out.
 */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { whereIs } from './bytes-in.ts';

const run = promisify(execFile);

/** Stands in no other text, so that each byte of it is a leak; its neighbour may be published, and shows where bytes are looked at. */
const [NAME, SHOWN] = ['Khuyểnh', 'Nguẩy'];

/** A paper that names a person in its name, a heading, a sentence, a note and a table; the editor had the name taken out. */
async function putNamed(seeds: string): Promise<void> {
  const person = `Quàng Thị ${NAME}`;
  const text = `BÁO CÁO
Kết quả giải quyết vụ việc của bà ${person.toUpperCase()} ở xóm ${SHOWN}

I. VỤ VIỆC CỦA BÀ ${person.toUpperCase()}

Bà ${person.normalize('NFD')}, sinh năm 1988, trú tại xóm ${SHOWN}, nộp 3 đơn[footnoteRef:1]. [1: Đơn của ${person.replace(' ', '\n')}.]

II. KẾT QUẢ

<table><tr><td>Người nộp</td><td>Số đơn</td></tr><tr><td>${person}</td><td>3 đơn</td></tr></table>
`;
  await writeFile(join(seeds, 'quang-thi-khuyenh.txt'), text);
  await writeFile(
    join(seeds, 'quang-thi-khuyenh.yaml'),
    `redactions:\n  - find: ${person}\n    replace: Q.T.K\n    reason: người làm đơn\n    date: 2025-01-05\n`,
  );
}

async function workFolder(): Promise<string> {
  await mkdir('.cache', { recursive: true });
  const dir = await mkdtemp(resolve('.cache/again-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  await mkdir(join(dir, 'seeds'));
  for (const name of ['mau-chuyen-de-thang-5-2025.txt', 'mau-bao-cao-word.docx'])
    await cp(join('seeds/mau', name), join(dir, 'seeds', name));
  await putNamed(join(dir, 'seeds'));
  return dir;
}

async function build(dir: string, name: string): Promise<string> {
  const { MODE, DEV, PROD, SSR, BASE_URL, VITEST, BASE_PATH, SITE_URL, ...env } = process.env;
  const { stdout } = await run(process.execPath, ['scripts/build.ts'], {
    env: {
      ...env,
      NODE_ENV: 'production',
      SITE_URL: 'https://vi-du.gov.vn',
      SEEDS_DIR: join(dir, 'seeds'),
      CONTENT_DIR: join(dir, `${name}-content`),
      OUT_DIR: join(dir, `${name}-dist`),
      CACHE_DIR: join(dir, `${name}-cache`),
    },
  });
  return stdout;
}

/** Pages and data of documents that a build made and did not take over. */
const pagesMade = (told: string): number => Number(/làm mới (\d+) trang/u.exec(told)?.[1]);

async function filesOf(dir: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const found = new Map<string, string>();
  for (const file of files.sort())
    found.set(file.slice(dir.length), (await readFile(file)).toString('latin1'));
  return found;
}

/** Cuts one kept file, fills another with something else, and takes a third away. */
async function spoil(folder: string): Promise<void> {
  const [code = ''] = await readdir(folder);
  const [cut = '', other = '', gone = ''] = (await readdir(join(folder, code)))
    .filter((name) => !name.endsWith('.front'))
    .map((name) => join(folder, code, name));
  const content = await readFile(cut);
  await writeFile(cut, content.subarray(0, content.length >> 1));
  await writeFile(other, 'khác');
  await rm(gone, { force: true });
}

const leaks = (dir: string, word: string): readonly string[] =>
  whereIs(
    word,
    ['dist', 'content', 'cache'].map((name) => join(dir, `one-${name}`)),
  ).map((path) => path.slice(dir.length));

test('changed, spoilt, or nothing kept: the same bytes', async () => {
  const dir = await workFolder();
  const [sidecar, dist] = [join(dir, 'seeds', 'mau-bao-cao-word.yaml'), join(dir, 'one-dist')];
  const answer = 'metadata:\n  place: Nơi thử\n';
  await writeFile(sidecar, answer);
  const whole = pagesMade(await build(dir, 'one'));
  const fresh = await filesOf(dist);
  const before = await stat(join(dist, 'index.html'));
  expect(await build(dir, 'one')).toContain('Không có gì thay đổi');
  expect((await stat(join(dist, 'index.html'))).mtimeMs).toBe(before.mtimeMs);

  await rm(sidecar);
  await spoil(join(dir, 'one-cache', 'readings'));
  const page = [...fresh.keys()].find((path) => /^\/so-lieu\/.*chuyen-de.*html$/u.test(path)) ?? '';
  await rm(join(dist, page));
  // A lost page tells that somebody else was here: nothing of the site is taken over.
  expect(pagesMade(await build(dir, 'one'))).toBe(whole);

  await writeFile(sidecar, answer);
  const told = await build(dir, 'one');
  // Work is counted, since a clock says nothing: one of three sources is converted, and what shows it is made.
  expect(told).toContain('(2 tệp giữ từ lần trước)');
  expect(pagesMade(told)).toBeLessThan(whole / 2);
  const again = await filesOf(dist);
  expect([...again.keys()]).toEqual([...fresh.keys()]);
  expect([...again].filter(([path, content]) => fresh.get(path) !== content).map(([path]) => path)).toEqual(
    [],
  );
  expect([...again.values()].some((content) => content.includes('NÆ¡i thá»­'))).toBe(true);

  // A name that was taken out stands in no byte of what was made or kept, packed or not; what stood beside it does.
  expect(leaks(dir, NAME)).toEqual([]);
  const seen = leaks(dir, SHOWN).join('\n');
  for (const place of [
    /^\/one-content\/.*\.mdx$/mu,
    /\.html\.gz › gzip$/mu,
    /\/pagefind\/.* › gzip$/mu,
    /\.epub › .*\.xhtml$/mu,
    /\/data\/.*\.json$/mu,
    /^\/one-cache\/.* › zstd$/mu,
  ])
    expect(seen).toMatch(place);

  // What earlier states left does not pile up: five for each source.
  const [code = ''] = await readdir(join(dir, 'one-cache', 'readings'));
  const kept = await readdir(join(dir, 'one-cache', 'readings', code));
  const documents = (await readdir(join(dir, 'one-content'), { recursive: true })).filter((name) =>
    name.endsWith('.mdx'),
  );
  expect(kept).toHaveLength(5 * documents.length);
});
