/** Pictures of pages: a machine reads their letters, then they are read as printed pages are. */
import { Report } from '../../draft.ts';
import { buildReading } from '../pdf/build.ts';
import { type BinarySource, type Bounds, type Reading, Refusal } from '../reading.ts';
import { pagesOf, type ScannedSheet, sheetOf } from './pages.ts';
import { MOST_SCANNED, reportScans, tooManyScans } from './report.ts';
import type { ScannedPage, Scanner } from './scanned.ts';

const STARTS: readonly (readonly number[])[] = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
  [0x49, 0x49, 0x2a, 0],
  [0x4d, 0x4d, 0, 0x2a],
];

/** JPEG, PNG and TIFF. */
export function likePicture(bytes: Uint8Array): boolean {
  return STARTS.some((start) => start.every((byte, at) => bytes[at] === byte));
}

export async function readPicture(
  { file, bytes, more = [] }: BinarySource,
  bounds: Bounds,
): Promise<Reading> {
  if (!bounds.scan) throw notRead();
  return readPictures(file, [bytes, ...more], bounds.scan);
}

/** Pictures, in the order of the pages of one paper. */
export async function readPictures(
  file: string,
  pictures: readonly Uint8Array[],
  scan: Scanner,
): Promise<Reading> {
  if (pictures.length > MOST_SCANNED) throw tooManyScans(pictures.length);
  const pages: ScannedPage[] = [];
  for (const [index, picture] of pictures.entries())
    pages.push(...(await scan({ file: picture }, { page: index + 1, of: pictures.length })));
  const sheets = pages.map((page, index) => sheetOf(page, index + 1));
  const report = new Report();
  reportScans(sheets, report, file);
  return asScan(buildReading(file, pagesOf(sheets), report), sheets);
}

/** Words that a machine read are weighed, wherever the picture stood. */
export function asScan(reading: Reading, sheets: readonly ScannedSheet[]): Reading {
  const pictures = sheets.flatMap(({ number, page: { picture } }) =>
    picture === undefined ? [] : [{ page: number, image: picture }],
  );
  return {
    ...reading,
    draft: { ...reading.draft, dialect: 'scan', ...(pictures.length > 0 && { pictures }) },
  };
}

function notRead(): Refusal {
  return new Refusal(
    'picture-not-read',
    'Tệp là ảnh, và việc đọc chữ từ ảnh đang tắt.',
    'Bỏ dòng ocr: false trong tệp .yaml để máy đọc chữ, hoặc xin nơi gửi tệp .docx.',
  );
}
