/** What an editor is told of pages that a machine read. */
import type { Report } from '../../draft.ts';
import { pagesName } from '../pdf/text/page-names.ts';
import { Refusal } from '../reading.ts';
import type { Layers } from './layers.ts';
import type { ScannedSheet } from './pages.ts';
import { isUnsure, type ScannedWord, SURE } from './scanned.ts';

/** More pages of one file are not read: a paper of the genre has fewer, and each takes seconds. */
export const MOST_SCANNED = 100;
/** A paper of which a smaller share of the words was read surely is hardly fit to be shown. */
const POOR = 0.8;
/** A word that is read less surely is named. */
const DOUBTED = 0.5;
/** So many words or numbers of a page are named. */
const MOST_NAMED = 12;

export function tooManyScans(pages: number): Refusal {
  return new Refusal(
    'scan-too-long',
    `Tệp có ${pages} trang ảnh quét; máy chỉ đọc đến ${MOST_SCANNED} trang một tệp.`,
    'Tách thành nhiều tệp, mỗi tệp một văn bản, rồi chạy lại.',
  );
}

/** Tells which pages were read by machine, how surely, and which numbers are not sure. */
export function reportScans(sheets: readonly ScannedSheet[], report: Report, file: string): void {
  const [first] = sheets;
  if (!first) return;
  const place = { file, line: 1, page: first.number };
  const share = surely(sheets.flatMap(wordsOf));
  const named = `${pagesName(sheets.map(({ number }) => number))} là ảnh quét, chữ do máy đọc`;
  const percent = `${percentOf(share)} % số từ đọc chắc`;
  const each = sheets.map((sheet) => `trang ${sheet.number}: ${percentOf(surely(wordsOf(sheet)))} %`);
  const pages = sheets.length > 1 ? ` (${each.join('; ')})` : '';
  const compare = 'Đối chiếu với ảnh quét trước khi công bố, trước hết là các con số.';
  report.warn('scan-read', `${named}; ${percent}${pages}.`, compare, place);
  if (share < POOR)
    report.warn(
      'scan-poor',
      `Ảnh quét khó đọc: chỉ ${percent}; trang chỉ là bản nháp.`,
      'Quét lại rõ hơn (200–300 dpi, để thẳng, đủ sáng), hoặc xin nơi gửi tệp .docx; đã soát hết thì ghi metadata: { draft: false } vào tệp .yaml.',
      place,
    );
  for (const sheet of sheets) {
    reportNumbers(sheet, report, file);
    reportWords(sheet, report, file);
    reportLeftOut(sheet, report, file);
  }
}

/** Tells of pages that had words under their pictures which reading was taken, and where the two do not agree. */
export function reportLayers(layers: ReadonlyMap<number, Layers>, report: Report, file: string): void {
  for (const taken of ['new', 'old'] as const) {
    const own = [...layers].filter(([, both]) => both.taken === taken);
    const [first] = own;
    if (!first) continue;
    const mean = (of: 'old' | 'fresh'): string =>
      percentOf(own.reduce((sum, [, both]) => sum + both[of], 0) / own.length);
    const named = pagesName(own.map(([number]) => number));
    const shares = `từ đúng chính tả: lớp cũ ${mean('old')} %, đọc lại từ ảnh ${mean('fresh')} %`;
    const choice = taken === 'new' ? 'lấy bản đọc lại từ ảnh' : 'giữ lớp chữ cũ';
    report.info(
      'scan-layers',
      `${named} có lớp chữ cũ do máy quét đặt dưới ảnh; ${choice} (${shares}).`,
      'Không cần làm gì. Muốn giữ lớp chữ cũ thì ghi ocr: false vào tệp .yaml.',
      { file, line: 1, page: first[0] },
    );
  }
  for (const [page, { taken, differing }] of layers)
    if (taken === 'old' && differing.length > 0)
      report.warn(
        'scan-unsure-number',
        `Trang ${page}: số mà hai lần đọc không khớp: ${namedOf(differing, 'số')}.`,
        'Đối chiếu từng số với ảnh trong tệp PDF. Số sai thì sửa bằng corrections trong tệp .yaml.',
        { file, line: 1, page },
      );
}

const percentOf = (share: number): string => (100 * share).toFixed(1).replace('.', ',');

function reportNumbers(sheet: ScannedSheet, report: Report, file: string): void {
  const unsure = wordsOf(sheet).filter(isUnsure);
  if (unsure.length === 0) return;
  const texts = unsure.map(({ text }) => text);
  report.warn(
    'scan-unsure-number',
    `Trang ${sheet.number}: số máy đọc chưa chắc: ${namedOf(texts, 'số')}.`,
    'Đối chiếu từng số với ảnh quét; máy không bao giờ tự sửa số. Số sai thì sửa bằng corrections trong tệp .yaml.',
    { file, line: 1, page: sheet.number },
  );
}

function reportWords(sheet: ScannedSheet, report: Report, file: string): void {
  const texts = wordsOf(sheet)
    .filter(({ text, certainty }) => certainty < DOUBTED && /\p{L}/u.test(text) && !/\d/u.test(text))
    .map(({ text }) => text);
  if (texts.length === 0) return;
  report.info(
    'scan-unsure-word',
    `Trang ${sheet.number}: từ máy đọc chưa chắc: ${namedOf(texts, 'từ')}.`,
    'Đối chiếu với ảnh quét; từ sai thì sửa bằng corrections trong tệp .yaml.',
    { file, line: 1, page: sheet.number },
  );
}

/** What the machine read and what is not on the page. */
function reportLeftOut(sheet: ScannedSheet, report: Report, file: string): void {
  const texts = sheet.page.leftOut ?? [];
  if (texts.length === 0) return;
  report.info(
    'scan-left-out',
    `Trang ${sheet.number}: dấu vết máy thấy nhưng không coi là chữ: ${namedOf(texts, 'dấu vết')}.`,
    'Nếu đó là chữ thật, đối chiếu với ảnh quét rồi thêm bằng corrections trong tệp .yaml.',
    { file, line: 1, page: sheet.number },
  );
}

function namedOf(texts: readonly string[], kind: string): string {
  const named = texts.slice(0, MOST_NAMED).map((text) => `“${text}”`);
  const rest = texts.length - named.length;
  return `${named.join(', ')}${rest > 0 ? ` và ${rest} ${kind} nữa` : ''}`;
}

const wordsOf = ({ page }: ScannedSheet): ScannedWord[] => page.lines.flatMap(({ words }) => words);

function surely(words: readonly ScannedWord[]): number {
  return words.filter(({ certainty }) => certainty >= SURE).length / Math.max(1, words.length);
}
