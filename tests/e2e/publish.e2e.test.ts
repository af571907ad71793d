/** A site as it goes out, below a base path: the check passes it, and names what is broken on purpose. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { browser as browserCheck } from '../../scripts/check/browser.ts';
import { CHECKS, checkSite } from '../../scripts/publish-check.ts';
import { type RunningServer, serve } from '../../scripts/serve.ts';
import { type BuiltSite, buildSite, FIXTURE_CONTENT, openBrowser } from './support.ts';

const HOST = { origin: 'https://vi-du.gov.vn', base: '/a/b/' };
const REPORT = 'bao-cao-12-bc-mau-2024';
const MOVED = 'bao-cao-13-bc-mau-2025';
const DRAFT = 'bao-cao-14-bc-mau-2026';

let content: string;
let site: BuiltSite;
let server: RunningServer;
let browser: Browser;
const read = (path: string): string => readFileSync(join(site.dir, path), 'utf8');

/** The report of the fixtures under another name. */
function addDocument(slug: string, more: string): void {
  const text = readFileSync(join(content, `${REPORT}.mdx`), 'utf8');
  const front = text
    .replaceAll(REPORT, slug)
    .replace('12/BC-MAU', slug.slice(8, 17))
    .replace('\nkind:', `\n${more}\nkind:`);
  writeFileSync(join(content, `${slug}.mdx`), front);
}

beforeAll(async () => {
  content = mkdtempSync(resolve('.cache/content-'));
  cpSync(FIXTURE_CONTENT, content, { recursive: true });
  addDocument(MOVED, 'formerly:\n  - ten-cu');
  addDocument(DRAFT, 'draft: true');
  site = await buildSite(content, { SITE_URL: HOST.origin, BASE_PATH: HOST.base });
  server = await serve(site.dir, { port: 0, base: HOST.base });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await site?.remove();
  rmSync(content, { recursive: true, force: true });
});

test('a whole site passes every check, in the browser without one breach of its policy', async () => {
  const results = await checkSite(site.dir, HOST);
  expect(results.map(({ name }) => name)).toEqual(CHECKS.map(({ name }) => name));
  expect(results.flatMap(({ messages }) => messages)).toEqual([]);
});

test('an earlier address leads to the document', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}tai-lieu/ten-cu/`, { waitUntil: 'commit' });
  await page.waitForURL(`${server.url}tai-lieu/${MOVED}/`);
  expect(await page.locator('article h1').count()).toBe(1);
  expect(read('_redirects')).toBe(`/a/b/tai-lieu/ten-cu/ /a/b/tai-lieu/${MOVED}/ 301\n`);
  await page.close();
});

test('a draft can be read, is marked, and asks not to be listed', () => {
  const html = read(`tai-lieu/${DRAFT}/index.html`);
  expect(html).toContain('<meta name="robots" content="noindex"');
  expect(html).toContain('Bản nháp');
  expect(html).not.toContain('rel="canonical"');
  for (const path of ['sitemap.xml', 'tin.xml', 'llms.txt', 'data/tai-lieu.json', 'data/danh-muc.jsonld']) {
    expect([path, read(path).includes(DRAFT)]).toEqual([path, false]);
  }
});

test('a document names its own address, its other forms and what it is', () => {
  const html = read(`tai-lieu/${REPORT}/index.html`);
  expect(html).toContain(`<link rel="canonical" href="https://vi-du.gov.vn/a/b/tai-lieu/${REPORT}/">`);
  expect(html).toContain(`type="text/markdown" href="/a/b/tai-lieu/${REPORT}/index.md"`);
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(html) ?? [];
  expect(JSON.parse(json)).toMatchObject({
    '@type': 'Report',
    '@id': `https://vi-du.gov.vn/a/b/tai-lieu/${REPORT}/`,
    reportNumber: '12/BC-MAU',
    datePublished: '2024-12-20',
    dateModified: '2025-02-03',
  });
});

test('a document that is passed on shows its card, a draft none, and the picture is where it is named', async () => {
  const html = read(`tai-lieu/${REPORT}/index.html`);
  const property = (name: string) =>
    new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`, 'u').exec(html)?.[1];
  expect(property('og:title')).toBe('Kết quả công tác thư viện năm 2024');
  expect(property('og:url')).toBe(`https://vi-du.gov.vn/a/b/tai-lieu/${REPORT}/`);
  expect(property('og:image')).toBe(`https://vi-du.gov.vn/a/b/the/${REPORT}.png`);
  expect(property('twitter:card')).toBe('summary_large_image');
  const {
    format,
    width,
    height,
    size = 0,
  } = await sharp(join(site.dir, `the/${REPORT}.png`))
    .toBuffer()
    .then((bytes) => sharp(bytes).metadata());
  expect([format, width, height]).toEqual(['png', 1200, 630]);
  expect(size).toBeLessThan(60_000);
  expect(existsSync(join(site.dir, `the/${DRAFT}.png`))).toBe(false);
  expect(read(`tai-lieu/${DRAFT}/index.html`)).not.toContain('og:');
});

