/** Notes keep the number that Word prints, tables their spans, images their words; nothing vanishes. */

import sharp from 'sharp';
import { expect, test } from 'vitest';
import { imageStore } from '../../../scripts/sources/images.ts';
import { convertDocx, docxOf, FRONT, p, r, shown } from '../../docx-support.ts';
import { renderDocument as renderWithFigures } from '../../render.ts';

/** Figures are marked in the page; these tests look at what stands around them. */
function renderDocument(mdx: string, file: string): { html: string } {
  return { html: renderWithFigures(mdx, file).html.replace(/<\/?data\b[^>]*>/gu, '') };
}

const ref = (id: number, kind = 'footnote', more = ''): string =>
  `<w:r><w:${kind}Reference w:id="${id}"${more}/></w:r>`;
const note = (id: number, content: string, kind = 'footnote'): string =>
  `<w:${kind} w:id="${id}">${content}</w:${kind}>`;
const SEPARATORS =
  '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p/></w:footnote>';
const body = p(`${r('Đạt 68,4%')}${ref(2)}${r(' kế hoạch')}${ref(3)}${r('.')}`);

test('notes are numbered by the order of their markers, keep all paragraphs, and stand at their word', async () => {
  const footnotes =
    SEPARATORS +
    note(3, p('Chú thích sau.')) +
    note(2, p(`<w:r><w:footnoteRef/></w:r>${r(' Chú thích trước.')}`) + p('Đoạn hai.'));
  expect(await shown({ footnotes, body })).toEqual({
    text: 'Đạt 68,4%[^1] kế hoạch[^2].\n\n[^1]: Chú thích trước.\n\n    Đoạn hai.\n\n[^2]: Chú thích sau.',
    says: [],
    drops: [],
  });
});

test('format, first number and restarts come from the settings or the section', async () => {
  const footnotes = note(2, p('Hai.')) + note(3, p('Ba.'));
  const settings = '<w:footnotePr><w:numFmt w:val="lowerLetter"/><w:numStart w:val="3"/></w:footnotePr>';
  expect((await shown({ footnotes, settings, body })).text).toContain('68,4%[^c] kế hoạch[^d]');
  const section = '<w:sectPr><w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr></w:sectPr>';
  const two = p(`${r('Nửa đầu')}${ref(2)}`, section) + p(`${r('nửa sau')}${ref(3)}`) + section;
  expect((await shown({ footnotes, body: two })).text).toContain('Nửa đầu[^1]\n\nnửa sau[^1-2]');
});

test('endnotes are numbered on their own, in small Roman numerals unless the file says otherwise', async () => {
  const { text } = await shown({
    footnotes: note(2, p('Chân trang.')),
    endnotes: note(2, p('Cuối bài.'), 'endnote'),
    body: p(`${r('Một')}${ref(2)}${r(' hai')}${ref(2, 'endnote')}`),
  });
  expect(text).toBe('Một[^1] hai[^i]\n\n[^1]: Chân trang.\n\n[^i]: Cuối bài.');
});

test('a mark that the author chose is kept and not printed twice', async () => {
  const own = `<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>*</w:t></w:r>`;
  const { pages } = await convertDocx(
    docxOf({
      footnotes: note(2, p('* Số ước tính.')) + note(3, p('Số chính thức.')),
      body: FRONT + p(`${r('Đạt 5%')}${own}${r(' và 6%')}${ref(3)}`),
    }),
  );
  const { mdx, path, record } = pages[0] as NonNullable<(typeof pages)[0]>;
  const { html } = renderDocument(mdx, path);
  expect(html).toMatch(/Đạt 5%<sup[^>]*><a [^>]*>\*<\/a><\/sup> và 6%<sup[^>]*><a [^>]*>1<\/a>/u);
  expect(html).toMatch(/<span class="number">\*<\/span> <p[^>]*>Số ước tính\./u);
  expect(record.conservation.ok).toBe(true);
});

