/** Text in an old encoding that no font name tells: told by its letters, page after page, and turned to Unicode. */
import { decodeLegacy } from '../../../tables/legacy-fonts.ts';
import { decodeAgain, LEGACY_NAMES, type LegacyText, legacyTextOf } from '../../../tables/legacy-text.ts';
import { HYPHEN_CODE } from './fonts.ts';
import type { PdfPage, Run } from './layout.ts';

export interface DecodedPages {
  readonly pages: readonly PdfPage[];
  /** What an editor is told. */
  readonly said: readonly (readonly [reason: string, remedy: string])[];
}

export function decodePages(pages: readonly PdfPage[]): DecodedPages {
  const found = legacyTextOf(pages.flatMap(({ runs }) => runs.map(({ text }) => text)).join(' '));
  const decoded = pages.map((page) => ({
    ...page,
    runs: page.runs.map((run) => decodeRun(run, found)),
    turned: page.turned.map((turned) => ({
      ...turned,
      runs: turned.runs.map((run) => decodeRun(run, found)),
    })),
  }));
  if (!found) return { pages: decoded, said: [] };
  const reason = `Chữ viết bằng mã ${LEGACY_NAMES[found]}, đã được đổi sang Unicode.`;
  return { pages: decoded, said: [[reason, 'Đọc lướt trang để chắc chữ có dấu đúng.']] };
}

/** In TCVN3 the code that is elsewhere a hyphen is a letter. */
function decodeRun(run: Run, encoding: LegacyText | undefined): Run {
  const text = run.text.replaceAll(HYPHEN_CODE, encoding === 'tcvn3' ? '\u00ad' : '-');
  if (!encoding || !/[\u0080-\u203a]/u.test(text)) return text === run.text ? run : { ...run, text };
  const decoded = encoding === 'utf8-twice' ? decodeAgain(text) : decodeLegacy(text, encoding);
  return { ...run, text: decoded ?? text };
}
