import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFile, headersFor, readHeaders } from '../../src/publish/host/headers.ts';
import { nginxConfig } from '../../src/publish/host/nginx.ts';
import { HEADERS, PAGE_POLICY, SEARCH_POLICY } from '../../src/publish/host/policy.ts';
import { redirectPage, redirects, redirectsFile } from '../../src/publish/host/redirects.ts';
import { buildLibrary } from '../../src/site/archive/library.ts';
import { entry, HOST } from './documents.ts';

const TOP = [
  '404.html',
  'assets/',
  'data/',
  'index.html',
  'pagefind/',
  'pagefind/pagefind-entry.json',
  'pagefind/pagefind.js',
  'sw.js',
  'tai-lieu/',
];

test.each(['/', '/a/b/'])('below %s every address has one Cache-Control and the whole policy', (base) => {
  const rules = readHeaders(headersFile(base, TOP));
  for (const [path, cache] of [
    ['', 'no-cache'],
    ['sw.js', 'no-cache'],
    ['tai-lieu/x/', 'no-cache'],
    ['data/tai-lieu.json', 'no-cache'],
    ['assets/x.js', 'public, max-age=31536000, immutable'],
    ['pagefind/pagefind.js', 'no-cache'],
    ['pagefind/pagefind-entry.json', 'no-cache'],
    ['pagefind/index/x.pf_index', 'public, max-age=31536000, immutable'],
  ] as const) {
    const fitting = rules.filter((rule) =>
      Object.keys(headersFor([rule], base + path)).includes('Cache-Control'),
    );
    expect([path, fitting.length]).toEqual([path, 1]);
    expect(headersFor(rules, base + path)).toMatchObject({ ...HEADERS, 'Cache-Control': cache });
  }
  for (const path of ['data/x.json', 'pagefind/pagefind-entry.json', 'pagefind/index/x.pf_index'])
    expect(headersFor(rules, base + path)['Access-Control-Allow-Origin']).toBe('*');
  expect(headersFor(rules, `${base}tai-lieu/x/`)['Access-Control-Allow-Origin']).toBeUndefined();
});

test('the policy excepts nothing but the WebAssembly of the search page: no inline code, no evaluation, no other host', () => {
  expect(PAGE_POLICY).not.toMatch(/unsafe|https?:|\*/u);
  for (const policy of [SEARCH_POLICY, HEADERS['Content-Security-Policy']])
    expect(policy?.replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe|https?:|\*/u);
});

test('the sample for nginx in docs/ is the one made of the same rules', () => {
  const sample = nginxConfig({
    listen: '80',
    name: 'so-tay.vi-du.gov.vn',
    root: '/srv/so-tay/dist',
    base: '/',
  });
  expect(readFileSync('docs/may-chu/nginx.conf', 'utf8')).toBe(sample);
});

const bundle = { slug: 'tap-moi', formerly: ['tap-cu'], title: 'Tập', order: 1, size: 2 };
const moved = entry('bai', { bundle, formerly: ['bai-cu', 'rieng/bai-xua'] });

test('every earlier address leads to the present one, whatever was renamed', () => {
  expect(redirects([moved]).map(({ from, to }) => `${from} ${to}`)).toEqual([
    '/tai-lieu/rieng/bai-xua/ /tai-lieu/tap-moi/bai/',
    '/tai-lieu/tap-moi/bai-cu/ /tai-lieu/tap-moi/bai/',
    '/tai-lieu/tap-cu/bai/ /tai-lieu/tap-moi/bai/',
    '/tai-lieu/tap-cu/bai-cu/ /tai-lieu/tap-moi/bai/',
    '/tai-lieu/tap-cu/ /tai-lieu/tap-moi/',
  ]);
  expect(redirectsFile(redirects([moved]), '/x/')).toContain(
    '/x/tai-lieu/tap-cu/ /x/tai-lieu/tap-moi/ 301\n',
  );
});

test('a redirect page works in any folder and names the present address', () => {
  const [first] = redirects([moved]);
  const html = first ? redirectPage(first, HOST) : '';
  expect(html).toContain('content="0; url=../../../tai-lieu/tap-moi/bai/"');
  expect(html).toContain('<link rel="canonical" href="https://vi-du.gov.vn/so-tay/tai-lieu/tap-moi/bai/">');
});

test('an earlier address that another document has is refused with both names', () => {
  expect(() => buildLibrary([entry('a'), entry('b', { formerly: ['a'] })], [])).toThrow(
    /content\/b\.mdx: trùng địa chỉ \/tai-lieu\/a\/ với content\/a\.mdx/u,
  );
});