test('a note without marker, a marker without note and a note marked twice are all kept and told', async () => {
  const twice = await shown({
    footnotes: note(2, p('Dùng chung.')),
    body: p(`${r('Một')}${ref(2)}${r(' hai')}${ref(2)}`),
  });
  expect(twice).toMatchObject({
    text: 'Một[^1] hai[^1]\n\n[^1]: Dùng chung.',
    says: ['info note-marked-again'],
  });
  const orphan = await shown({
    footnotes: note(2, p('Có dấu.')) + note(7, p('Không dấu.')),
    body: p(`${r('Một')}${ref(2)}`),
  });
  expect(orphan.says).toEqual(['warning note-without-marker']);
  expect(orphan.text).toContain('Không dấu.');
  const missing = await shown({ footnotes: '', body: p(`${r('Một')}${ref(9)}${r(' hai.')}`) });
  expect(missing).toMatchObject({ text: 'Một<sup>1</sup> hai.', says: ['warning marker-without-note'] });
});

test('a note may hold lists, links and a control', async () => {
  const footnotes = note(
    2,
    `<w:sdt><w:sdtContent>${p('Gồm:')}${p('- việc một;')}${p('- việc hai.')}</w:sdtContent></w:sdt>`,
  );
  expect((await shown({ footnotes, body: p(`${r('Một')}${ref(2)}`) })).text).toBe(
    'Một[^1]\n\n[^1]: Gồm:\n\n    - việc một;\n    - việc hai.',
  );
});

