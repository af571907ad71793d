/** One paper as .docx, as the PDF that LibreOffice prints of it, and as the text it came from gives one structure. */
import { beforeAll, expect, test } from 'vitest';
import { SERVICE_REPORT } from '../../../scripts/samples/service-report.ts';
import { serviceReportDocx } from '../../../scripts/samples/service-report-docx.ts';
import type { Page } from '../../../src/convert/index.ts';
import { dialectOf } from '../../../src/convert/read/index.ts';
import { convertText } from '../../convert-support.ts';
import { isText, samples } from '../../laws/corpus.ts';
import { hasOffice, printed } from '../../office.ts';
import { convertPdf } from '../../pdf-support.ts';
import { type Setting, writePaper } from '../../writers/paper.ts';
import { common, type Structure, structureOf } from '../../writers/structure.ts';
import { treeOf } from '../../writers/tree.ts';

const structureOfPages = (pages: readonly Page[]): Structure =>
  structureOf({ type: 'root', children: pages.flatMap(({ mdx }) => treeOf(mdx).children ?? []) });

async function structureOfFile(bytes: Uint8Array, file: string): Promise<Structure> {
  const { pages, messages } = await convertPdf(bytes, file);
  expect(messages.filter(({ level }) => level === 'error')).toEqual([]);
  expect(pages.every(({ record }) => record.conservation.ok)).toBe(true);
  return structureOfPages(pages);
}

function expectSame(one: Structure, other: Structure): void {
  expect(other.headings).toEqual(one.headings);
  expect(other.notes).toEqual(one.notes);
  expect(other.items).toEqual(one.items);
  expect(other.tables).toEqual(one.tables);
  const same = common(one.words, other.words);
  expect(same / one.words.length).toBeGreaterThanOrEqual(0.99);
  expect(same / other.words.length).toBeGreaterThanOrEqual(0.99);
}

const SETTINGS: readonly (readonly [string, Setting])[] = [
  [
    'indents, bold headings',
    { font: 'DejaVu Serif', size: 11, paragraphs: 'indent', headings: 'bold', bullets: 'typed' },
  ],
  [
    'room between paragraphs, styles, lists',
    {
      font: 'DejaVu Sans',
      size: 13,
      paragraphs: 'space',
      headings: 'styles',
      bullets: 'list',
      header: 'Tài liệu mẫu',
    },
  ],
];

const dumps = samples.filter((source) => isText(source) && dialectOf(source.text) === 'word-dump');

/** Each page of the dumps in each setting. */
const printings = dumps.flatMap(({ name, text }) =>
  SETTINGS.flatMap(([words, setting]) =>
    convertText(text, name).map((page) => ({ title: page.frontmatter.title, words, setting, page })),
  ),
);

/** The papers and their PDFs, in the order of the printings; those of the sample are the last. */
let papers: readonly Uint8Array[] = [];
let pdfs: readonly Uint8Array[] = [];
beforeAll(async () => {
  if (!hasOffice) return;
  const made = printings.map(({ page, setting }) => writePaper(treeOf(page.mdx), setting));
  papers = [...(await Promise.all(made)), await serviceReportDocx(SERVICE_REPORT)];
  pdfs = await printed(papers);
});

function paperAt(index: number): { readonly paper: Uint8Array; readonly pdf: Uint8Array } {
  const [paper, pdf] = [papers.at(index), pdfs.at(index)];
  if (!paper || !pdf) throw new Error(`Paper ${index} was not printed.`);
  return { paper, pdf };
}

test.skipIf(!hasOffice).each(printings.map((printing, index) => ({ ...printing, index })))(
  '“$title” printed with $words',
  async ({ page, index }) => {
    const { paper, pdf } = paperAt(index);
    const word = await structureOfFile(paper, 'thu.docx');
    expectSame(structureOfPages([page]), word);
    expectSame(word, await structureOfFile(pdf, 'thu.pdf'));
  },
);

test.skipIf(!hasOffice)('the sample PDF is what LibreOffice prints of the sample paper', async () => {
  const { paper, pdf } = paperAt(-1);
  expectSame(await structureOfFile(paper, 'thu.docx'), await structureOfFile(pdf, 'thu.pdf'));
});
