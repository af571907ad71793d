/** The laws on Word files that nobody wrote: random papers, made by a library that is not ours. */
import {
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  type IParagraphOptions,
  LevelFormat,
  Packer,
  PageBreak,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { convertDocx, docxOf, FRONT } from '../docx-support.ts';
import { renderDocument } from '../render.ts';
import { readByRemark, readBySatteri } from './tree.ts';

const { LAW_RUNS = '40', LAW_SEED = '1' } = process.env;
const MADE = { author: 'A', date: '2024-01-01T00:00:00Z', id: 1 } as const;

/** Words, and what means something to Markdown, MDX, XML or the converter. */
const WORDS = [
  'đạt',
  '68,4%',
  'kế hoạch',
  'I.',
  '1.',
  'a)',
  '-',
  '+',
  'Điều 1.',
  'BÁO CÁO',
  'Nơi nhận:',
  'TM.',
  'Phụ lục',
  '{x}',
  '<b>',
  '&amp;',
  '`',
  '*',
  '**',
  '_',
  '[^1]',
  '[a](b)',
  'import x',
  'export',
  '|',
  '#',
  'www.a.vn',
  'https://a.vn',
  '\\',
  '~',
  '—',
  '12.500',
  'ấ',
  'CHUYÊN ĐỀ',
  '-----',
  'Kết luận.',
  'xã;',
  'gồm:',
];
const words = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'grapheme', maxLength: 3 })), {
    minLength: 1,
    maxLength: 6,
  })
  // What cannot stand in XML cannot stand in a Word file.
  .map((list) => list.join(' ').replace(/[\p{Cc}\p{Cs}\p{Cn}\ufffe\uffff]/gu, ''));

type Piece = {
  readonly kind:
    | 'text'
    | 'bold'
    | 'sup'
    | 'caps'
    | 'hidden'
    | 'inserted'
    | 'deleted'
    | 'note'
    | 'break'
    | 'page'
    | 'tab';
  readonly text: string;
};
const piece: fc.Arbitrary<Piece> = fc.record({
  kind: fc.constantFrom<Piece['kind']>(
    'text',
    'text',
    'text',
    'bold',
    'sup',
    'caps',
    'hidden',
    'inserted',
    'deleted',
    'note',
    'break',
    'page',
    'tab',
  ),
  text: words,
});

interface Line {
  readonly kind: 'plain' | 'heading' | 'numbered' | 'bullet' | 'table';
  readonly level: number;
  readonly pieces: readonly Piece[];
}
const line: fc.Arbitrary<Line> = fc.record({
  kind: fc.constantFrom<Line['kind']>('plain', 'plain', 'plain', 'heading', 'numbered', 'bullet', 'table'),
  level: fc.integer({ min: 0, max: 2 }),
  pieces: fc.array(piece, { minLength: 1, maxLength: 4 }),
});

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];
const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: at,
  format,
  text,
});
const NUMBERING = {
  config: [
    {
      reference: 'so',
      levels: [
        level(0, LevelFormat.UPPER_ROMAN, '%1.'),
        level(1, LevelFormat.DECIMAL, '%2.'),
        level(2, LevelFormat.LOWER_LETTER, '%3)'),
      ],
    },
    { reference: 'gach', levels: [0, 1, 2].map((at) => level(at, LevelFormat.BULLET, '•')) },
  ],
};

/** A Word file of the lines; its notes are numbered as they come. */
async function build(lines: readonly Line[]): Promise<Uint8Array> {
  const footnotes: Record<string, { children: Paragraph[] }> = {};
  let notes = 0;
  const runs = ({ kind, text }: Piece): ParagraphChild => {
    if (kind === 'note') {
      footnotes[++notes] = { children: [new Paragraph(text), new Paragraph('Đoạn hai.')] };
      return new FootnoteReferenceRun(notes);
    }
    if (kind === 'inserted') return new InsertedTextRun({ text, ...MADE });
    if (kind === 'deleted') return new DeletedTextRun({ text, ...MADE });
    if (kind === 'break') return new TextRun({ text, break: 1 });
    if (kind === 'page') return new TextRun({ children: [new PageBreak(), text] });
    if (kind === 'tab') return new TextRun({ children: [new Tab(), text] });
    return new TextRun({
      text,
      bold: kind === 'bold',
      superScript: kind === 'sup',
      allCaps: kind === 'caps',
      vanish: kind === 'hidden',
    });
  };
  const paragraph = ({ kind, level: at, pieces }: Line): Paragraph => {
    const heading = HEADINGS[at];
    const looks: Partial<Record<Line['kind'], Partial<IParagraphOptions>>> = {
      heading: heading ? { heading } : {},
      numbered: { numbering: { reference: 'so', level: at } },
      bullet: { numbering: { reference: 'gach', level: at } },
    };
    return new Paragraph({ children: pieces.map(runs), ...looks[kind] });
  };
  const cell = (source: Line): TableCell =>
    new TableCell({ children: [paragraph({ ...source, kind: 'plain' })] });
  const children = lines.map((source) =>
    source.kind === 'table'
      ? new Table({ rows: [0, 1].map(() => new TableRow({ children: [cell(source), cell(source)] })) })
      : paragraph(source),
  );
  return new Uint8Array(
    await Packer.toBuffer(new Document({ numbering: NUMBERING, footnotes, sections: [{ children }] })),
  );
}

/** Letters and digits that the file holds as text, told by the plainest of means; capitals of the look aside. */
function rawLetters(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes);
  const xml = ['word/document.xml', 'word/footnotes.xml']
    .map((name) => strFromU8(parts[name] ?? new Uint8Array()))
    .join('');
  const texts = [...xml.matchAll(/<w:(?:t|delText)(?: [^>]*)?>([^<]*)</gu)].map((match) => match[1] ?? '');
  const decoded = texts
    .join('\n')
    .replace(
      /&(lt|gt|amp|quot|apos);/gu,
      (_, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" })[name] ?? '',
    );
  return (
    decoded
      .toUpperCase()
      .normalize('NFC')
      .match(/[\p{L}\p{N}]/gu) ?? []
  );
}