const cell = (content: string, more = ''): string =>
  `<w:tc>${more && `<w:tcPr>${more}</w:tcPr>`}${content.startsWith('<') ? content : p(content)}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

/** Rows of the rendered table, each cell with its spans. */
async function table(xml: string, parts: object = {}): Promise<string[]> {
  const { pages } = await convertDocx(docxOf({ ...parts, body: `${FRONT}<w:tbl>${xml}</w:tbl>` }));
  const page = pages[0];
  if (!page?.record.conservation.ok) throw new Error('not conserved');
  const html = renderDocument(page.mdx, page.path)
    .html.replace(/^[\s\S]*<table>/u, '')
    .replace(/<\/table>[\s\S]*/u, '');
  return [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/gsu)].map((match) =>
    (match[1] ?? '').replace(/ (?:scope|class)="[^"]*"/gu, ''),
  );
}

test('cells over columns and rows keep their place; a head of two rows is a head', async () => {
  const merged = '<w:vMerge w:val="restart"/>';
  expect(
    await table(
      row(cell('TT', merged), cell('Năm', '<w:gridSpan w:val="2"/>')) +
        row(cell('', '<w:vMerge/>'), cell('2023'), cell('2024')) +
        row(cell('1'), cell('5,2'), cell('6,1')),
    ),
  ).toEqual([
    '<th rowspan="2">TT</th><th colspan="2">Năm</th>',
    '<th>2023</th><th>2024</th>',
    '<td>1</td><td>5,2</td><td>6,1</td>',
  ]);
});

test('rows that are short or begin late are made as long as the others', async () => {
  const late = '<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>';
  expect(
    await table(
      `${row(cell('A'), cell('B'), cell('C')) + row(cell('1'))}${late}${cell('2')}${cell('3')}</w:tr>`,
    ),
  ).toEqual([
    '<th>A</th><th>B</th><th>C</th>',
    '<td>1</td><td></td><td></td>',
    '<td></td><td>2</td><td>3</td>',
  ]);
});

test('paragraphs of a cell are lines; a table in a cell becomes lines and is told; a table of one cell is its text', async () => {
  expect(await table(row(cell('A'), cell('B')) + row(cell(p('một') + p('- hai')), cell('3')))).toEqual([
    '<th>A</th><th>B</th>',
    '<th>một<br>\n- hai</th><td>3</td>',
  ]);
  const inner = `<w:tbl>${row(cell('x'), cell('y'))}</w:tbl>${p('')}`;
  const nested = await shown({
    body: `<w:tbl>${row(cell('A'), cell('B'))}${row(cell(inner), cell('3'))}</w:tbl>`,
  });
  expect(nested).toMatchObject({
    text: '| A | B |\n| - | - |\n| x \\| y | 3 |',
    says: ['warning nested-table'],
  });
  expect(
    (await shown({ body: `<w:tbl>${row(cell(p('Trong khung.') + p('Dòng hai.')))}</w:tbl>` })).text,
  ).toBe('Trong khung.\n\nDòng hai.');
});

test('a table that begins with the number of a row has no head', async () => {
  expect(await table(row(cell('1'), cell('việc một')) + row(cell('2'), cell('việc hai')))).toEqual([
    '<td>1</td><td>việc một</td>',
    '<td>2</td><td>việc hai</td>',
  ]);
});

test('a note in a cell stands at its word', async () => {
  const { text } = await shown({
    footnotes: note(2, p('Ước tính.')),
    body: `<w:tbl>${row(cell('A'), cell('B'))}${row(cell('x'), cell(p(r('5') + ref(2))))}</w:tbl>`,
  });
  expect(text).toBe('| A | B |\n| - | - |\n| x | 5[^1] |\n\n[^1]: Ước tính.');
});

test('a letterhead and a signature in tables without meaning are lines of front and closing', async () => {
  const head = `<w:tbl>${row(cell(p('ỦY BAN NHÂN DÂN') + p('TỈNH MẪU')), cell(p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + p('Độc lập - Tự do - Hạnh phúc')))}${row(cell('Số: 12/BC-UBND'), cell('Mẫu, ngày 5 tháng 12 năm 2024'))}</w:tbl>`;
  const end = `<w:tbl>${row(cell(p('Nơi nhận:') + p('- Như trên;') + p('- Lưu: VT.')), cell(p('TM. ỦY BAN NHÂN DÂN') + p('CHỦ TỊCH') + p('Nguyễn Văn Mẫu')))}</w:tbl>`;
  const { pages } = await convertDocx(docxOf({ body: head + FRONT + p('I. KẾT QUẢ') + p('Đã xong.') + end }));
  expect(pages[0]?.frontmatter).toMatchObject({
    id: 'bao-cao-12-bc-ubnd-2024',
    date: '2024-12-05',
    number: '12/BC-UBND',
    place: 'Mẫu',
    signer: { name: 'Nguyễn Văn Mẫu', role: 'Chủ tịch' },
  });
  expect(pages[0]?.mdx).toContain(
    '<footer>\n  Nơi nhận:\n\n  - Như trên;\n  - Lưu: VT.\n\n  TM. ỦY BAN NHÂN DÂN',
  );
});

const picture = (words: string): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="${words}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rId5"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
const pixels = (width: number, height: number): Promise<Uint8Array> =>
  sharp({ create: { width, height, channels: 3, background: '#c33' } })
    .withExif({ IFD0: { Artist: 'Ai đó' } })
    .png()
    .toBuffer();

test('an image is made smaller, keeps its words and its place, and the page keeps its room free', async () => {
  const images = { rId5: await pixels(2400, 1200) };
  const { text, says } = await shown({
    images,
    body: p(r('Trước.') + picture('Đường mới &quot;A&quot; &lt;b&gt;')) + p('Sau.'),
  });
  expect(text).toMatch(
    /^Trước\.\n\n<img src="[0-9a-f]{16}\.webp" alt="[^\n]*" width="1600" height="800" \/>\n\nSau\.$/u,
  );
  expect(says).toEqual([]);
  const { pages } = await convertDocx(
    docxOf({ images, body: FRONT + p(picture('Đường {mới} "A" &lt;b&gt;'.replaceAll('"', '&quot;'))) }),
  );
  expect(renderDocument(pages[0]?.mdx ?? '', 'thu').html).toMatch(
    /<img src="\/anh\/[0-9a-f]{16}\.webp" alt="Đường \{mới\} &quot;A&quot; &lt;b&gt;" width="1600" height="800" loading="lazy" decoding="async">/u,
  );
});

test('a heavy image is made lighter until a slow net can carry it', async () => {
  const noise = Uint8Array.from({ length: 1800 * 1200 * 3 }, (_, index) => (index * 2654435761) >>> 24);
  const heavy = await sharp(noise, { raw: { width: 1800, height: 1200, channels: 3 } })
    .png()
    .toBuffer();
  const stored = await imageStore(undefined)(heavy);
  expect(stored?.width).toBeLessThan(1600);
});

test('an image without words is shown and told; one that cannot be read is told', async () => {
  expect((await shown({ images: { rId5: await pixels(10, 10) }, body: p(picture('')) })).says).toEqual([
    'warning image-without-alt',
  ]);
  const broken = await shown({
    images: { rId5: new Uint8Array([1, 2, 3]) },
    body: p(picture('')) + p('Sau.'),
  });
  expect(broken).toMatchObject({ text: 'Sau.', says: ['warning image-unreadable'] });
});
