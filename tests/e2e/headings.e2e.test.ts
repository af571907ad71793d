/** Ways through a document: its sections, its contents, how far one has read. */
import type { Browser, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { hashOf, PAGES } from './support.ts';
import { openPage } from './window.ts';

type Options = Parameters<Browser['newContext']>[0];

async function open(options: Options = {}): Promise<Page> {
  const page = await openPage({ viewport: { width: 360, height: 740 }, keepsSaid: true, ...options });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(new URL(PAGES['topic'] ?? '', inject('siteUrl')).href);
  return page;
}

const desk = { viewport: { width: 1280, height: 740 } };

test('a heading gives its address; the page stays where it is', async () => {
  const page = await open(desk);
  const heading = page.locator('#muc-1-1');
  await heading.hover();
  const before = await page.evaluate(() => scrollY);
  await heading.getByRole('link', { name: 'Chép địa chỉ mục' }).click();
  await page.locator('.said p', { hasText: 'Đã chép địa chỉ mục' }).waitFor();
  await expect.poll(() => hashOf(page)).toBe('#muc-1-1');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  expect(await page.evaluate(() => scrollY)).toBe(before);
  expect(await heading.textContent()).toBe('1.1. Về tổ chức');
});

test('the link shows with the keyboard and has 44 px for a finger', async () => {
  const page = await open(desk);
  const link = page.locator('#muc-1-1 .anchor');
  const opacity = () => link.evaluate((node) => getComputedStyle(node).opacity);
  await expect.poll(opacity).toBe('0');
  await page.locator('#muc-1 .anchor').focus();
  await page.keyboard.press('Tab');
  await expect.poll(opacity).toBe('1');
  const phone = await open({ hasTouch: true, isMobile: true });
  const size = () =>
    phone.locator('#muc-1-1 .anchor').evaluate((node) => {
      const { width, height } = getComputedStyle(node, '::after');
      return [width, height, getComputedStyle(node).opacity];
    });
  await expect.poll(size).toEqual(['44px', '44px', '1']);
});

test('on a phone the bar brings the contents over the text; Esc, the button and a place close them', async () => {
  const page = await open();
  await page.evaluate(() => document.getElementById('muc-1-1')?.scrollIntoView());
  await page.locator('#muc-luc a[aria-current]', { hasText: 'Về tổ chức' }).waitFor({ state: 'attached' });
  const before = await page.evaluate(() => scrollY);
  const drawer = page.locator('dialog.drawer');
  const bar = page.locator('.bottom-bar a', { hasText: 'Mục lục' });
  for (const close of [
    () => page.keyboard.press('Escape'),
    () => drawer.getByRole('button', { name: 'Đóng' }).click(),
    () => page.mouse.click(180, 10),
  ]) {
    await bar.click();
    await drawer.locator('a[aria-current]', { hasText: 'Về tổ chức' }).waitFor();
    await close();
    await drawer.waitFor({ state: 'hidden' });
    // The list goes back to its place a task after the sheet was closed.
    await page.locator('#muc-luc details #cac-muc').waitFor({ state: 'attached' });
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
  }
  await bar.click();
  await drawer.locator('a', { hasText: 'Hạn chế' }).click();
  await drawer.waitFor({ state: 'hidden' });
  await expect.poll(() => hashOf(page)).toBe('#muc-1-1-a');
});

test('taps in quick succession, before the sheet is loaded and while it closes, lose nothing of the contents', async () => {
  const page = await open();
  const drawer = page.locator('dialog.drawer');
  const bar = page.locator('.bottom-bar a', { hasText: 'Mục lục' });
  await bar.evaluate((link: HTMLElement) => {
    link.click();
    link.click();
  });
  await drawer.locator('a', { hasText: 'Hạn chế' }).waitFor();
  await bar.evaluate((link: HTMLElement) => {
    document.querySelector<HTMLDialogElement>('dialog.drawer')?.close();
    link.click();
  });
  await drawer.locator('a', { hasText: 'Hạn chế' }).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('#muc-luc details #cac-muc').waitFor({ state: 'attached' });
});

const progress = (page: Page) =>
  page.evaluate(() => {
    const { content, transform } = getComputedStyle(document.body, '::before');
    return content === 'none' ? undefined : Number(/\(([\d.]+)/u.exec(transform)?.[1]);
  });

test('a line shows how far one has read, takes no room, and stays away where motion is not wanted', async () => {
  const page = await open();
  await expect.poll(() => progress(page)).toBe(0);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await page.waitForFunction(() =>
    getComputedStyle(document.body, '::before').transform.startsWith('matrix(1'),
  );
  expect(await progress(await open({ reducedMotion: 'reduce' }))).toBeUndefined();
});
