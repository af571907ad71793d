/** What a document says about itself in letterhead, title and closing. */
import type { Kind } from '../../schema/kinds.ts';
import { groupOf } from '../../shared/nth.ts';
import { foldSpaces } from '../../vietnamese/chars.ts';
import { partialDate, readDateline } from '../../vietnamese/official.ts';
import { isCapitals } from '../../vietnamese/sentences.ts';
import type { BodyNode, Metadata, Paragraph } from '../document.ts';
import type { Block } from '../model.ts';
import { SERIES } from '../tables/genre.ts';
import { kindAlone } from '../tables/paper-kinds.ts';
import { plain } from '../text/inlines.ts';
import type { FrontFacts } from './front/index.ts';
import { nameInFull } from './front/issuer.ts';
import type { Letterhead } from './front/letterhead.ts';
import { readSignature } from './signature.ts';

/** `(Kèm theo Báo cáo số 1468/BC-UBND ngày 14 tháng 6 năm 2023 …)`: what an appendix says of its paper. */
const ATTACHED =
  /kèm theo\s+(?<kind>\p{L}+(?:\s\p{L}+)?)\s+s[ốổô]\s*:?\s*(?<number>\d+\s*\/\s*[\p{Lu}\d]+(?:\s*-\s*[\p{Lu}&\d]+)*)[,\s]+ng\p{L}y\s+(?<day>\d{1,2})(?:\s+tháng\s+|\/)(?<month>\d{1,2})(?:\s+năm\s+|\/)(?<year>\d{4})/iu;
/** The day of passing at the end of a law (Luật Ban hành văn bản quy phạm pháp luật). */
const PASSED =
  /(?:được|đã được)\s.{0,160}?thông qua\s+(?:tại\s.{0,80}?)?ngày\s+(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})\s+năm\s+(?<year>\d{4})/iu;
/** Papers that a parliament passes: their day stands at their end. */
const PASSED_KINDS: readonly Kind[] = ['luat', 'bo-luat', 'phap-lenh', 'hien-phap', 'nghi-quyet'];

export interface MetadataSource {
  readonly facts: FrontFacts;
  readonly title: string;
  readonly subtitle: readonly Paragraph[];
  readonly closing: readonly BodyNode[];
  /** What the lines of the closing say above the signature. */
  readonly seal: Letterhead;
  /** Text above the closing, and what follows it. */
  readonly body: readonly Block[];
  readonly annexes: readonly Block[];
}

export function readMetadata(source: MetadataSource): Metadata {
  const { facts, title, closing } = source;
  const { authority, name, role } = readSignature(closing);
  const below = linesOf(source.subtitle).join(' ');
  const kind = kindOf(facts, title);
  const own = attachedTo(source.annexes, kind);
  const texts = [...source.body, ...source.annexes].map((block) => plain(block.inlines));
  const place = placeOf(texts);
  const sealed = facts.number === undefined && facts.dateline === undefined ? source.seal : undefined;
  const number = facts.number?.number ?? sealed?.number?.number ?? own?.['number'];
  return withoutEmpty({
    kind,
    label: facts.topic?.replace(/\s*[.:]$/u, ''),
    number: number?.replace(/\s+/gu, ''),
    date: dateOf(source, kind, below, own),
    issuer:
      nameInFull(facts.issuer ? facts : (sealed ?? {}), place) ??
      (authority && nameInFull({ issuer: authority }, place)),
    superior: facts.superior,
    place: facts.dateline?.place,
    signer: name || role ? withoutEmpty({ name, role }) : undefined,
    period: PERIOD_BELOW.exec(below)?.[1] ?? periodOf(title),
    meeting: MEETING.exec(below)?.[0],
  });
}

const linesOf = (paragraphs: readonly Paragraph[]): string[] =>
  paragraphs.map((paragraph) => foldSpaces(plain(paragraph.inlines)));

type Groups = Readonly<Record<string, string>>;

/** What an appendix of this paper says of it. */
function attachedTo(annexes: readonly Block[], kind: Kind): Groups | undefined {
  const found = annexes.map((block) => ATTACHED.exec(plain(block.inlines))?.groups as Groups | undefined);
  return found.find((groups) => groups && kindAlone(groups['kind'] ?? '')?.slug === kind);
}

/**
 * The dateline decides, also where it is left blank; without one the day of what the paper comes with, of its own
 * appendix, of passing, or of a dateline at the end.
 */
