/** What a document says about itself in letterhead, title and closing. */
import type { BodyNode, Metadata, Paragraph } from '../document.ts';
import type { Block } from '../model.ts';
import { NUMBER_LINE, OFFICE, PLACE_DATE, SERIES, TOPIC_LINE } from '../tables/genre.ts';
import { foldSpaces } from '../text/chars.ts';
import { plain } from '../text/inlines.ts';
import { isCapitals } from '../text/sentences.ts';
import { readSignature } from './signature.ts';

/** `(Kèm theo Báo cáo số 1468/BC-UBND ngày 14 tháng 6 năm 2023 …)`: what an appendix says of its paper. */
const ATTACHED =
  /kèm theo\s+\p{L}+(?:\s\p{L}+)?\s+s[ốổô]\s*:?\s*(\d+\s*\/\s*[\p{Lu}\d]+(?:\s*-\s*[\p{Lu}&\d]+)*)[,\s]+ng\p{L}y\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu;

export interface MetadataSource {
  readonly letterhead: readonly Paragraph[];
  readonly title: string;
  readonly subtitle: readonly Paragraph[];
  readonly closing: readonly BodyNode[];
  readonly blocks: readonly Block[];
}

const linesOf = (paragraphs: readonly Paragraph[]): string[] =>
  paragraphs.map((paragraph) => foldSpaces(plain(paragraph.inlines)));

export function readMetadata(source: MetadataSource): Metadata {
  const lines = linesOf(source.letterhead);
  const attached = source.blocks.map((block) => ATTACHED.exec(plain(block.inlines))).find(Boolean);
  const dated = lines.map((line) => PLACE_DATE.exec(line)).find(Boolean);
  const number = lines.map((line) => NUMBER_LINE.exec(line)?.[1]).find(Boolean) ?? attached?.[1];
  const { authority, name, role } = readSignature(source.closing);
  const below = linesOf(source.subtitle).join(' ');
  return withoutEmpty({
    kind: kindOf(lines, source.title),
    label: lines.find((line) => TOPIC_LINE.test(line))?.replace(/\s*[.:]$/u, ''),
    number: number?.replace(/\s+/gu, ''),
    date: dateOf(dated, attached, source.title),
    issuer: withPlace(
      lines.find((line) => isCapitals(line) && OFFICE.test(line)) ?? authority,
      source.blocks,
    ),
    place: dated?.[1],
    signer: name || role ? withoutEmpty({ name, role }) : undefined,
    period: PERIOD_BELOW.exec(below)?.[1] ?? periodOf(source.title),
    meeting: MEETING.exec(below)?.[0],
  });
}

/** `(Từ 11/2010 đến 6/2020)` below a title, or a time in the title itself. */
const PERIOD_BELOW =
  /\(\s*(từ\s+(?:tháng\s+|ngày\s+)?[\d/]+(?:\s+đến\s+(?:tháng\s+|ngày\s+)?[\d/]+)?)\s*\)/iu;
const PERIOD =
  /(?:\d{1,2}\s+tháng\s+(?:đầu|cuối)\s+năm(?:\s+\d{4})?|quý\s+(?:[IV]+|\d)\s*(?:năm\s+|\/\s*)\d{4}|tháng\s+\d{1,2}\s*(?:năm\s+|\/\s*)\d{4}|giai\s+đoạn\s+\d{4}\s*[-–]\s*\d{4}|năm\s+\d{4})/iu;
const MEETING = /(?:kỳ họp|hội nghị|phiên họp)[^)]*/iu;

/** `6 tháng đầu năm; …, 6 tháng cuối năm 2023` names its year once, at the end. */
function periodOf(title: string): string | undefined {
  const found = PERIOD.exec(title)?.[0];
  const printed = found && isCapitals(found) ? found.toLowerCase() : found;
  const year = yearOf(title);
  return printed && !/\d{4}/u.test(printed) && year ? `${printed} ${year}` : printed;
}

function dateOf(
  dated: RegExpExecArray | null | undefined,
  attached: RegExpExecArray | null | undefined,
  title: string,
): string | undefined {
  if (dated) return isoDate(dated[4], dated[3], dated[2]);
  return attached ? isoDate(attached[4], attached[3], attached[2]) : yearOf(title);
}

/** `ỦY BAN NHÂN DÂN` signs without its place; the text names it most often. */
function withPlace(authority: string | undefined, blocks: readonly Block[]): string | undefined {
  if (authority === undefined || !COUNCIL.test(authority)) return authority;
  const places = blocks.flatMap((block) =>
    [...plain(block.inlines).matchAll(OF_PLACE)].map((match) => match[1] ?? ''),
  );
  const often = (place: string): number => places.filter((other) => other === place).length;
  const place = [...new Set(places)].sort((a, b) => often(b) - often(a))[0];
  return place ? `${authority} ${place}` : authority;
}

const COUNCIL = /^(?:ủy ban|uỷ ban|hội đồng) nhân dân$/iu;
/** The place behind the name of a council or committee: a kind of unit and a name with capitals. */
const OF_PLACE =
  /(?:UBND|HĐND|[UỦ][ỷy] ban nhân dân|Hội đồng nhân dân)\s+((?:tỉnh|thành phố|huyện|thị xã)\s+\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)*)/gu;

type Filled<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** The entries that have a value. */
function withoutEmpty<T extends object>(entries: T): Filled<T> {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as Filled<T>;
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
