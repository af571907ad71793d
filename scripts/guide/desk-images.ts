/**
 * `npm run guide:desk`: the pictures of the editor's guide, taken of the desk with the sample documents. Run it when the desk has
 * changed its looks; the pictures are committed.
 */
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { startDesk } from '../desk/server.ts';
import { openChromium } from '../shared/chromium.ts';
import { takePicture } from './picture.ts';

const FOLDER = 'docs/anh';
const SCREEN = { width: 1120, height: 720 };
const POOR = '/soat?tep=mau-bao-cao-pdf.txt';

async function openGroup(page: Page, id: string): Promise<void> {
  await page.goto(new URL(POOR, page.url()).href);
  await page.frameLocator('.paper iframe').locator('article').waitFor();
  await page.locator(`#${id}`).evaluate((group) => group.scrollIntoView({ block: 'start' }));
  const question = page.locator(`#${id} .question`).first();
  if ((await question.count()) > 0) await question.focus();
  else await page.locator(`#${id} :is(input, textarea)`).first().focus();
}

/** What each picture shows, by the name of its file. */
const PICTURES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'ban-danh-sach': async (page) => {
    await page.locator('.page-item').first().waitFor();
    await page.locator('.state.todo').first().waitFor();
  },
  'ban-phan-dau': (page) => openGroup(page, 'dau-trang'),
  'ban-so-lieu': (page) => openGroup(page, 'so-lieu'),
  'ban-chu': (page) => openGroup(page, 'chu'),
  'ban-sua-chu': async (page) => {
    await openGroup(page, 'tu-sua');
    await page.getByLabel('Chữ trong bản gốc').fill('XNK giảm sâu');
    await page.getByLabel('Sửa thành').fill('xuất nhập khẩu giảm sâu');
  },
  'ban-de-muc': async (page) => {
    await page.goto(new URL(POOR, page.url()).href);
    await page.frameLocator('.paper iframe').locator('article').waitFor();
    await page.locator('#de-muc > summary').click();
    await page.locator('#de-muc li summary').nth(1).click();
    await page.locator('#de-muc').evaluate((group) => group.scrollIntoView({ block: 'start' }));
  },
  'ban-cong-bo': async (page) => void (await page.goto(new URL('/cong-bo', page.url()).href)),
};

async function takePictures(address: string): Promise<void> {
  const browser = await openChromium();
  try {
    const context = await browser.newContext({ viewport: SCREEN });
    const page = await context.newPage();
    for (const [name, show] of Object.entries(PICTURES)) {
      await page.goto(address);
      await show(page);
      await takePicture(page, join(FOLDER, `${name}.webp`));
    }
  } finally {
    await browser.close();
  }
}

await mkdir('.cache', { recursive: true });
await mkdir(FOLDER, { recursive: true });
const work = await mkdtemp(resolve('.cache/guide-desk-'));
try {
  // The samples themselves cannot be answered.
  await cp('seeds/mau', join(work, 'seeds'), { recursive: true });
  const desk = await startDesk({
    root: process.cwd(),
    port: 0,
    seedsDir: join(work, 'seeds'),
    contentDir: join(work, 'content'),
    outDir: join(work, 'dist'),
    cacheDir: join(work, 'cache'),
  });
  await desk.ready;
  await takePictures(desk.url).finally(desk.close);
} finally {
  await rm(work, { recursive: true, force: true });
}
