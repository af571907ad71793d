/** What a document says about itself in letterhead, title and closing. */
import type { Block, Metadata, Paragraph } from '../model.ts';
import { NUMBER_LINE, OFFICE, PLACE_DATE, SERIES, TOPIC_LINE } from '../tables/genre.ts';
import { foldSpaces } from '../text/chars.ts';
import { plain } from '../text/inlines.ts';
import { isCapitals } from '../text/sentences.ts';

/** `(Kèm theo Báo cáo số 1468/BC-UBND ngày 14 tháng 6 năm 2023 …)`: what an appendix says of its paper. */
const ATTACHED =
  /kèm theo\s+\p{L}+(?:\s\p{L}+)?\s+s[ốổô]\s*:?\s*(\d+\s*\/\s*[\p{Lu}\d]+(?:\s*-\s*[\p{Lu}&\d]+)*)[,\s]+ng\p{L}y\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu;

export function readMetadata(
  letterhead: readonly Paragraph[],
  title: string,
  blocks: readonly Block[],
): Metadata {
  const lines = letterhead.map((line) => foldSpaces(plain(line.inlines)));
  const attached = blocks.map((block) => ATTACHED.exec(plain(block.inlines))).find(Boolean);
  const dated = lines.map((line) => PLACE_DATE.exec(line)).find(Boolean);
  const label = lines.find((line) => TOPIC_LINE.test(line))?.replace(/\s*[.:]$/u, '');
  const number = lines.map((line) => NUMBER_LINE.exec(line)?.[1]).find(Boolean) ?? attached?.[1];
  const date = dated
    ? isoDate(dated[4], dated[3], dated[2])
    : attached
      ? isoDate(attached[4], attached[3], attached[2])
      : yearOf(title);
  const issuer = lines.find((line) => isCapitals(line) && OFFICE.test(line));
  return {
    kind: kindOf(lines, title),
    ...(label && { label }),
    ...(number && { number: number.replace(/\s+/gu, '') }),
    ...(date && { date }),
    ...(issuer && { issuer }),
    ...(dated?.[1] && { place: dated[1] }),
  };
}

function kindOf(lines: readonly string[], title: string): Metadata['kind'] {
  if (lines.some((line) => TOPIC_LINE.test(line))) return 'chuyen-de';
  if (lines.some((line) => /^báo cáo$/iu.test(line)) || /^báo cáo\b/iu.test(title)) return 'bao-cao';
  return /^(?:hướng dẫn|định hướng)(?!\p{L})/iu.test(title) ||
    lines.some((line) => /^hướng dẫn$/iu.test(line))
    ? 'huong-dan'
    : 'van-ban';
}

function isoDate(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | undefined {
  const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date) ? date : undefined;
}

/** The first year a title names: that of the period it reports on, before that of the plan. */
function yearOf(title: string): string | undefined {
  return /năm\s+(20\d\d)(?!\d)/iu.exec(title)?.[1];
}

export interface Series {
  readonly title: string;
  /** `2025-05` */
  readonly date: string;
}

/** The series a bundle belongs to, where its text names it: `Tài liệu báo cáo viên tháng 5/2025`. */
export function readSeries(texts: readonly string[]): Series | undefined {
  const found = texts.map((text) => SERIES.exec(foldSpaces(text))).find(Boolean);
  if (!found?.[1] || !found[2] || !found[3]) return undefined;
  return {
    title: `Tài liệu ${found[1].toLowerCase()} tháng ${Number(found[2])}/${found[3]}`,
    date: `${found[3]}-${found[2].padStart(2, '0')}`,
  };
}
