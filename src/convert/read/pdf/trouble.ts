/** What can be wrong with a PDF, and what an editor does about it. */
import { Report } from '../../draft.ts';
import { Refusal } from '../reading.ts';
import type { PdfPage } from './page/layout.ts';
import { illegible } from './page/legible.ts';
import { reportPictures } from './page/pictures.ts';
import { pagesName } from './text/page-names.ts';

export function encrypted(): Refusal {
  return new Refusal(
    'pdf-encrypted',
    'Tệp PDF có mật khẩu nên không mở được.',
    'Mở bằng mật khẩu, in lại thành PDF không mật khẩu (hoặc xin nơi gửi tệp .docx) rồi chép đè.',
  );
}

export function tooManyPages(pages: number, most: number): Refusal {
  return new Refusal(
    'pdf-too-long',
    `Tệp PDF có ${pages.toLocaleString('vi')} trang, vượt giới hạn ${most.toLocaleString('vi')} trang.`,
    'Tách thành nhiều tệp, mỗi tệp một văn bản.',
  );
}

export function brokenPdf(page?: number): Refusal {
  const where = page === undefined ? '' : ` (trang ${page})`;
  return new Refusal(
    'pdf-broken',
    `Tệp PDF bị hỏng hoặc chép chưa hết${where}.`,
    'Mở bằng trình đọc PDF: nếu mở được thì in lại thành PDF mới; nếu không, xin nơi gửi gửi lại tệp.',
  );
}

type Said = readonly [reason: string, remedy: string];

export const SCRIPTED: Said = [
  'Tệp PDF có mã lệnh JavaScript; mã không được chạy và không vào trang.',
  'Không cần làm gì; nếu tệp là biểu mẫu điền sẵn, kiểm tra lại các ô đã điền.',
];

/** Files inside the file. */
export function attached(names: readonly string[]): Said {
  return [
    `Tệp PDF kèm ${names.length} tệp khác (${names.slice(0, 5).join(', ')}); các tệp kèm không được đọc.`,
    'Nếu tệp kèm cần công bố, lấy nó ra rồi chép riêng vào thư mục nguồn.',
  ];
}

/** A page with fewer letters and digits holds no text: a page number at most. */
const FEW = 12;
/** Pictures that cover this share of a page are the page. */
const COVERED = 0.4;
/** Share of letters without a meaning from which a text cannot be used, and from which a page is reported. */
const UNREADABLE = 0.1;
const DOUBTFUL = 0.005;

const OCR =
  'Nhận dạng chữ (OCR) tệp này bằng phần mềm có tiếng Việt rồi chép bản có chữ vào thư mục nguồn; tốt nhất là xin nơi gửi tệp .docx.';

/** Letters and digits of a page. */
const lettersOf = ({ runs }: PdfPage): number =>
  runs.reduce((sum, run) => sum + count(run.text, /[\p{L}\p{N}]/gu), 0);

/** Whether a page is a picture without letters. */
export const lacksText = (page: PdfPage): boolean => lettersOf(page) <= FEW && page.imageShare >= COVERED;

/** Letters that are there and not shown are those that a scanner laid under its picture. */
const HIDDEN = 0.5;

/** Whether a page is a picture with the words that a scanner once read from it. */
export const hasOldLayer = (page: PdfPage): boolean =>
  page.hidden > HIDDEN && page.imageShare >= COVERED && !lacksText(page);

