import type { Browser, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { hashOf, PAGES, queryOf } from './support.ts';
import { openPage } from './window.ts';

type Options = Parameters<Browser['newPage']>[0];

async function open(name: keyof typeof PAGES, options: Options = {}): Promise<Page> {
  const page = await openPage(options);
  await page.goto(new URL(PAGES[name] ?? '/', inject('siteUrl')).href);
  return page;
}

const phone = { viewport: { width: 360, height: 740 } };
const desk = { viewport: { width: 1280, height: 900 } };
const leadsTo = (page: Page, hash: string) => expect.poll(() => hashOf(page)).toBe(hash);

describe('notes', () => {
  test.each([
    ['desk', desk],
    ['without scripts', { ...phone, javaScriptEnabled: false }],
  ])('a marker leads to its note and back (%s)', async (_, options) => {
    const page = await open('topic', options);
    await page.locator('a[data-footnote-ref]', { hasText: '2' }).click();
    await leadsTo(page, '#chu-thich-2');
    const note = page.locator('#chu-thich-2');
    await expect
      .poll(() => note.evaluate((item) => item.getBoundingClientRect().top < innerHeight))
      .toBe(true);
    const back = note.locator('a[role=doc-backlink]');
    expect(await back.getAttribute('aria-label')).toContain('chỗ đánh dấu 2');
    await back.click();
    await leadsTo(page, '#cn-2');
  });

  test('the list shows the numbers of the source', async () => {
    const page = await open('topic');
    expect(
      await page
        .locator('[data-footnotes] li')
        .evaluateAll((items) => items.map((item) => (item as HTMLLIElement).value)),
    ).toEqual([1, 2, 3]);
  });
});

describe('contents', () => {
  test('beside the text on a wide screen, open without a click, also without scripts', async () => {
    const page = await open('topic', { ...desk, javaScriptEnabled: false });
    await page.locator('#muc-luc a', { hasText: 'Về tổ chức' }).click();
    await leadsTo(page, '#muc-1-1');
  });

  test('on a phone the bar opens it, a place closes it', async () => {
    const page = await open('topic', phone);
    const link = page.locator('#muc-luc a', { hasText: 'Hạn chế' });
    await link.waitFor({ state: 'hidden' });
    await page.locator('.bottom-bar a', { hasText: 'Mục lục' }).click();
    await link.click();
    await leadsTo(page, '#muc-1-1-a');
    await link.waitFor({ state: 'hidden' });
  });

  test('on a phone without scripts the bar opens it too', async () => {
    const page = await open('topic', { ...phone, javaScriptEnabled: false });
    await page.locator('.bottom-bar a', { hasText: 'Mục lục' }).click();
    await page.locator('#muc-luc a').first().waitFor();
  });
});

test('a document can be read without scripts: title, letterhead, text, table, notes, closing parts', async () => {
  const page = await open('topic', { ...phone, javaScriptEnabled: false });
  const text = await page.locator('main article').textContent();
  for (const part of [
    'Chuyên đề 01:',
    'Phong trào đọc sách',
    '{theo dõi} <tạm tính>',
    'Gồm hai nhóm:',
    'Nơi nhận:',
  ]) {
    expect(text).toContain(part);
  }
  expect(await page.locator('article td').last().textContent()).toBe('1.250');
});

test('the form of the home page leads to the search, and the 404 page has one', async () => {
  for (const name of ['home', 'missing']) {
    const page = await open(name, phone);
    await page.locator('input[type=search]').fill('tủ sách');
    await page.locator('input[type=search]').press('Enter');
    await page.locator('[data-result]').first().waitFor();
    await expect.poll(() => queryOf(page)).toBe('?q=t%E1%BB%A7+s%C3%A1ch');
  }
});
