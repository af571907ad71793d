/** What stands behind a number: day, issuer, title. Each is told only where its end is sure. */
import { foldInPlace } from '../vietnamese/fold.ts';
import { namesPattern } from './names-pattern.ts';
import { BODIES, FIELDS_OF_OFFICE, LOCAL_BODIES } from './tables/issuers.ts';

export interface Behind {
  /** ISO 8601. */
  readonly date?: string;
  /** One spelling for one body. */
  readonly issuer?: string;
  /** Words of the title, without `về` and quotation marks. */
  readonly title?: string;
}

/** A short name in brackets may come first: `(Đề án 452)`. */
const ALIAS = /^\s*\([^()\d]{0,30}\d{0,5}\)/u;
const DAY =
  /^\s*[,(]?\s*[Nn]g\p{L}y\s+(?<day>\d{1,2})\s*(?:[/.-]|\s+th\p{L}ng\s+)\s*(?<month>\d{1,2})\s*(?:[/.-]|,?\s+n\p{L}m\s+)\s*(?<year>\d{4})(?!\d)\)?/u;

const UNIT =
  '(?:\\s+(?:tinh|thanh\\s+pho|TP\\.?|huyen|quan|thi\\s+xa|xa|phuong|thi\\s+tran))?(?:\\s+\\p{Lu}\\p{Ll}*(?!\\p{L})){0,4}';
const SESSION = 'Hoi\\s+nghi\\s+(?:lan\\s+)?thu\\s+\\p{L}+\\s+';
const ISSUER = new RegExp(
  `^[,)]?\\s*cua\\s+(?:${SESSION})?(?<issuer>${namesPattern(BODIES)}|(?:Bo|So)\\s+(?:${namesPattern(FIELDS_OF_OFFICE)})|(?:${namesPattern(LOCAL_BODIES)})${UNIT})(?![\\p{L}\\d])`,
  'u',
);
const OF = /^[,)]?\s*c\p{L}a\s/u;
const TERM = /^\s*,?\s*\(?[Kk]h[oó][aá]\s*\(?[IVX]+\)*/u;
const QUOTED = /^\s*,?\s*(?:[Vv]\p{L}\s+(?:vi\p{L}c\s+)?)?[“"”](?<title>[^“”"]{8,300})[”"]/u;
/**
 * In a list of documents, to the semicolon that parts them; or to the end, where the text is nothing but the list.
 * A new clause belongs to the sentence around it, not to the title.
 */
const CLAUSE = '(?!,?\\s(?:đồng thời|trong đó|qua đó|từ đó|do đó))';
const TITLE = `^\\s*,?\\s*[Vv]\\p{L}\\s+(?:vi\\p{L}c\\s+)?(?<title>(?:${CLAUSE}[^;:.“”"\\n]|\\.(?=\\d)){8,250})`;
const LISTED = { item: new RegExp(`${TITLE};`, 'u'), all: new RegExp(`${TITLE}(?:;|\\.?\\s*$)`, 'u') };

/** `listed`: the number opens an `item` of a list of documents, or one of a text that is `all` such a list. */
export function readBehind(text: string, end: number, listed: keyof typeof LISTED | undefined): Behind {
  let rest = text.slice(end, end + 700);
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(rest);
    if (found) rest = rest.slice(found[0].length);
    return found;
  };
  take(ALIAS);
  const date = isoDate(take(DAY)?.groups);
  const issuer = takeIssuer(rest);
  if (issuer) rest = rest.slice(issuer.length);
  take(TERM);
  const title = (QUOTED.exec(rest) ?? (listed ? LISTED[listed].exec(rest) : null))?.groups?.['title'];
  return {
    ...(date && { date }),
    ...(issuer && { issuer: issuer.name }),
    ...(title && { title: title.replace(/\s+/gu, ' ').trim() }),
  };
}

/** Marks are left out, because scans lose them; what is told are the printed words. */
function takeIssuer(rest: string): { readonly name: string; readonly length: number } | undefined {
  if (!OF.test(rest)) return undefined;
  const found = ISSUER.exec(foldInPlace(rest.slice(0, 160)));
  const issuer = found?.groups?.['issuer'];
  if (!found || issuer === undefined) return undefined;
  const length = found[0].length;
  return { name: usualName(rest.slice(length - issuer.length, length)), length };
}

const BY_FOLDED = new Map(BODIES.map((name) => [foldInPlace(name).toLowerCase(), name]));

/** `UBND tỉnh` and `Ủy ban nhân dân tỉnh`, `Tỉnh uỷ` and `Tỉnh ủy` are one. */
function usualName(printed: string): string {
  const name = printed.replace(/\s+/gu, ' ').trim();
  return (
    BY_FOLDED.get(foldInPlace(name).toLowerCase()) ??
    name
      .replace(/\bUBND\b/u, 'Ủy ban nhân dân')
      .replace(/(?<!\p{L})HĐND(?!\p{L})/u, 'Hội đồng nhân dân')
      .replace(/uỷ(?!\p{L})/gu, 'ủy')
      .replace(/Uỷ(?!\p{L})/gu, 'Ủy')
  );
}

function isoDate(groups: Readonly<Record<string, string | undefined>> | undefined): string | undefined {
  if (!groups) return undefined;
  const { day = '', month = '', year = '' } = groups;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  const real = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
  return real ? date : undefined;
}
