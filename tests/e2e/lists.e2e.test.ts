import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { openPage } from './window.ts';

/** Everything here works without scripts. */
async function open(path: string): Promise<Page> {
  const page = await openPage({
    viewport: { width: 360, height: 740 },
    javaScriptEnabled: false,
  });
  await page.goto(new URL(path, inject('siteUrl')).href);
  return page;
}

test('from the list to a year and an agency, each with as many documents as it says', async () => {
  const page = await open('/tai-lieu/');
  const links = await page
    .locator('.groups-nav li')
    .evaluateAll((items) =>
      items.map((item) => [item.querySelector('a')?.href ?? '', /\((\d+)\)/u.exec(item.textContent)?.[1]]),
    );
  expect(links.length).toBeGreaterThanOrEqual(3);
  for (const [address = '', count] of links) {
    await page.goto(address);
    expect([address, String(await page.locator('.shelf .document-item').count())]).toEqual([address, count]);
    expect(await page.locator('.groups-nav [aria-current=page]').count()).toBe(1);
  }
});

test('the first page shows what is new, and leads to all, to the guide and to the notebook', async () => {
  const page = await open('/');
  expect(await page.locator('#moi-nhat').textContent()).toBe('Mới có');
  for (const [name, path] of [
    ['Tất cả tài liệu', '/tai-lieu/'],
    ['Hướng dẫn đọc', '/huong-dan/'],
  ] as const)
    expect(await page.locator('main').getByRole('link', { name }).getAttribute('href')).toBe(path);
  const bar = page.locator('.bottom-bar a');
  expect(await bar.allTextContents()).toEqual(['Tài liệu', 'Tìm', 'Số liệu', 'Sổ tay']);
});

test('the guide shows its pictures, and a lost address leads to it', async () => {
  const page = await open('/khong-co-trang-nay/');
  await page.locator('main').getByRole('link', { name: 'đọc hướng dẫn' }).click();
  await page.waitForURL(/\/huong-dan\/$/u);
  const pictures = page.locator('.guide img');
  for (const picture of await pictures.all()) {
    const answer = await fetch(new URL((await picture.getAttribute('src')) ?? '', inject('siteUrl')));
    expect(answer.headers.get('content-type')).toBe('image/webp');
  }
  expect(await pictures.count()).toBe(8);
});
