/** What an editor is told of text that was set aside. */

import { foldSpaces } from '../../../../vietnamese/chars.ts';
import type { Report } from '../../../draft.ts';
import type { Aside } from '../../../model.ts';
import { WORD_MESSAGES } from '../../../tables/word-messages.ts';
import { printedText } from '../lines/rows.ts';
import type { Segment } from '../page/layout.ts';
import { pagesName } from '../text/page-names.ts';
import type { PageParts } from '../text/parts.ts';

export function asideText(segments: readonly Segment[]): string {
  return foldSpaces(segments.map(printedText).join(' '));
}

/** Names each watermark once, and gives them. */
export function reportAsides(parts: readonly PageParts[], report: Report, file: string): readonly Aside[] {
  const pages = new Map<string, number[]>();
  for (const { asides, page } of parts) {
    for (const text of asides.flatMap(watermarkTexts)) {
      const numbers = pages.get(text) ?? [];
      if (!numbers.includes(page.number)) pages.set(text, [...numbers, page.number]);
    }
  }
  tellStruck(parts, report, file);
  return Array.from(pages, ([text, numbers]) => {
    const place = { file, line: 1, page: numbers[0] ?? 1 };
    report.warn(
      'pdf-watermark',
      `${pagesName(numbers)} có chữ chìm “${text}” in đè lên trang; chữ này không được đưa vào trang.`,
      'Xem chữ chìm nói gì về văn bản (dự thảo, nội bộ, bản sao); nếu được, xin bản không có chữ chìm.',
      place,
    );
    return { text, place };
  });
}

function tellStruck(parts: readonly PageParts[], report: Report, file: string): void {
  const struck = parts.flatMap(({ asides, page }) =>
    asides.flatMap(({ rule, segments }) => (rule === 'struck-text' ? [{ page: page.number, segments }] : [])),
  );
  const [first] = struck;
  if (!first) return;
  const [rule, level, reason, remedy] = WORD_MESSAGES.struck(
    struck.flatMap(({ segments }) => segments).length,
  );
  report[level](rule, reason, remedy, { file, line: 1, page: first.page });
}

function watermarkTexts({ rule, segments }: PageParts['asides'][number]): string[] {
  if (rule !== 'watermark') return [];
  const texts = segments.map((segment) => saidOnce(foldSpaces(printedText(segment))));
  // Tiles say the same again and again, the lines of one watermark are one text.
  const once = [...new Set(texts)];
  return once.length < texts.length ? once : [once.join(' ')];
}

/** The words of tiles that stand side by side in one line. */
const saidOnce = (text: string): string => text.replace(/^(.{2,}?)(?: \1)+$/u, '$1');
