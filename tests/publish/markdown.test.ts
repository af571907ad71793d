import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { imageStore } from '../../scripts/sources/images.ts';
import { convertAll } from '../../src/convert/folder/all.ts';
import { parseDocument } from '../../src/document/parse.ts';
import { writeMarkdown } from '../../src/document/walkers/markdown.ts';
import { renderDocument } from '../render.ts';

const plainMarkdown = (mdx: string): string => writeMarkdown(parseDocument(mdx, 'a.mdx'), '/anh/');
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Letters and digits of a Markdown file as any reader of Markdown sees them; note numbers are counted apart. */
function read(markdown: string): { text: string; markers: number; notes: number } {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  const found = { text: '', markers: 0, notes: 0 };
  const walk = (node: { type: string; value?: string; children?: unknown[] }): void => {
    if (node.type === 'text') found.text += node.value;
    if (node.type === 'footnoteReference') found.markers++;
    if (node.type === 'footnoteDefinition') found.notes++;
    for (const child of node.children ?? []) walk(child as typeof node);
  };
  walk(tree);
  return { ...found, text: letters(found.text) };
}

/** Letters and digits of the page, without markers, back links and the heading of the notes. */
function shown(html: string): string {
  const plain = html
    .replace(/<sup data-pagefind-ignore>.*?<\/sup>/gu, '')
    .replace(/<a [^>]*role="doc-backlink".*?<\/a>/gu, '')
    .replace(/<h2 id="chu-thich".*?<\/h2>/gu, '')
    .replace(/<span class="remark".*?<\/span>/gu, '')
    .replace(/(?<=<li id="chu-thich-[^>]*>)<span class="number">.*?<\/span>/gu, '')
    .replace(/<[^>]+>/gu, '')
    .replace(/&[a-z]+;|&#\d+;/gu, '');
  return letters(plain);
}

const seeds = readdirSync('seeds/mau')
  .filter((file) => /^mau.*\.(?:txt|md|docx|pdf)$/u.test(file))
  .sort()
  .map((file) => ({
    file,
    bytes: new Uint8Array(readFileSync(join('seeds/mau', file))),
    sha256: '1'.repeat(64),
    csv: new Map<string, string>(),
  }));
const { pages } = await convertAll(seeds, { samples: true, now: () => 0, storeImage: imageStore(undefined) });

test.each(pages.map(({ path, mdx }) => ({ path, mdx })))(
  'the Markdown twin of $path has the words, markers and notes of the page',
  ({ path, mdx }) => {
    const twin = plainMarkdown(mdx);
    const images = twin.match(/!\[[^\]]*\]\(\/anh\/[0-9a-f]+\.webp\)/gu) ?? [];
    const { text, markers, notes } = read(images.reduce((rest, image) => rest.replace(image, ''), twin));
    const { html } = renderDocument(mdx, path);
    expect(images).toHaveLength(html.match(/<img /gu)?.length ?? 0);
    expect(text).toBe(shown(html));
    expect(markers).toBe(html.match(/role="doc-noteref"/gu)?.length ?? 0);
    expect(notes).toBe(html.match(/<li id="chu-thich-/gu)?.length ?? 0);
    expect(twin).not.toMatch(/<span|<header|<footer|<table/u);
  },
);

test('a table with cells over several columns becomes one that Markdown knows', () => {
  const mdx = `# Tên

<table>
  <thead>
    <tr>
      <th rowSpan="2">
        Huyện
      </th>

      <th colSpan="2">
        Năm
      </th>
    </tr>

    <tr>
      <th>
        2023
      </th>

      <th>
        2024
      </th>
    </tr>
  </thead>

  <tbody>
    <tr>
      <td>
        Bảo Lạc | Hà Quảng
      </td>

      <td />

      <td>
        1.250[^2]
      </td>
    </tr>
  </tbody>
</table>

[^2]: Hai.
`;
  expect(plainMarkdown(mdx)).toContain(`| Huyện | Năm | |
| - | - | - |
| | 2023 | 2024 |
| Bảo Lạc \\| Hà Quảng | | 1.250[^2] |
`);
});
