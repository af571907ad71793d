import type { NotebookEntry, QuoteSource } from './model.ts';

/** The source as it is named in a talk: `Báo cáo số 12/BC-MAU ngày 20/12/2024 của Thư viện mẫu, “Tên”, mục I, trang 3`. */
export function citation({ title, label, number, date, issuer, section, page }: QuoteSource): string {
  const named = label || title;
  const said = named.includes(number) ? named : `${named} số ${number}`;
  const day = date && (/^\d/u.test(date) ? `ngày ${date}` : date);
  const head = [said, day, issuer && `của ${issuer}`].filter(Boolean).join(' ');
  const parts = [
    head,
    label && title && `“${title}”`,
    section && `mục “${section}”`,
    page && `trang ${page}`,
  ];
  return parts.filter(Boolean).join(', ');
}

/** What an entry is called in a list of contents. */
export function entryName({ figure, source }: NotebookEntry): string {
  return figure?.printed || source.label || source.title;
}

/** Addresses of documents outside of the site; none where it stands in a folder, since a folder is on one machine. */
export type AddressOf = (path: string) => string | undefined;
