/** A site as it goes out, below a base path: the check passes it, and names what is broken on purpose. */

import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { listFiles } from '../../scripts/building/tree.ts';
import { browser as browserCheck } from '../../scripts/check/browser.ts';
import { CHECKS, checkSite } from '../../scripts/publish-check.ts';
import { type RunningServer, serve } from '../../scripts/shared/server.ts';
import { siteOf } from './site-of.ts';
import { DRAFT, HOST, MOVED, REPORT } from './sites.ts';
import { openBrowser } from './support.ts';

/** A copy, since some of it is broken on purpose. */
let dir: string;
let server: RunningServer;
let browser: Browser;
const read = (path: string): string => readFileSync(join(dir, path), 'utf8');

beforeAll(async () => {
  dir = mkdtempSync(resolve('.cache/site-'));
  cpSync(await siteOf('below'), dir, { recursive: true });
  server = await serve(dir, { port: 0, base: HOST.base });
  browser = await openBrowser();
});
afterAll(async () => {
  await server?.close();
  rmSync(dir, { recursive: true, force: true });
});

test('a whole site passes every check but for its draft, in the browser without one breach of its policy', async () => {
  const results = await checkSite(dir, HOST);
  expect(results.map(({ name }) => name)).toEqual(CHECKS.map(({ name }) => name));
  expect(results.flatMap(({ messages }) => messages).map(({ rule, place }) => [rule, place.file])).toEqual([
    ['draft', `tai-lieu/${DRAFT}/index.html`],
    ['source-names', 'data/tai-lieu.json'],
  ]);
});