test('the application that a phone installs has its icons, below the base path too', async () => {
  const page = await browser.newPage();
  await page.goto(server.url);
  const manifest = await page.locator('link[rel=manifest]').getAttribute('href');
  const address = new URL(manifest ?? '', server.url);
  const { icons, start_url: start } = await (await fetch(address)).json();
  expect(new URL(start, address).href).toBe(server.url);
  for (const { src, sizes, type } of icons) {
    const answer = await fetch(new URL(src, address));
    expect([answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([200, type]);
    if (type !== 'image/png') continue;
    const { width, height } = await sharp(await answer.arrayBuffer()).metadata();
    expect(`${width}x${height}`).toBe(sizes);
  }
  await page.close();
});

test('the catalogue of data tells size and sum of what is there, and names nothing else', () => {
  const catalogue = JSON.parse(read('data/danh-muc.jsonld'));
  const files = catalogue['dcat:dataset'].flatMap(
    (set: Record<string, object[]>) => set['dcat:distribution'],
  );
  for (const file of files) {
    const path = new URL(file['dcat:downloadURL']['@id']).pathname.replace('/a/b/', '');
    expect([path, file['dcat:byteSize']['@value']]).toEqual([
      path,
      String(readFileSync(join(site.dir, path)).length),
    ]);
  }
  expect(files.length).toBeGreaterThanOrEqual(2);
});

const breaks: readonly { rule: string; path: string; edit: (text: string) => string }[] = [
  {
    rule: 'link',
    path: 'tai-lieu/index.html',
    edit: (text) => text.replaceAll(`tai-lieu/${REPORT}/`, 'tai-lieu/mat/'),
  },
  {
    rule: 'anchor',
    path: `tai-lieu/${REPORT}/index.html`,
    edit: (text) => text.replace('href="#muc', 'href="#khong'),
  },
  {
    rule: 'base-path',
    path: 'tim/index.html',
    edit: (text) => text.replace('href="/a/b/tai-lieu/"', 'href="/tai-lieu/"'),
  },
  {
    rule: 'third-party',
    path: 'index.html',
    edit: (text) => text.replace('</head>', '<script src="https://cdn.invalid/x.js"></script></head>'),
  },
  {
    rule: 'local-path',
    path: 'index.html',
    edit: (text) => text.replace('</main>', `${process.cwd()}/x</main>`),
  },
  { rule: 'xml', path: 'tin.xml', edit: (text) => text.replace('</feed>', '') },
  { rule: 'sitemap', path: 'sitemap.xml', edit: (text) => text.replace(REPORT, 'mat') },
  { rule: 'compressed', path: 'viet-tat/index.html', edit: (text) => `${text} ` },
  { rule: 'search-index', path: 'pagefind/so-tay.json', edit: (text) => text.replace('[', '[1,') },
  { rule: 'page-policy', path: '404.html', edit: (text) => text.replace(/<meta http-equiv[^>]*>/u, '') },
  {
    rule: 'headers',
    path: '_headers',
    edit: (text) => text.replace("script-src 'self'", "script-src 'unsafe-inline'"),
  },
];

test.each(breaks)('what is broken is named: $rule', async ({ rule, path, edit }) => {
  const before = read(path);
  const after = edit(before);
  expect(after).not.toBe(before);
  onTestFinished(() => writeFileSync(join(site.dir, path), before));
  writeFileSync(join(site.dir, path), after);
  const results = await checkSite(
    site.dir,
    HOST,
    CHECKS.filter((check) => check !== browserCheck),
  );
  expect(results.flatMap(({ messages }) => messages).map((message) => message.rule)).toContain(rule);
});

test('the browser names a script inside a page', async () => {
  const before = read('index.html');
  onTestFinished(() => writeFileSync(join(site.dir, 'index.html'), before));
  writeFileSync(
    join(site.dir, 'index.html'),
    before.replace('</body>', '<script>document.title = "x"</script></body>'),
  );
  for (const ending of ['br', 'gz']) rmSync(join(site.dir, `index.html.${ending}`), { force: true });
  const [result] = await checkSite(site.dir, HOST, [browserCheck]);
  expect(result?.messages.map(({ rule }) => rule)).toContain('csp');
});