function dateOf(
  source: MetadataSource,
  kind: Kind,
  below: string,
  own: Groups | undefined,
): string | undefined {
  const { facts, closing, body } = source;
  if (facts.dateline) return facts.dateline.date;
  const day = (groups: Groups | undefined): string | undefined =>
    groups && partialDate(groups['year'], groups['month'], groups['day']);
  const attached = facts.official ? undefined : (ATTACHED.exec(below)?.groups as Groups | undefined);
  const passed = PASSED_KINDS.includes(kind)
    ? body
        .slice(-8)
        .map((block) => PASSED.exec(foldSpaces(plain(block.inlines)))?.groups as Groups | undefined)
    : [];
  const sealed = facts.number ? undefined : source.seal.dateline?.date;
  const signed = closing.flatMap((node) =>
    node.type === 'paragraph' ? [readDateline(foldSpaces(plain(node.inlines)))?.date] : [],
  );
  return day(attached) ?? sealed ?? day(own) ?? passed.map(day).find(Boolean) ?? signed.find(Boolean);
}

/** `(Từ 11/2010 đến 6/2020)` below a title, or a time in the title itself. */
const PERIOD_BELOW =
  /\(\s*(từ\s+(?:tháng\s+|ngày\s+)?[\d/]+(?:\s+đến\s+(?:tháng\s+|ngày\s+)?[\d/]+)?)\s*\)/iu;
const PERIOD =
  /(?:năm\s+\d{4}\s+đến\s+(?:hết\s+)?(?:năm\s+)?\d{4}|(?:\d{1,2}|(?<!\p{L})(?:ba|bốn|năm|sáu|bảy|tám|chín|mười(?:\s+một)?))\s+tháng\s+(?:(?:đầu|cuối)\s+năm(?:\s+\d{4})?|năm\s+\d{4})|quý\s+(?:[IV]+|\d)\s*(?:năm\s+|\/\s*)\d{4}|tháng\s+\d{1,2}\s*(?:năm\s+|\/\s*)\d{4}|giai\s+đoạn\s+\d{4}\s*[-–]\s*\d{4}|năm\s+\d{4})/giu;
/** What makes a year a goal (`đến năm 2030`) or part of a law's name (`Luật Đất đai năm 2024`), not a time reported on. */
const NO_PERIOD = /(?:(?<!\p{L})(?:đến|tới|vào|trước|hết)|(?:luật|pháp lệnh|hiến pháp)\s[^,;:]*)\s+$/iu;
const MEETING = /(?:kỳ họp|hội nghị|phiên họp)[^)]*/iu;

/** `6 tháng đầu năm; …, 6 tháng cuối năm 2023` names its year once, at the end. */
function periodOf(title: string): string | undefined {
  const found = [...title.matchAll(PERIOD)].find(({ index }) => !NO_PERIOD.test(title.slice(0, index)))?.[0];
  const printed = found && isCapitals(found) ? found.toLowerCase() : found;
  const year = yearOf(title);
  return printed && !/\d{4}/u.test(printed) && year ? `${printed} ${year}` : printed;
}

/** The place that a text names most often behind a council or committee: a kind of unit and a name with capitals. */
function placeOf(texts: readonly string[]): string | undefined {
  const places = texts.flatMap((value) => [...value.matchAll(OF_PLACE)].map((match) => groupOf(match, 1)));
  const often = Map.groupBy(places, (place) => place);
  return [...often].sort((a, b) => b[1].length - a[1].length)[0]?.[0];
}

const OF_PLACE =
  /(?:UBND|HĐND|[UỦ][ỷy] ban nhân dân|Hội đồng nhân dân)\s+((?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|đặc khu)\s+\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)*)/gu;

type Filled<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** The entries that have a value. */
function withoutEmpty<T extends object>(entries: T): Filled<T> {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as Filled<T>;
}

function kindOf({ topic, kind }: FrontFacts, title: string): Kind {
  if (topic) return 'chuyen-de';
  if (kind) return kind;
  return /^(?:hướng dẫn|định hướng)(?!\p{L})/iu.test(title) ? 'huong-dan' : 'van-ban';
}

/** The first year a title names: that of the period it reports on, before that of the plan. */
function yearOf(title: string): string | undefined {
  return /năm\s+(20\d\d)(?!\d)/iu.exec(title)?.[1];
}

export interface TopicSeries {
  readonly title: string;
  /** `2025-05` */
  readonly date: string;
}

/** The series a bundle belongs to, where its text names it: `Tài liệu báo cáo viên tháng 5/2025`. */
export function readSeries(texts: readonly string[]): TopicSeries | undefined {
  const found = texts.map((text) => SERIES.exec(foldSpaces(text))).find(Boolean);
  if (!found?.[1] || !found[2] || !found[3]) return undefined;
  return {
    title: `Tài liệu ${found[1].toLowerCase()} tháng ${Number(found[2])}/${found[3]}`,
    date: `${found[3]}-${found[2].padStart(2, '0')}`,
  };
}
