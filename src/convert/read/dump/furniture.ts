/**
 * What a printed page has around its text: page numbers, running heads and feet that count, stamps of electronic
 * signatures, heads of tables that each page repeats. Told by what stands at the edges of pages again and again.
 */
import type { Report } from '../../draft.ts';
import { isFixedLine, isNationLine } from '../../tables/genre-lines.ts';
import type { DumpLine } from './lines.ts';

/** Lines at the edge of a page that may belong to it. */
const EDGE = 3;
/** A running head stands on so many pages at least. */
const LEAST = 3;

const NUMBER = /^[-–—.\s]*(?:trang|page)?\s*(\d{1,4})(?:\s*(?:\/|of|trên)\s*\d{1,4})?[-–—.\s]*$/iu;
const COUNTED = /^(?:trang|page)\s*\d{1,4}(?:\s*(?:\/|of|trên)\s*\d{1,4})?$/iu;

/** The lines without furniture; where no form feed tells, page numbers and running heads part the pages. */
export function dropFurniture(lines: readonly DumpLine[], file: string, report: Report): DumpLine[] {
  const fed = lines.some(({ feed }) => feed);
  const stamped = dropStamps(lines, file, report);
  const numbers = pageNumbers(stamped, fed);
  const bands = fed ? edgeBands(stamped) : bandsBeside(stamped, numbers);
  const gone = new Set<DumpLine>();
  const offices = aboveNation(stamped);
  for (const line of stamped) {
    const place = { file, line: line.number, page: line.page };
    const number = numbers.has(line);
    if (!number && (offices.has(line) || !bands.has(bandOf(line.text)))) continue;
    gone.add(line);
    if (number) report.drop('page-number', 'Số trang in', line.text, place);
    else report.drop('page-band', 'Đầu trang hoặc chân trang lặp lại', line.text, place);
  }
  return paged(stamped, gone, fed);
}

/** Lines right above the country: papers that begin on several pages repeat their letterhead, which is no running head. */
function aboveNation(lines: readonly DumpLine[]): Set<DumpLine> {
  return new Set(
    lines.flatMap((line, at) => (isNationLine(line.text) ? lines.slice(Math.max(0, at - EDGE), at) : [])),
  );
}

/** Rest of a line without its page number, digits made alike. */
function bandOf(text: string): string {
  return text
    .replace(/^\d{1,4}\s+|\s+\d{1,4}$/gu, '')
    .replace(/\d+/gu, '#')
    .replace(/\s+/gu, ' ');
}

/** A running head is a title, a name or a date, never a part of a sentence or a line of a letterhead. */
function mayBand(text: string): boolean {
  const words = text.trim();
  return (
    /\p{L}{2}/u.test(words) &&
    words.length >= 4 &&
    words.length <= 160 &&
    !/^\p{Ll}/u.test(words) &&
    !/[.;,]$/u.test(words) &&
    !isFixedLine(words) &&
    !/^(?:\d{1,2}[.)]|[IVX]+\.|\p{Ll}\)|[-+*•])\s/u.test(words)
  );
}

/** Numbers that run on from page to page: at the edges of pages, or alone on their lines throughout the text. */
function pageNumbers(lines: readonly DumpLine[], fed: boolean): Set<DumpLine> {
  const alone = lines.flatMap((line, at) => {
    const value = NUMBER.exec(line.text)?.[1];
    return value === undefined ? [] : [{ line, at, value: Number(value) }];
  });
  const sure = alone.filter(({ line }) => COUNTED.test(line.text));
  if (fed) {
    const first = edges(lines);
    const near = alone.filter(({ line, at }) => first.has(line) && !opensNote(lines, at));
    const shifts = near.map(({ line, value }) => value - line.page);
    const common = mostCommon(shifts);
    // A number one off may be that of a note; it counts only where the page shows no other.
    const exact = near.filter(({ line, value }) => value - line.page === common);
    const told = new Set(exact.map(({ line }) => line.page));
    const fits = near.filter(({ line, value }) => {
      const off = Math.abs(value - line.page - common);
      return off === 0 || (off === 1 && !told.has(line.page) && COUNTED.test(line.text));
    });
    const pages = new Set(fits.map(({ line }) => line.page));
    const last = lines.at(-1)?.page ?? 1;
    return new Set([...(pages.size >= Math.min(2, last - 1) ? fits : []), ...sure].map(({ line }) => line));
  }
  // The longest chain of numbers that count on by one, each some lines behind the other.
  const best: (typeof alone)[number][] = [];
  for (const start of alone) {
    const chain = [start];
    for (const next of alone) {
      const last = chain.at(-1);
      if (last && follows(last, next, alone)) chain.push(next);
    }
    if (chain.length > best.length) best.splice(0, best.length, ...chain);
  }
  return new Set([...(best.length >= 2 ? best : []), ...sure].map(({ line }) => line));
}

