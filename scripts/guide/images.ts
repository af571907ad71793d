/**
 * `npm run guide:images`: the pictures of the reader's guide, taken of the site of the sample documents. Run it when
 * the pages have changed their looks; the pictures are committed.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { buildSite } from '../build.ts';
import { openChromium } from '../shared/chromium.ts';
import { serve } from '../shared/server.ts';
import { takePicture } from './picture.ts';

const FOLDER = 'public/huong-dan';
/** A phone of today, half of it shown. */
const SCREEN = { width: 360, height: 520 };
const SCALE = 2;

async function card(page: Page, root: string): Promise<void> {
  await openTopic(page, root);
  const figure = page.locator('article p .figure').first();
  await figure.scrollIntoViewIfNeeded();
  await figure.click();
  await page.locator('.figure-card').waitFor();
}

async function openTopic(page: Page, root: string): Promise<void> {
  await page.goto(`${root}tai-lieu/`);
  await page.locator('.bundle-item .document-item a').first().click();
}

async function note(page: Page, root: string): Promise<void> {
  await openTopic(page, root);
  const marker = page.locator('article p [data-footnote-ref]').first();
  await marker.scrollIntoViewIfNeeded();
  await marker.click();
  await page.locator('.note-sheet').waitFor();
}

/** The first figure of the samples that does not agree with another. */
async function doubt(page: Page, root: string): Promise<void> {
  const address = await firstDoubt(page, root);
  await page.goto(address);
  const figure = page.locator('article .figure:has(+ .doubt)').first();
  await figure.scrollIntoViewIfNeeded();
  await figure.click();
  await page.locator('.figure-card').waitFor();
}

async function firstDoubt(page: Page, root: string): Promise<string> {
  const answer = await page.request.get(`${root}data/kiem-tra.json`);
  const rows = (await answer.json()) as { verdict: string; url: string }[];
  const row = rows.find(({ verdict, url }) => verdict === 'lech' && /#sl-/u.test(url));
  if (!row) throw new Error('the samples hold no figure in question');
  return new URL(row.url.replace(/#.*/u, ''), root).href;
}

async function quote(page: Page, root: string): Promise<void> {
  await openTopic(page, root);
  const line = page.locator('article > p').first();
  await line.evaluate((paragraph) => {
    paragraph.scrollIntoView({ block: 'center' });
    getSelection()?.selectAllChildren(paragraph);
  });
  await page.locator('.quote-bar').waitFor();
}

async function offline(page: Page, root: string): Promise<void> {
  await page.goto(`${root}ngoai-tuyen/`);
  await page.getByRole('button', { name: 'Lưu vào máy này' }).click();
  await page.getByRole('button', { name: 'Kiểm tra bản đã lưu' }).waitFor();
}

async function keep(page: Page, root: string, count: number): Promise<void> {
  await card(page, root);
  for (let index = 0; index < count; index++) {
    if (index > 0) await page.locator('article p .figure').nth(index).click();
    await page.getByRole('button', { name: 'Ghi vào sổ tay' }).click();
    await page.keyboard.press('Escape');
  }
  await page.goto(`${root}so-tay/`);
  await page.locator('.entry textarea').first().fill('Nói chậm, nhấn con số này.');
  await page.locator('h1').click();
}

/** What each picture shows, by the name of its file. */
const PICTURES: Readonly<Record<string, (page: Page, root: string) => Promise<void>>> = {
  tim: async (page, root) => {
    await page.goto(`${root}tim/?q=bien%20gioi`);
    await page.locator('[data-result]').first().waitFor();
  },
  'chu-thich': note,
  'so-lieu': card,
  'dau-khac': doubt,
  'trich-dan': quote,
  'khong-mang': offline,
  'so-tay': (page, root) => keep(page, root, 2),
  'the-noi': async (page, root) => {
    await keep(page, root, 3);
    await page.getByRole('button', { name: 'Mở thẻ nói' }).click();
  },
};

async function takePictures(root: string): Promise<void> {
  const browser = await openChromium();
  try {
    for (const [name, show] of Object.entries(PICTURES)) {
      const context = await browser.newContext({ viewport: SCREEN, deviceScaleFactor: SCALE });
      const page = await context.newPage();
      await show(page, root);
      await takePicture(page, join(FOLDER, `${name}.webp`));
      await context.close();
    }
  } finally {
    await browser.close();
  }
}

await mkdir('.cache', { recursive: true });
await mkdir(FOLDER, { recursive: true });
const work = await mkdtemp(resolve('.cache/guide-'));
try {
  const outDir = join(work, 'dist');
  await buildSite({ root: process.cwd(), seedsDir: 'seeds/mau', contentDir: join(work, 'content'), outDir });
  const server = await serve(outDir, { port: 0 });
  await takePictures(server.url).finally(server.close);
} finally {
  await rm(work, { recursive: true, force: true });
}
