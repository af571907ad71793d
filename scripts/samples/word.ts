/**
 * Makes the Word sample: `node scripts/samples/word.ts` writes seeds/mau/mau-bao-cao-word.docx. The same words give the
 * same bytes, so that a test can tell whether the file is that of this script.
 */
import { writeFileSync } from 'node:fs';
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type ILevelsOptions,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { barChart } from './chart.ts';
import { AUTHOR, runsOf } from './runs.ts';
import { closing, figures, letterhead } from './tables.ts';
import { ALT, BARS, BODY, COMMENT, ENDNOTE, NOTES, OLD_FONT, REMARK, TITLE } from './text.ts';

export const WORD_SAMPLE = 'seeds/mau/mau-bao-cao-word.docx';

const level = (at: number, format: ILevelsOptions['format'], text: string): ILevelsOptions => ({
  level: at,
  text,
  alignment: AlignmentType.LEFT,
  ...(format && { format }),
});

const NUMBERING = {
  config: [
    {
      reference: 'muc',
      levels: [
        level(0, LevelFormat.UPPER_ROMAN, '%1.'),
        level(1, LevelFormat.DECIMAL, '%2.'),
        level(2, LevelFormat.LOWER_LETTER, '%3)'),
      ],
    },
    { reference: 'gach', levels: [level(0, LevelFormat.BULLET, '-'), level(1, LevelFormat.BULLET, '+')] },
  ],
};

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

function block(line: string): Paragraph | Table {
  if (line === '<bang>') return figures();
  if (line === '<anh>') return new Paragraph({ children: [image()] });
  const [, sign = '', words = line] = /^(#{1,3}|-|\+) (.*)$/u.exec(line) ?? [];
  const children = runsOf(words);
  if (sign.startsWith('#')) {
    const at = sign.length - 1;
    const heading = HEADINGS[at];
    return new Paragraph({
      children,
      numbering: { reference: 'muc', level: at },
      ...(heading && { heading }),
    });
  }
  if (sign) return new Paragraph({ children, numbering: { reference: 'gach', level: sign === '+' ? 1 : 0 } });
  return new Paragraph({ children });
}

function image(): ImageRun {
  return new ImageRun({
    type: 'png',
    data: barChart(BARS),
    transformation: { width: 480, height: 270 },
    altText: { name: 'Biểu đồ', title: '', description: ALT },
  });
}

const centred = (text: string, bold = false): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, bold })] });

function document(): Document {
  const notes = NOTES.map((lines, index) => [
    index + 1,
    { children: lines.map((line) => new Paragraph(line)) },
  ]);
  return new Document({
    numbering: NUMBERING,
    footnotes: Object.fromEntries(notes),
    endnotes: { 1: { children: [new Paragraph(ENDNOTE)] } },
    comments: {
      children: [{ id: 0, ...AUTHOR, date: new Date(AUTHOR.date), children: [new Paragraph(COMMENT)] }],
    },
    sections: [
      {
        headers: {
          default: new Header({ children: [centred('Tài liệu mẫu, không có giá trị hành chính')] }),
        },
        footers: {
          default: new Footer({
            children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
          }),
        },
        children: [
          letterhead(),
          centred('BÁO CÁO', true),
          centred(TITLE, true),
          centred(REMARK),
          ...BODY.map(block),
          new Paragraph({ children: [new TextRun({ text: OLD_FONT, font: '.VnTime' })] }),
          closing(),
        ],
      },
    ],
  });
}

/** The package writes the time of the build and counts images at random; both are taken out. */
export async function makeWordSample(): Promise<Uint8Array> {
  const parts = unzipSync(new Uint8Array(await Packer.toBuffer(document())));
  const settled = Object.entries(parts)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, bytes]) => [name, settle(name, bytes)]);
  return zipSync(Object.fromEntries(settled) as Zippable, { mtime: '2024-12-05T00:00:00', level: 9 });
}

function settle(name: string, bytes: Uint8Array): Uint8Array {
  if (name !== 'docProps/core.xml') return bytes;
  return strToU8(strFromU8(bytes).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, AUTHOR.date));
}

if (import.meta.main) writeFileSync(WORD_SAMPLE, await makeWordSample());