/** A number with a sentence below it at the end of its page is that of a note: below a page number stands no prose. */
function opensNote(lines: readonly DumpLine[], at: number): boolean {
  const page = lines[at]?.page;
  const own = lines.filter((line) => line.page === page);
  const behind = own.slice(own.indexOf(lines[at] as DumpLine) + 1);
  const top = own.length - behind.length <= EDGE && own.length > 2 * EDGE;
  return !top && behind.some(({ text }) => /\p{L}.*[.;,]$/u.test(text));
}

interface Alone {
  readonly at: number;
  readonly value: number;
}

/** The next page number stands some lines behind, or right behind, where one page ends and the next begins with its number. */
function follows(last: Alone, next: Alone, alone: readonly Alone[]): boolean {
  if (next.value <= last.value || next.value > last.value + 2) return false;
  // Three numbers in a row are cells of a table.
  const third = alone.some(({ at }) => at === last.at - 1 || at === next.at + 1);
  return next.at > last.at + 2 || (next.at === last.at + 1 && next.value === last.value + 1 && !third);
}

function mostCommon(values: readonly number[]): number {
  const counts = Map.groupBy(values, (value) => value);
  return [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? 0;
}

/** The first and last lines of each page. */
function edges(lines: readonly DumpLine[]): Set<DumpLine> {
  const pages = [...Map.groupBy(lines, ({ page }) => page).values()];
  return new Set(pages.flatMap((page) => [...page.slice(0, EDGE), ...page.slice(-EDGE)]));
}

/** Lines at the edges of at least half of the pages. */
function edgeBands(lines: readonly DumpLine[]): Set<string> {
  const near = [...edges(lines)].filter(({ text }) => mayBand(text));
  const pages = new Set(lines.map(({ page }) => page)).size;
  const groups = Map.groupBy(near, ({ text }) => bandOf(text));
  return new Set(
    [...groups]
      .filter(([band, found]) => {
        const on = new Set(found.map(({ page }) => page)).size;
        return mayBand(band) && on >= Math.max(2, Math.min(LEAST, pages)) && on >= 0.4 * pages;
      })
      .map(([band]) => band),
  );
}

/** Lines beside page numbers, or with a number at their end, that come back. */
function bandsBeside(lines: readonly DumpLine[], numbers: ReadonlySet<DumpLine>): Set<string> {
  const near = lines.filter((line, at) => {
    if (numbers.has(line) || !mayBand(bandOf(line.text))) return false;
    const around = [lines[at - 2], lines[at - 1], lines[at + 1], lines[at + 2]];
    return around.some((other) => other && numbers.has(other));
  });
  const groups = Map.groupBy(near, ({ text }) => bandOf(text));
  const all = Map.groupBy(lines, ({ text }) => bandOf(text));
  return new Set(
    [...groups]
      .filter(([band, found]) => found.length >= 2 && found.length >= 0.5 * (all.get(band)?.length ?? 1))
      .map(([band]) => band),
  );
}

const STAMP =
  /^(?:người ký|ký bởi|được ký bởi|email|cơ quan|tổ chức|chức vụ|thời gian ký|ngày ký|giờ ký|ký ngày|digitally signed by|signature not verified|date|reason|location)\s*:?\s*\S*/iu;
const SIGNED = /^(?:người ký|ký bởi|được ký bởi|thời gian ký|ngày ký|digitally signed by)\s*:/iu;
const STAMPED = /^(?:email|cơ quan|tổ chức|thời gian ký|ngày ký|giờ ký|ký ngày|người ký|ký bởi|date)\s*:/iu;

/** Lines of a stamp that follow each other: who signed, for which office, when. */
function dropStamps(lines: readonly DumpLine[], file: string, report: Report): DumpLine[] {
  const gone = new Set<DumpLine>();
  for (let at = 0; at < lines.length; at++) {
    if (!STAMPED.test(lines[at]?.text ?? '') && !SIGNED.test(lines[at]?.text ?? '')) continue;
    let to = at;
    while (to < lines.length && STAMP.test(lines[to]?.text ?? '') && (lines[to]?.text.length ?? 0) < 120)
      to++;
    const run = lines.slice(at, to);
    if (run.length < 2 || !run.some(({ text }) => SIGNED.test(text))) continue;
    for (const line of run) {
      gone.add(line);
      report.drop('signature-stamp', 'Thông tin chữ ký số in trên trang', line.text, {
        file,
        line: line.number,
        page: line.page,
      });
    }
    at = to;
  }
  return lines.filter((line) => !gone.has(line));
}

/** Pages are parted by what was taken out, where no form feed parts them; a gap there is no end of a paragraph. */
function paged(lines: readonly DumpLine[], gone: ReadonlySet<DumpLine>, fed: boolean): DumpLine[] {
  const kept: DumpLine[] = [];
  let page = 1;
  let turned = false;
  for (const line of lines) {
    if (gone.has(line)) {
      turned = true;
      continue;
    }
    if (turned && kept.length > 0 && !fed) page++;
    const turns = turned && kept.length > 0;
    const own = fed ? line.page : page;
    kept.push({ ...line, page: own, gap: turns || line.feed ? 0 : line.gap });
    turned = false;
  }
  return kept;
}
