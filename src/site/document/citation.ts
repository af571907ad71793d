/** Words of a citation, as official documents of Việt Nam cite (Decree 30/2020, Appendix I): in full first, then in short. */

/** What is known of a document that is quoted. */
export interface CitationFacts {
  readonly kind: string;
  readonly title: string;
  /** `Chuyên đề 01`, where it has no number. */
  readonly label: string;
  readonly number?: string | undefined;
  /** ISO 8601, reduced where the source is. */
  readonly day?: string | undefined;
  readonly issuer?: string | undefined;
}

/** Where in the document the words stand. */
export interface CitedPlace {
  /** `II.1`; empty where the section has no number. */
  readonly section: string;
  /** Number of the note, where the words stand in one. */
  readonly note?: string | undefined;
  /** First and last page of the original, as printed; both empty where the first is not known. */
  readonly pages: readonly [first: string, last: string];
}

export interface Citation {
  readonly text: string;
  readonly document: CitationFacts;
  readonly place: CitedPlace;
  /** Full address with the text fragment; none where the page has none that others could open. */
  readonly address?: string | undefined;
}

/** The words in quotation marks, their source, and on a line of its own the address. */
export function quotation(citation: Citation, again: boolean): string {
  const { text, document, place, address } = citation;
  const source = again ? shortSource(document, place) : fullSource(document, place);
  return [quoted(text), `(${source})`, ...(address ? [address] : [])].join('\n');
}

/** `Báo cáo số 12/BC-MAU ngày 20 tháng 12 năm 2024 của Thư viện mẫu về “Kết quả …”, mục II.1, tr. 4`. */
export function fullSource(document: CitationFacts, place: CitedPlace): string {
  const { day, issuer, title } = document;
  const words = [nameOf(document), day && dayInWords(day), issuer && `của ${issuer}`, quoted(title)];
  return [words.filter(Boolean).join(' '), ...placeWords(place)].join(', ');
}

/** `Báo cáo số 12/BC-MAU, mục II.1, tr. 4`. */
export function shortSource(document: CitationFacts, place: CitedPlace): string {
  return [nameOf(document), ...placeWords(place)].join(', ');
}

function nameOf({ kind, label, number }: CitationFacts): string {
  return number ? `${kind} số ${number}` : label || kind;
}

function placeWords({ section, note, pages: [first, last] }: CitedPlace): readonly string[] {
  const pages = first === last ? first : `${first}–${last}`;
  return [section && `mục ${section}`, note && `chú thích ${note}`, pages && `tr. ${pages}`].filter(
    (words): words is string => Boolean(words),
  );
}

/** Days below 10 and the months 1 and 2 are written with a zero. */
function dayInWords(day: string): string {
  const [year = '', month, date] = day.split('-');
  const words = [`năm ${year}`];
  if (month !== undefined) words.unshift(`tháng ${Number(month) < 3 ? month : Number(month)}`);
  if (date !== undefined) words.unshift(`ngày ${date}`);
  return words.join(' ');
}

/** Quotation marks inside become single ones. */
function quoted(text: string): string {
  const inner = text.replace(/[“”"]/gu, (mark, at: number) => {
    if (mark !== '"') return mark === '“' ? '‘' : '’';
    return /(?:^|[\s(])$/u.test(text.slice(0, at)) ? '‘' : '’';
  });
  return `“${inner}”`;
}
