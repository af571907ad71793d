/** The whole way, from a folder of sources to a page a person reads and searches, in a real browser. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { convertFolder } from '../../scripts/convert.ts';
import { type RunningServer, serve } from '../../scripts/serve.ts';
import { REAL_SEEDS, real } from '../laws/corpus.ts';
import { type BuiltSite, buildSite, openBrowser } from './support.ts';

interface Line {
  readonly id: string;
  readonly url: string;
  readonly notes: number;
}

const folders = [
  { name: 'the samples', seeds: 'seeds/mau', there: true, documents: 8, notes: 43 },
  { name: 'the real documents', seeds: REAL_SEEDS, there: real.length > 0, documents: 8, notes: 85 },
];

describe.each(folders)('$name', ({ seeds, there, documents, notes }) => {
  let content: string;
  let site: BuiltSite;
  let server: RunningServer;
  let browser: Browser;
  let lines: readonly Line[];

  beforeAll(async () => {
    if (!there) return;
    content = mkdtempSync(resolve('.cache/content-'));
    await convertFolder({ root: process.cwd(), seedsDir: seeds, contentDir: content });
    site = await buildSite(content);
    server = await serve(site.dir, { port: 0 });
    browser = await openBrowser();
    lines = JSON.parse(readFileSync(join(site.dir, 'data/tai-lieu.json'), 'utf8'));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await site?.remove();
    if (content) rmSync(content, { recursive: true, force: true });
  });

  test.runIf(there)('gives its documents, and every note is linked from its word and back', async () => {
    expect(lines).toHaveLength(documents);
    let linked = 0;
    for (const { url } of lines) {
      const page = await open(browser, server, url);
      linked += await page.evaluate(countLinkedNotes);
      await page.close();
    }
    expect(linked).toBe(notes);
  });

  test.runIf(there)('a phrase of each document leads to that document first', async () => {
    for (const { id, url } of lines) {
      const phrase = await phraseOf(browser, server, url);
      const page = await open(browser, server, `/tim/?q=${encodeURIComponent(phrase)}`);
      const first = page.locator('[data-search-results] li[data-result] a[href]').first();
      await first.waitFor();
      expect([phrase, id, (await first.getAttribute('href')) ?? '']).toEqual([
        phrase,
        id,
        expect.stringContaining(url),
      ]);
      await page.close();
    }
  });

  test.runIf(there)('no page is wider than a phone or heavier than the budget', async () => {
    for (const { url } of lines) {
      const page = await open(browser, server, url, 360);
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([url, wider]).toEqual([url, 0]);
      await page.close();
    }
    const pages = readdirSync(site.dir, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.html'),
    );
    const heaviest = Math.max(...pages.map((name) => gzipSync(readFileSync(join(site.dir, name))).length));
    // A page of 28,000 words, 1,050 figures and their checks; style, scripts and fonts are watched by the budget test.
    expect(heaviest).toBeLessThanOrEqual(76_000);
  });
});

async function open(browser: Browser, server: RunningServer, path: string, width = 1280): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await page.goto(new URL(path.replace(/^\//u, ''), server.url).href);
  return page;
}

/** Notes whose marker leads to them and whose link leads back to that marker. */
function countLinkedNotes(): number {
  const markers = [
    ...document.querySelectorAll<HTMLAnchorElement>('sup > a[data-footnote-ref][role="doc-noteref"]'),
  ];
  return markers.filter((marker) => {
    const note = document.querySelector(`section[data-footnotes] ${marker.hash}`);
    const back = [...(note?.querySelectorAll<HTMLAnchorElement>('a[role="doc-backlink"]') ?? [])];
    return back.some((link) => link.hash === `#${marker.id}`);
  }).length;
}

/** Seven words from the middle of the longest paragraph. */
async function phraseOf(browser: Browser, server: RunningServer, url: string): Promise<string> {
  const page = await open(browser, server, url);
  const text = await page.evaluate(() => {
    const paragraphs = [...document.querySelectorAll('article > p')].filter(
      (p) => !p.querySelector('sup, span'),
    );
    return paragraphs.map((p) => p.textContent ?? '').reduce((a, b) => (b.length > a.length ? b : a), '');
  });
  await page.close();
  const words = text.split(/\s+/u).filter((word) => /^\p{Ll}+$/u.test(word));
  const runs = text.match(/(?:(?<=\s)\p{Ll}+\s){6}\p{Ll}+/gu) ?? [words.slice(0, 7).join(' ')];
  return runs[Math.floor(runs.length / 2)] ?? '';
}
