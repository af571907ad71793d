/** The desk answers to the browser that came in by the secret address, and to nobody else. */
import { expect, test } from 'vitest';
import { cookieHeader, type DeskRequest, judgeAccess } from '../../src/desk/access.ts';

const KEYS = { port: 4322, secret: 's'.repeat(43), session: 'k'.repeat(43) };
const COOKIE = cookieHeader(KEYS).split(';')[0];
const OWN: DeskRequest = {
  method: 'GET',
  path: '/',
  host: '127.0.0.1:4322',
  origin: undefined,
  site: 'same-origin',
  cookie: COOKIE,
};
const ask = (change: Partial<DeskRequest>) => judgeAccess({ ...OWN, ...change }, KEYS);

test('who has the cookie reads and writes', () => {
  expect(ask({})).toBe('granted');
  expect(ask({ method: 'POST', origin: 'http://127.0.0.1:4322' })).toBe('granted');
});

test('the secret address lets in, and no other below it', () => {
  const plain = { cookie: undefined, site: 'none' };
  expect(ask({ ...plain, path: `/vao/${KEYS.secret}` })).toBe('enter');
  expect(ask({ ...plain, path: `/vao/${'x'.repeat(43)}` })).toBe('refused');
  expect(ask({ ...plain, path: '/vao/' })).toBe('refused');
  expect(ask({ path: `/vao/${KEYS.secret}`, method: 'POST', origin: 'http://127.0.0.1:4322' })).toBe(
    'refused',
  );
});

test('without the cookie, or with that of an earlier start, nothing is shown', () => {
  expect(ask({ cookie: undefined })).toBe('refused');
  expect(ask({ cookie: `ban-bien-tap-4322=${'x'.repeat(43)}` })).toBe('refused');
  expect(ask({ cookie: 'ban-bien-tap-4322=' })).toBe('refused');
});

test('another host name that leads to this machine gets nothing', () => {
  for (const host of ['so-tay.vi-du.gov.vn:4322', 'localhost:4322', '127.0.0.1', '127.0.0.1:80', undefined])
    expect(ask({ host })).toBe('refused');
  expect(ask({ host: 'xau.vi-du.vn:4322', path: `/vao/${KEYS.secret}` })).toBe('refused');
});

test('another origin can neither write nor read, even with the cookie', () => {
  expect(ask({ method: 'POST', origin: 'https://xau.vi-du.vn' })).toBe('refused');
  expect(ask({ method: 'POST', origin: 'null' })).toBe('refused');
  expect(ask({ method: 'POST', origin: undefined })).toBe('refused');
  expect(ask({ method: 'POST', origin: 'http://127.0.0.1:8080' })).toBe('refused');
  expect(ask({ origin: 'https://xau.vi-du.vn' })).toBe('refused');
  for (const site of ['cross-site', 'same-site']) expect(ask({ site })).toBe('refused');
});

test('other methods are refused', () => {
  for (const method of ['PUT', 'DELETE', 'OPTIONS', 'PATCH'])
    expect(ask({ method, origin: 'http://127.0.0.1:4322' })).toBe('refused');
});

test('the cookie is for this site and for no script', () => {
  expect(cookieHeader(KEYS)).toMatch(/; HttpOnly; SameSite=Strict; Path=\//u);
});