test('every address keeps the base path, search and data included', async () => {
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  const failed: string[] = [];
  page.on('response', (response) => void (response.ok() || failed.push(response.url())));
  await page.goto(`${server.url}tim/?q=11.728`);
  const result = page.locator('[data-result] a').first();
  expect(await result.getAttribute('href')).toMatch(
    /^\/a\/b\/tai-lieu\/bao-cao-1\d-bc-mau-202\d\/\?q=11\.728#d-/,
  );
  await result.click();
  await page.waitForURL(/\/bao-cao-1\d-bc-mau-202\d\//u);
  await page.locator('article h1').waitFor();
  const addresses = await page
    .locator('[href^="/"], [src^="/"]')
    .evaluateAll((elements) =>
      elements.map((element) => element.getAttribute('href') ?? element.getAttribute('src')),
    );
  expect(addresses.filter((address) => !address?.startsWith(HOST.base))).toEqual([]);
  expect(failed).toEqual([]);
  const catalogue: { url: string }[] = JSON.parse(read('data/tai-lieu.json'));
  expect(catalogue.map(({ url }) => url)).toContain(`/a/b/tai-lieu/${REPORT}/`);
});

test('an earlier address leads to the document', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}tai-lieu/ten-cu/`, { waitUntil: 'commit' });
  await page.waitForURL(`${server.url}tai-lieu/${MOVED}/`);
  expect(await page.locator('article h1').count()).toBe(1);
  expect(read('_redirects')).toBe(`/a/b/tai-lieu/ten-cu/ /a/b/tai-lieu/${MOVED}/ 301\n`);
  await page.close();
});

test('a draft can be read, is marked, asks not to be listed, and no other file tells of it', async () => {
  const html = read(`tai-lieu/${DRAFT}/index.html`);
  expect(html).toContain('<meta name="robots" content="noindex"');
  expect(html).toContain('Bản nháp');
  expect(html).not.toContain('rel="canonical"');
  const own = `tai-lieu/${DRAFT}/`;
  const others = (await listFiles(dir)).filter(
    (path) => !path.startsWith(own) && !/\.(?:br|png)$/u.test(path),
  );
  const telling = others.filter((path) => {
    const bytes = readFileSync(join(dir, path));
    return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).includes(DRAFT);
  });
  expect(telling).toEqual([]);
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
  } = await sharp(join(dir, `the/${REPORT}.png`))
    .toBuffer()
    .then((bytes) => sharp(bytes).metadata());
  expect([format, width, height]).toEqual(['png', 1200, 630]);
  expect(size).toBeLessThan(60_000);
  expect(existsSync(join(dir, `the/${DRAFT}.png`))).toBe(false);
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
      String(readFileSync(join(dir, path)).length),
    ]);
  }
  expect(files.length).toBeGreaterThanOrEqual(2);
});

/** What may happen to a site between its build and its host, on purpose or not. */
interface Defect {
  readonly rule: string;
  /** The file that is damaged, or the first that fits. */
  readonly path: string | RegExp;
  readonly edit: (bytes: Buffer) => Buffer | string | undefined;
  /** Where it is told of, when that is another file. */
  readonly told?: string | RegExp;
}

const swap =
  (from: string | RegExp, to: string) =>
  (bytes: Buffer): string =>
    bytes.toString().replace(from, to);
const cut = (bytes: Buffer): Buffer => bytes.subarray(0, Math.floor(bytes.length / 2));
const gone = (): undefined => undefined;
const addLink =
  (link: string) =>
  (bytes: Buffer): string =>
    bytes.toString().replace('</main>', `<a ${link}>xem</a></main>`);
const DOCUMENT = `tai-lieu/${REPORT}/index.html`;

/** Damage that leaves the others to be seen. */
const DEFECTS: readonly Defect[] = [
  { rule: 'link', path: 'tai-lieu/index.html', edit: addLink('href="/a/b/tai-lieu/mat/"') },
  { rule: 'anchor', path: DOCUMENT, edit: swap('href="#muc', 'href="#khong') },
  { rule: 'base-path', path: 'tim/index.html', edit: swap('href="/a/b/tai-lieu/"', 'href="/tai-lieu/"') },
  { rule: 'script-link', path: 'van-ban/index.html', edit: addLink('href="javascript:alert(1)"') },
  {
    rule: 'script-link',
    path: 'so-lieu/index.html',
    edit: addLink("href=' &#106;ava\tscript&colon;alert(1)'"),
  },
  { rule: 'outward-link', path: 'tai-ve/index.html', edit: addLink('href="//xau.invalid/"') },
  {
    rule: 'outward-link',
    path: 'so-tay/index.html',
    edit: swap('<head>', '<head><meta http-equiv=refresh content="0;url=https://xau.invalid">'),
  },
  { rule: 'code-in-page', path: 'chi-so/index.html', edit: swap('<main', '<main onclick="alert(1)"') },
  {
    rule: 'code-in-page',
    path: 'bien-ban/index.html',
    edit: swap('</body>', '<script>alert(1)</script></body>'),
  },
  {
    rule: 'third-party',
    path: 'index.html',
    edit: swap('</head>', '<script src="https://cdn.invalid/x.js"></script></head>'),
  },
  {
    rule: 'local-path',
    path: 'huong-dan/index.html',
    edit: swap('</main>', '/home/bien-tap/so-tay/x</main>'),
  },
  {
    rule: 'local-path',
    path: `tai-lieu/${REPORT}/index.md`,
    edit: swap(/$/u, 'C:\\Users\\Lan\\bao-cao.docx'),
  },
  {
    rule: 'local-path',
    path: /^data\/bien-ban\/[^/]+\.json$/u,
    edit: swap('"title":"', `"title":"${process.cwd()}/`),
  },
  {
    rule: 'local-path',
    path: /\.pf_fragment$/u,
    edit: (bytes) => gzipSync(Buffer.concat([gunzipSync(bytes), Buffer.from(' file:///D:/nguon')])),
  },
  { rule: 'circulation', path: `tai-lieu/${MOVED}/index.html`, edit: swap('<h1', '<p>TUYỆT MẬT</p><h1') },
  { rule: 'xml', path: 'tin.xml', edit: swap('</feed>', '') },
  { rule: 'sitemap', path: 'sitemap.xml', edit: swap(REPORT, 'mat') },
  { rule: 'json', path: 'data/van-ban.json', edit: cut },
  { rule: 'catalogue', path: 'data/so-lieu.csv', edit: swap(/\d/u, '9999') },
  { rule: 'epub', path: 'tai-ve/so-tay.epub', edit: cut },
  { rule: 'epub', path: /^tai-lieu\/.*\.epub$|^tai-ve\/(?!so-tay).*\.epub$/u, edit: flipped },
  {
    rule: 'offline',
    path: 'ngoai-tuyen/muc-luc.json',
    edit: swap(/("bieu-tuong\.svg","[\da-f]{20})..../u, '$1dead'),
    told: 'bieu-tuong.svg',
  },
  { rule: 'offline', path: /^ngoai-tuyen\/goi\//u, edit: flipped },
  { rule: 'offline', path: 'sw.js', edit: cut },
  { rule: 'compressed', path: 'viet-tat/index.html', edit: swap(/$/u, ' '), told: 'viet-tat/index.html.gz' },
  { rule: 'compressed', path: 'llms.txt.gz', edit: cut },
  { rule: 'search-index', path: /\.pf_index$/u, edit: cut },
  { rule: 'search-index', path: 'pagefind/so-tay.json', edit: swap('[', '[1,') },
  { rule: 'page-policy', path: '404.html', edit: swap(/<meta http-equiv[^>]*>/u, '') },
  { rule: 'headers', path: '_headers', edit: swap("script-src 'self'", "script-src 'unsafe-inline'") },
  { rule: 'cut-off', path: /^bien-ban\/[^/]+\/index\.html$/u, edit: cut },
  {
    rule: 'weight',
    path: DOCUMENT,
    edit: (bytes) => Buffer.concat([bytes, Buffer.from(randomBytes(120_000).toString('base64'))]),
  },
  { rule: 'file-name', path: /^$/u, edit: () => 'x', told: '_nháp.txt' },
];

/** Damage to what other checks read. */
const LOST: readonly Defect[] = [
  { rule: 'offline', path: 'sw.js', edit: gone },
  { rule: 'offline', path: 'ngoai-tuyen/muc-luc.json', edit: gone },
  { rule: 'missing', path: 'data/tai-lieu.json', edit: gone },
  { rule: 'missing', path: 'tim/index.html', edit: gone },
  { rule: 'headers', path: '_headers', edit: gone },
  { rule: 'feed', path: 'tin.xml', edit: gone },
  { rule: 'search-index', path: /\.pf_fragment$/u, edit: gone, told: /\.pf_meta$/u },
  { rule: 'unchecked', path: 'pagefind/pagefind-entry.json', edit: cut, told: /./u },
  { rule: 'json', path: 'data/danh-muc.jsonld', edit: cut },
  { rule: 'link', path: /^assets\/.*\.css$/u, edit: gone, told: /\.html$/u },
];

/** A bit of the middle turned round. */
function flipped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const at = Math.floor(copy.length / 2);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

test.each([
  ['damaged', DEFECTS],
  ['lost', LOST],
])('what is %s is named, each with its file, and the check comes to its end', async (_what, defects) => {
  const broken = mkdtempSync(resolve('.cache/site-'));
  onTestFinished(() => rmSync(broken, { recursive: true, force: true }));
  cpSync(dir, broken, { recursive: true });
  const files = await listFiles(broken);
  const named = defects.map(({ rule, path, edit, told }) => {
    const file = typeof path === 'string' ? path : (files.find((one) => path.test(one)) ?? String(told));
    const before = existsSync(join(broken, file)) ? readFileSync(join(broken, file)) : Buffer.from('');
    const after = edit(before);
    if (after === undefined) rmSync(join(broken, file));
    else {
      expect(before.equals(Buffer.from(after)), file).toBe(false);
      writeFileSync(join(broken, file), after);
    }
    return { rule, told: told ?? file };
  });
  const checks = CHECKS.filter((check) => check !== browserCheck);
  const found = (await checkSite(broken, HOST, checks)).flatMap(({ messages }) => messages);
  const missed = named.filter(
    ({ rule, told }) =>
      !found.some(
        ({ rule: own, place }) =>
          own === rule && (typeof told === 'string' ? place.file === told : told.test(place.file)),
      ),
  );
  expect(missed).toEqual([]);
});

test('the browser names a script inside a page', async () => {
  // One page tells it as well as all.
  const one = mkdtempSync(resolve('.cache/site-'));
  onTestFinished(() => rmSync(one, { recursive: true, force: true }));
  const isPage = (path: string): boolean => /\.html(?:\.gz)?$/u.test(path);
  cpSync(dir, one, { recursive: true, filter: (path) => !isPage(path) });
  writeFileSync(
    join(one, 'index.html'),
    read('index.html').replace('</body>', '<script>document.title = "x"</script></body>'),
  );
  const [result] = await checkSite(one, HOST, [browserCheck]);
  expect(result?.messages.map(({ rule }) => rule)).toContain('csp');
});