/** Refuses files without text; reports pages that are pictures or whose letters cannot be read. */
export function checkPages(pages: readonly PdfPage[], file: string): Report {
  const report = new Report();
  const scanned = pages.filter(lacksText);
  if (pages.every((page) => lettersOf(page) <= FEW)) throw withoutText(pages.length, scanned.length);
  const numbers = scanned.map(({ number }) => number);
  if (numbers.length > 0)
    report.warn(
      'pdf-scanned-pages',
      `${pagesName(numbers)} là ảnh quét, không có chữ; trang này trên trang mạng để trống.`,
      OCR,
      {
        file,
        line: 1,
        page: numbers[0] ?? 1,
      },
    );
  checkLetters(pages, report, file);
  checkWords(pages, report, file);
  reportPictures(pages, new Set(numbers), report, file);
  const read = pages.filter(({ hidden }) => hidden > HIDDEN).map(({ number }) => number);
  if (read.length > 0)
    report.warn(
      'pdf-ocr-layer',
      `${pagesName(read)}: chữ do máy quét nhận dạng, có thể sai.`,
      'Đối chiếu với ảnh trong tệp PDF, nhất là các con số; tốt nhất là xin nơi gửi tệp .docx.',
      { file, line: 1, page: read[0] ?? 1 },
    );
  return report;
}

function withoutText(pages: number, scanned: number): Refusal {
  return scanned > 0
    ? new Refusal('pdf-scanned', `Tệp PDF là ảnh quét (${pages} trang), không có chữ để đọc.`, OCR)
    : new Refusal(
        'pdf-without-text',
        `Tệp PDF (${pages} trang) không có chữ: trang trống hoặc chữ đã chuyển thành nét vẽ.`,
        OCR,
      );
}

const WRONG_FONT = 'Xin nơi gửi tệp .docx, hoặc in tệp ra rồi nhận dạng chữ (OCR) tiếng Việt.';

/** Letters that fonts map to nothing: private use, replacement and control characters. */
const MEANINGLESS = /[\p{Co}\p{Cn}\ufffd]|(?![\t\n\r])\p{Cc}/gu;

function checkLetters(pages: readonly PdfPage[], report: Report, file: string): void {
  const shares = pages.map(({ number, runs }) => {
    const text = runs.map((run) => run.text).join('');
    return { number, wrong: count(text, MEANINGLESS), all: count(text, /\S/gu) };
  });
  const [wrong, all] = [sum(shares.map((page) => page.wrong)), sum(shares.map((page) => page.all))];
  const remedy = `Phông chữ trong tệp thiếu bảng mã. ${WRONG_FONT}`;
  if (wrong > UNREADABLE * all)
    throw new Refusal(
      'pdf-font',
      `${Math.round((100 * wrong) / all)}% ký tự của tệp PDF không đọc được.`,
      remedy,
    );
  const bad = shares.filter((page) => page.wrong > DOUBTFUL * page.all).map(({ number }) => number);
  if (bad.length > 0)
    report.warn('pdf-font', `${pagesName(bad)} có ký tự không đọc được.`, remedy, {
      file,
      line: 1,
      page: bad[0] ?? 1,
    });
}

/** Refuses a file most of whose letters make no words, reports the pages of one where few do not. */
function checkWords(pages: readonly PdfPage[], report: Report, file: string): void {
  const texts = pages.map(({ number, runs }) => {
    const text = runs.map((run) => run.text).join(' ');
    return { number, letters: count(text, /\p{L}/gu), wrong: illegible(text) };
  });
  const wrong = texts.filter((page) => page.wrong !== undefined);
  if (wrong.length === 0) return;
  const letters = (of: typeof texts): number => sum(of.map((page) => page.letters));
  const numbers = wrong.map(({ number }) => number);
  const reversed = wrong.every((page) => page.wrong === 'reversed');
  const reason = reversed
    ? `${pagesName(numbers)}: chữ trong tệp PDF xếp ngược, đọc ra từ phải sang trái.`
    : `${pagesName(numbers)}: chữ đọc từ tệp PDF không thành từ; bảng mã phông trong tệp sai.`;
  if (letters(wrong) > letters(texts) / 2)
    throw new Refusal(reversed ? 'pdf-reversed' : 'pdf-font', reason, WRONG_FONT);
  report.warn('pdf-font', reason, WRONG_FONT, { file, line: 1, page: numbers[0] ?? 1 });
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
