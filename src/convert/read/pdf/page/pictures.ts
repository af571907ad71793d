/** Pictures of a PDF are not taken over; what is lost is told. */
import type { Report } from '../../../draft.ts';
import { pagesName } from '../text/page-names.ts';
import type { PdfPage } from './layout.ts';

/** A smaller share of the page is an ornament: a dot, a line, a fleck of a scanner. */
const SEEN = 0.003;
/** Behind letters that are not painted lies the scan they were read from. */
const HIDDEN = 0.5;

/** Reports the pages whose pictures are not on the site; pages that are pictures are reported elsewhere. */
export function reportPictures(
  pages: readonly PdfPage[],
  scanned: ReadonlySet<number>,
  report: Report,
  file: string,
): void {
  const numbers = pages
    .filter(({ number, imageShare, hidden }) => imageShare > SEEN && hidden <= HIDDEN && !scanned.has(number))
    .map(({ number }) => number);
  const [page] = numbers;
  if (page === undefined) return;
  report.warn(
    'pdf-pictures',
    `${pagesName(numbers)} có ảnh (con dấu, chữ ký, biểu đồ hoặc ảnh chụp); ảnh trong PDF không được đưa vào trang.`,
    'Nếu bạn đọc cần ảnh, hãy dùng tệp .docx của văn bản này: ảnh trong .docx được giữ.',
    { file, line: 1, page },
  );
}
