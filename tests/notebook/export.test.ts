import fc from 'fast-check';
import { strToU8 } from 'fflate';
import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { SaxesParser } from 'saxes';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { citation, entryName } from '../../src/notebook/cite.ts';
import { docxParts } from '../../src/notebook/docx/parts.ts';
import { addTo } from '../../src/notebook/edit.ts';
import { notebookMarkdown } from '../../src/notebook/markdown.ts';
import { EMPTY } from '../../src/notebook/model.ts';
import { FIGURE, notebooks, QUOTE, SOURCE } from './support.ts';

const two = addTo(addTo(EMPTY, FIGURE), QUOTE);
const online = (path: string): string => `https://vi-du.gov.vn/so${path}`;
const nowhere = (): undefined => undefined;

describe('the source as it is named', () => {
  test('with what the document gives', () => {
    expect(citation(SOURCE)).toBe(
      'Báo cáo số 12/BC-MAU ngày 20/12/2024 của Thư viện mẫu, “Kết quả công tác thư viện năm 2024”, mục “1. Bạn đọc”, trang 3',
    );
  });

  test('and without what it does not give', () => {
    const none = {
      title: 'Tên',
      label: '',
      number: '',
      date: '',
      issuer: '',
      section: '',
      page: '',
      url: '/',
    };
    expect(citation(none)).toBe('Tên');
    expect(citation({ ...none, label: 'Chuyên đề 01', date: 'tháng 5/2025' })).toBe(
      'Chuyên đề 01 tháng 5/2025, “Tên”',
    );
  });
});

describe('Markdown', () => {
  test('a figure and a quote', () => {
    expect(notebookMarkdown(two, 'Sổ tay', online).split('\n').slice(0, 11)).toEqual([
      '# Sổ tay',
      '',
      '## 1\\. 11.728 lượt',
      '',
      '> Năm 2024 phục vụ 11.728 lượt bạn đọc.',
      '',
      'Đọc: mười một nghìn bảy trăm hai mươi tám lượt',
      '',
      'Nguồn: [Báo cáo số 12/BC\\-MAU ngày 20/12/2024 của Thư viện mẫu, “Kết quả công tác thư viện năm 2024”, mục “1. Bạn đọc”, trang 3](<https://vi-du.gov.vn/so/tai-lieu/bao-cao-12-bc-mau-2024/#sl-1>)',
      '',
      'Ghi chú: Nói chậm',
    ]);
  });

  const wordsOf = (node: Nodes): string =>
    'children' in node ? node.children.map(wordsOf).join('\n') : 'value' in node ? node.value : '';
  const squeeze = (text: string): string => text.replace(/[\s\0\uFFFD]+/gu, '');

  test('text is text: a parser reads the same words, and no mark but ours', () => {
    fc.assert(
      fc.property(notebooks, (notebook) => {
        const tree = unified()
          .use(remarkParse)
          .parse(notebookMarkdown(notebook, 'Sổ tay', nowhere));
        const wanted = notebook.entries.flatMap((entry, index) => [
          `${index + 1}. ${entryName(entry)}`,
          entry.text,
          ...(entry.figure?.words ? [`Đọc: ${entry.figure.words}`] : []),
          `Nguồn: ${citation(entry.source)}`,
          entry.remark.trim() && `Ghi chú: ${entry.remark}`,
        ]);
        expect(squeeze(wordsOf(tree))).toBe(squeeze(`Sổ tay${wanted.join('')}`));
      }),
    );
  });
});

test('what is said against a figure, and where the other value stands, goes with it into each file', () => {
  const doubt = 'Cần kiểm tra: ghi 11.728 lượt, ở bảng ghi 11.278 lượt';
  const put = addTo(EMPTY, { ...FIGURE, ...(FIGURE.figure && { figure: { ...FIGURE.figure, doubt } }) });
  expect(notebookMarkdown(put, 'Sổ tay', online)).toContain('ở bảng ghi 11.278 lượt');
  expect(docxParts(put, 'Sổ tay', online)['word/document.xml']).toContain(doubt);
});

describe('Word', () => {
  test('every part is well formed, whatever a document says', () => {
    fc.assert(
      fc.property(notebooks, (notebook) => {
        for (const text of Object.values(docxParts(notebook, 'Sổ tay', online)))
          new SaxesParser({ xmlns: true }).write(new TextDecoder().decode(strToU8(text))).close();
      }),
    );
  });

  test('links lead to the site, and there are none where the site has no address', () => {
    const relations = 'word/_rels/document.xml.rels';
    expect(docxParts(two, 'Sổ tay', online)[relations]).toContain(
      'Target="https://vi-du.gov.vn/so/tai-lieu/bao-cao-12-bc-mau-2024/#sl-1" TargetMode="External"',
    );
    expect(docxParts(two, 'Sổ tay', nowhere)[relations]).not.toContain('External');
    expect(docxParts(two, 'Sổ tay', nowhere)['word/document.xml']).not.toContain('hyperlink');
  });

  test('the same notebook gives the same parts', () => {
    expect(docxParts(two, 'Sổ tay', online)).toEqual(docxParts(two, 'Sổ tay', online));
  });
});