const tally = (letters: readonly string[]): Map<string, number> =>
  letters.reduce(
    (counts, letter) => counts.set(letter, (counts.get(letter) ?? 0) + 1),
    new Map<string, number>(),
  );

test('whatever a Word file holds, nothing is lost, notes balance, the page is text, and the bytes are the same twice', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 10 }), async (lines) => {
      const bytes = await build(lines);
      const { pages, messages, text } = await convertDocx(bytes);
      // A file that shows no letter is refused with words, never passed over.
      if (pages.length === 0) {
        expect(messages.map(({ rule, level: worst }) => [rule, worst])).toEqual([['docx-empty', 'error']]);
        return;
      }
      const own = tally(
        text
          .toUpperCase()
          .normalize('NFC')
          .match(/[\p{L}\p{N}]/gu) ?? [],
      );
      for (const [letter, count] of tally(rawLetters(bytes)))
        expect(own.get(letter) ?? 0).toBeGreaterThanOrEqual(count);
      expect(messages.filter(({ level: worst }) => worst === 'error')).toEqual([]);
      for (const { mdx, record, path } of pages) {
        expect(record.conservation.ok).toBe(true);
        expect(record.counts.markers).toBe(record.counts.notes);
        expect(readBySatteri(mdx)).toEqual(readByRemark(mdx));
        expect(() => renderDocument(mdx, path)).not.toThrow();
      }
      expect((await convertDocx(bytes)).pages).toEqual(pages);
    }),
    { numRuns: Number(LAW_RUNS), seed: Number(LAW_SEED) },
  );
});

/** Pieces of WordprocessingML, whole and broken, that no library would write in this order. */
const FRAGMENTS = [
  '<w:r><w:t>chữ</w:t></w:r>',
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
  '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
  '<w:r><w:instrText>PAGE</w:instrText></w:r>',
  '<w:r><w:footnoteReference w:id="2"/></w:r>',
  '<w:r><w:footnoteReference w:id="9"/></w:r>',
  '<w:r><w:endnoteReference w:id="2"/></w:r>',
  '<w:del><w:r><w:delText>xóa</w:delText></w:r></w:del>',
  '<w:ins><w:r><w:t>chèn</w:t></w:r></w:ins>',
  '<w:moveFrom><w:r><w:t>đi</w:t></w:r></w:moveFrom>',
  '<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>',
  '<w:r><w:br/></w:r>',
  '<w:r><w:br w:type="page"/></w:r>',
  '<w:r><w:lastRenderedPageBreak/></w:r>',
  '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="3"/><w:t>b</w:t></w:r>',
  '<w:r><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>khung</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r>',
  '<w:hyperlink r:id="x"><w:r><w:t>nối</w:t></w:r></w:hyperlink>',
  '<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>',
  '<w:r><w:rPr><w:rFonts w:ascii="VNI-Times"/></w:rPr><w:t>oá</w:t></w:r>',
  '<w:r><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr><w:t>®</w:t></w:r>',
  '<w:r><w:commentReference w:id="0"/></w:r>',
];
const PROPERTIES = [
  '',
  '',
  '<w:rPr><w:del/></w:rPr>',
  '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
  '<w:outlineLvl w:val="1"/>',
  '<w:framePr w:dropCap="drop"/>',
  '<w:pageBreakBefore/>',
  '<w:sectPr/>',
];
const xmlParagraph = fc
  .tuple(fc.constantFrom(...PROPERTIES), fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 5 }))
  .map(([properties, list]) => `<w:p><w:pPr>${properties}</w:pPr>${list.join('')}</w:p>`);
const CELLS = ['', '<w:gridSpan w:val="2"/>', '<w:vMerge w:val="restart"/>', '<w:vMerge/>'];
const xmlTable = fc
  .array(fc.array(fc.tuple(fc.constantFrom(...CELLS), xmlParagraph), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 3,
  })
  .map(
    (rows) =>
      `<w:tbl>${rows.map((row) => `<w:tr>${row.map(([properties, inner]) => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`,
  );

test('pieces of Word in any order keep the laws', async () => {
  const note = (kind: string, id: number): string =>
    `<w:${kind} w:id="${id}"><w:p><w:r><w:t>nội dung ${id}</w:t></w:r></w:p></w:${kind}>`;
  const parts = {
    footnotes: note('footnote', 2) + note('footnote', 3) + note('footnote', 4),
    endnotes: note('endnote', 2),
    comments: note('comment', 0),
    numbering:
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  };
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof({ weight: 3, arbitrary: xmlParagraph }, { weight: 1, arbitrary: xmlTable }), {
        maxLength: 8,
      }),
      async (list) => {
        const { pages, messages } = await convertDocx(docxOf({ ...parts, body: FRONT + list.join('') }));
        expect(messages.filter(({ level: worst }) => worst === 'error')).toEqual([]);
        for (const { mdx, record, path } of pages) {
          expect(record.conservation.ok).toBe(true);
          const told = record.messages.filter(({ rule }) => /note|marker/u.test(rule)).length;
          expect(Math.abs(record.counts.notes - record.counts.markers)).toBeLessThanOrEqual(told);
          expect(readBySatteri(mdx)).toEqual(readByRemark(mdx));
          expect(() => renderDocument(mdx, path)).not.toThrow();
        }
      },
    ),
    { numRuns: Number(LAW_RUNS) * 5, seed: Number(LAW_SEED) },
  );
});
