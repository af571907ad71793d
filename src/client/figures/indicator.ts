/** The same indicator in other years, on the sheet of a figure: loaded when a sheet is opened, and silent where there is none. */
import { line, link } from '../sheets/sheet.ts';

interface Known {
  readonly id: string;
  readonly name: string;
  /** Time, number as printed, address. */
  readonly values: readonly (readonly [string, string, string])[];
}

const loaded = new Map<string, Promise<unknown>>();

function load<Data>(url: string): Promise<Data | undefined> {
  const known = loaded.get(url) ?? fetch(url).then((response) => (response.ok ? response.json() : undefined));
  loaded.set(url, known);
  return known as Promise<Data | undefined>;
}

/** Fills a part of the sheet; a site without network still shows the sheet. */
export async function showIndicator(figure: HTMLElement, into: HTMLElement): Promise<void> {
  const article = figure.closest<HTMLElement>('article[data-document]');
  const data = article?.dataset['abbreviations']?.replace(/[^/]*$/u, '');
  const document = article?.dataset['document'];
  if (data === undefined || document === undefined) return;
  try {
    const listed = await load<readonly string[]>(`${data}chi-so/tai-lieu.json`);
    if (!listed?.includes(document)) return;
    const known = (await load<Readonly<Record<string, Known>>>(`${data}chi-so/${document}.json`))?.[
      figure.id
    ];
    if (!known) return;
    const row = line('label', `${known.name}: `);
    for (const [time, text, url] of known.values)
      if (!url.endsWith(`#${figure.id}`)) row.append(link(`${time}: ${text}`, url), ' ');
    row.append(link('So các kỳ', `${data.replace(/data\/$/u, '')}chi-so/#${known.id}`));
    into.append(row);
  } catch (error) {
    console.error(error);
    // What cannot be loaded is only an addition; the figure stands above.
  }
}
