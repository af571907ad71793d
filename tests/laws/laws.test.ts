/** The laws of the design on every source of the corpus. */
import { describe, expect, test } from 'vitest';
import type { Page } from '../../src/convert/index.ts';
import { renderDocument } from '../render.ts';
import { corpus } from './corpus.ts';
import { readByRemark, readBySatteri, textOf, typesOf } from './tree.ts';

const significant = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}]/gu) ?? [];

function tally(chars: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const char of chars.toSorted()) counts[char] = (counts[char] ?? 0) + 1;
  return counts;
}

/** Source of a page: its lines of the file. */
function linesOf(text: string, page: Page): string {
  const [from, to] = page.record.source.lines;
  return text
    .normalize('NFC')
    .split(/\r\n?|\n/u)
    .slice(from - 1, to)
    .join('\n');
}

describe.each(corpus)('$name', async ({ text, pages: pagesOf, convert }) => {
  const pages = await pagesOf();

  test('nothing is lost: letters and digits of the source are on the page or in a declared drop', () => {
    for (const page of pages) {
      const { drops, corrections } = page.record;
      const there = significant(textOf(readBySatteri(page.mdx)));
      const gone = drops.flatMap((drop) => significant(drop.text));
      const before = corrections.flatMap(({ from }) => significant(from));
      const after = corrections.flatMap(({ to }) => significant(to));
      expect(tally([...there, ...gone, ...before])).toEqual(
        tally([...significant(linesOf(text, page)), ...after]),
      );
      expect(page.record.conservation.ok).toBe(true);
    }
  });

  test('every line of the file belongs to one page', () => {
    const ranges = pages.map((page) => page.record.source.lines);
    expect(ranges[0]?.[0]).toBe(1);
    expect(ranges.at(-1)?.[1]).toBe(text.split('\n').length);
    for (const [index, [from]] of ranges.entries())
      if (index > 0) expect(from).toBe((ranges[index - 1]?.[1] ?? 0) + 1);
  });

  test('words stay in the order of the source', () => {
    for (const page of pages) {
      const source = significant(linesOf(text, page)).join('');
      const changed = page.record.corrections.length;
      const paragraphs = textOf(readBySatteri(page.mdx))
        .split('\n')
        .map((line) => significant(line).join(''));
      const chunks = paragraphs.flatMap((line) => line.match(/.{32}/gu) ?? []);
      const strange = chunks.filter((chunk) => !source.includes(chunk));
      // A chunk may run over a place where a note, a page number or the syntax of a marker was taken out.
      const allowed =
        page.record.counts.markers + page.record.drops.length + page.record.counts.pages + changed;
      expect(strange.length).toBeLessThanOrEqual(allowed);
    }
  });

  test('notes balance: as many markers as notes, each with its printed number, each on the page with a link back', () => {
    for (const page of pages) {
      const { notes, markers } = page.record.counts;
      const { html } = renderDocument(page.mdx, page.path);
      const links = [...html.matchAll(/href="#(chu-thich-[^"]+)" data-footnote-ref/gu)].map(
        (match) => match[1],
      );
      const items = [...html.matchAll(/<li id="(chu-thich-[^"]+)"/gu)].map((match) => match[1]);
      const back = [...html.matchAll(/role="doc-backlink"/gu)].length;
      expect([markers, links.length, items.length, back]).toEqual([notes, notes, notes, notes]);
      expect(new Set(links)).toEqual(new Set(items));
    }
  });

  test('what is written is read back as it was meant, by the parser of the site and by the reference parser', () => {
    for (const page of pages) expect(readBySatteri(page.mdx)).toEqual(readByRemark(page.mdx));
  });

  test('nothing in a document is code', () => {
    const known = [
      'root',
      'yaml',
      'text',
      'paragraph',
      'heading',
      'list',
      'listItem',
      'table',
      'tableRow',
      'tableCell',
      'emphasis',
      'strong',
      'break',
      'footnoteReference',
      'footnoteDefinition',
      'mdxJsxFlowElement',
      'mdxJsxTextElement',
    ];
    for (const page of pages)
      expect(known).toEqual(expect.arrayContaining([...new Set(typesOf(readBySatteri(page.mdx)))]));
  });

  test('the same input gives the same bytes', async () => {
    const again = await convert();
    expect(again.map(({ mdx, record }) => [mdx, record])).toEqual(
      pages.map(({ mdx, record }) => [mdx, record]),
    );
  });
});
