/** The whole way, from a folder of sources to a page a person reads and searches, in a real browser. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, serve } from '../../scripts/shared/server.ts';
import { real } from '../laws/corpus.ts';
import { siteOf } from './site-of.ts';
import { openBrowser, tooWide } from './support.ts';

interface Line {
  readonly id: string;
  readonly url: string;
  readonly notes: number;
}

const folders = [
  { name: 'the samples', there: true, documents: 8, notes: 43, site: 'samples' },
  { name: 'the real documents', there: real.length > 0, documents: 8, notes: 85, site: 'real' },
] as const;

/** What a reader meets in a document: it is opened once, wide and then as narrow as a phone. */
interface Met extends Line {
  readonly linked: number;
  readonly phrases: readonly string[];
  readonly text: string;
  /** Pixels by which it is wider than a phone. */
  readonly wider: number;
}

describe.each(folders)('$name', ({ there, documents, notes, site }) => {
  let dir: string;
  let server: RunningServer;
  let page: Page;
  const met: Met[] = [];

  beforeAll(async () => {
    if (!there) return;
    dir = await siteOf(site);
    server = await serve(dir, { port: 0 });
    page = await (await openBrowser()).newPage();
    const lines: readonly Line[] = JSON.parse(readFileSync(join(dir, 'data/tai-lieu.json'), 'utf8'));
    for (const line of lines) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await open(line.url);
      const [linked, phrases] = [await page.evaluate(countLinkedNotes), await phrasesOf(page)];
      const text = await page.evaluate(() => document.querySelector('article')?.textContent ?? '');
      await page.setViewportSize({ width: 360, height: 800 });
      met.push({ ...line, linked, phrases, text, wider: await tooWide(page) });
    }
  });
  afterAll(async () => {
    await page?.close();
    await server?.close();
  });

  const open = (path: string) => page.goto(new URL(path.replace(/^\//u, ''), server.url).href);

  test.runIf(there)('gives its documents, and every note is linked from its word and back', () => {
    expect(met).toHaveLength(documents);
    expect(met.reduce((sum, { linked }) => sum + linked, 0)).toBe(notes);
  });

  test.runIf(there)('a phrase of each document leads to that document first', async () => {
    for (const { id, url, phrases } of met) {
      // What stands in another document too may lead there.
      const others = met.filter((other) => other.id !== id);
      const phrase = phrases.find((one) => !others.some(({ text }) => text.includes(one))) ?? '';
      await open(`/tim/?q=${encodeURIComponent(phrase)}`);
      const first = page.locator('[data-search-results] li[data-result] a[href]').first();
      await first.waitFor();
      expect([phrase, id, (await first.getAttribute('href')) ?? '']).toEqual([
        phrase,
        id,
        expect.stringContaining(url),
      ]);
    }
  });

  test.runIf(there)('no page is wider than a phone or heavier than the budget', () => {
    expect(met.map(({ url, wider }) => [url, wider])).toEqual(met.map(({ url }) => [url, 0]));
    const pages = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.html'),
    );
    const heaviest = Math.max(...pages.map((name) => gzipSync(readFileSync(join(dir, name))).length));
    // A page of 28,000 words, 1,050 figures and their checks; style, scripts and fonts are watched by the budget test.
    expect(heaviest).toBeLessThanOrEqual(76_000);
  });
});

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

/** Seven words from the longest paragraph, those of its middle first. */
async function phrasesOf(page: Page): Promise<string[]> {
  const text = await page.evaluate(() => {
    const paragraphs = [...document.querySelectorAll('article > p')].filter(
      (p) => !p.querySelector('sup, span'),
    );
    return paragraphs.map((p) => p.textContent ?? '').reduce((a, b) => (b.length > a.length ? b : a), '');
  });
  const words = text.split(/\s+/u).filter((word) => /^\p{Ll}+$/u.test(word));
  const runs = text.match(/(?:(?<=\s)\p{Ll}+\s){6}\p{Ll}+/gu) ?? [words.slice(0, 7).join(' ')];
  const middle = Math.floor(runs.length / 2);
  return [...runs.slice(middle), ...runs.slice(0, middle)];
}
