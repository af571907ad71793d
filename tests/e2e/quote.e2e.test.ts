/** Words copied with their source. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { PAGES, pathOf } from './support.ts';
import { openPage } from './window.ts';

async function open(name: string, width = 360, clipboard = true): Promise<Page> {
  const page = await openPage({ viewport: { width, height: 740 }, keepsSaid: true });
  if (clipboard) await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(new URL(PAGES[name] ?? '', inject('siteUrl')).href);
  return page;
}

/** Selects `words` where they first stand in one text of the article. */
function select(page: Page, words: string): Promise<void> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(
      document.querySelector('article') as Element,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at >= 0) return getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    }
    throw new Error(`“${wanted}” is not in the article`);
  }, words);
}

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const copy = (page: Page) => page.getByRole('button', { name: 'Sao chép kèm nguồn' });
const said = (page: Page) => page.locator('.said p', { hasText: 'Đã chép kèm nguồn' });

test.each([360, 1280])('selected words are copied with source, page and address (%i px)', async (width) => {
  const page = await open('topic', width);
  await select(page, 'Trang sau nói tiếp.');
  await copy(page).click();
  await said(page).waitFor();
  const [words, source, address = ''] = (await copied(page)).split('\n');
  expect(words).toBe('“Trang sau nói tiếp.”');
  expect(source).toBe(
    '(Chuyên đề 01 tháng 5 năm 2025 “Phong trào đọc sách ở cơ sở giai đoạn 2020 - 2025”, mục 1.1, tr. 2)',
  );
  const other = await page.context().newPage();
  await other.goto(address);
  expect(pathOf(other)).toBe(PAGES['topic']);
  await page.locator('.quote-bar').waitFor({ state: 'detached' });
});

test('selected words go to the notebook with their source', async () => {
  const page = await open('topic', 360);
  await select(page, 'Trang sau nói tiếp.');
  await page.getByRole('button', { name: 'Ghi vào sổ tay' }).click();
  await page.getByRole('button', { name: 'Đã ghi vào sổ tay' }).waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Xuất Word (1 mục)' }).click();
  expect((await download).suggestedFilename()).toBe('so-tay.docx');
  await page.goto(new URL('/so-tay/', page.url()).href);
  await page.getByText('Trang sau nói tiếp.').waitFor();
  await expect.poll(() => page.locator('main').textContent()).toContain('Phong trào đọc sách ở cơ sở');
});

test('the second time in a session the short form is enough', async () => {
  const page = await open('report');
  for (const source of [
    '(Báo cáo số 12/BC-MAU ngày 20 tháng 12 năm 2024 của Thư viện mẫu “Kết quả công tác thư viện năm 2024”, mục II)',
    '(Báo cáo số 12/BC-MAU, mục II)',
  ]) {
    await select(page, 'Tiếp tục mở cửa');
    await copy(page).click();
    await said(page).waitFor();
    expect((await copied(page)).split('\n')[1]).toBe(source);
    await page.reload();
  }
});

test('a figure gives the sentence around it, without markers of notes', async () => {
  const page = await open('topic');
  await page.locator('article .figure', { hasText: '32,5' }).click();
  await copy(page).click();
  await said(page).waitFor();
  expect((await copied(page)).split('\n')[0]).toMatch(
    /^“Toàn tỉnh có 1\.250 tủ sách, diện tích 32,5 km²; .+”$/u,
  );
});

test.each(['topic', 'report'])('a figure that is copied and kept gives the same words (%s)', async (name) => {
  const page = await open(name);
  const figures = page.locator('article .figure');
  expect(await figures.count()).toBeGreaterThan(0);
  for (let index = 0; index < (await figures.count()); index++) {
    await figures.nth(index).click();
    await copy(page).click();
    await said(page).waitFor();
    const words = (await copied(page)).split('\n')[0]?.replace(/^“|”$/gu, '');
    await page.reload();
    await figures.nth(index).click();
    await page.getByRole('button', { name: /sổ tay$/u }).click();
    await expect
      .poll(async () => (await page.evaluate(() => JSON.stringify({ ...localStorage }))).replaceAll('\\', ''))
      .toContain(`"text":"${words}"`);
    await page.reload();
  }
});

test('words of a note name the note and the section of its marker', async () => {
  const page = await open('topic');
  await select(page, 'sách nói');
  await copy(page).click();
  await said(page).waitFor();
  expect((await copied(page)).split('\n')[1]).toContain('mục 1.1, chú thích 2)');
});

test('with the keyboard: Tab leads from the selection to the bar, Escape closes it', async () => {
  const page = await open('report', 1280);
  await select(page, 'Tiếp tục mở cửa');
  await page.locator('.quote-bar').waitFor();
  await page.keyboard.press('Tab');
  await page.locator('.quote-bar button:focus').waitFor();
  await page.keyboard.press('Enter');
  await said(page).waitFor();
  expect(await copied(page)).toContain('“Tiếp tục mở cửa”');
  await select(page, 'ngày thứ bảy');
  await page.locator('.quote-bar').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.quote-bar').waitFor({ state: 'detached' });
});

test('where the browser does not let a page copy, the text is shown to be copied by hand', async () => {
  const page = await open('report', 360, false);
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await select(page, 'Tiếp tục mở cửa');
  await copy(page).click();
  const field = page.locator('dialog.sheet textarea');
  await field.waitFor();
  await expect.poll(() => field.inputValue()).toContain('“Tiếp tục mở cửa”');
});
