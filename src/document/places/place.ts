/** Where in a document a passage stands: its section, its page of the original, the element that leads to it. */
import type { Document, Heading } from '../model.ts';

export interface Places {
  /** The section of a passage; of a note, the section of its marker; undefined before the first heading. */
  readonly section: (passage: number) => Heading | undefined;
  /** Number and title of that section; empty before the first heading. */
  readonly sectionTitle: (passage: number) => string;
  /** Page of the original at an offset of a passage, as printed; of a note, the page of its marker; empty where none is known. */
  readonly page: (passage: number, at: number) => string;
  /** `#` and the id of the nearest element that can be linked to: note, block or row, else the section; may be empty. */
  readonly anchor: (passage: number) => string;
}

export function placesOf({ tree, passages }: Pick<Document, 'tree' | 'passages'>): Places {
  const marked = new Map<string, { readonly passage: number; readonly at: number }>();
  for (const [passage, { markers }] of passages.entries())
    for (const { at, note } of markers) if (!marked.has(note)) marked.set(note, { passage, at });
  /** Where the text is read that a passage belongs to. A note may hang on another note, but on each only once. */
  const home = (passage: number, at: number, seen = new Set<number>()): { passage: number; at: number } => {
    const note = passages[passage]?.note;
    const marker = note === undefined || seen.has(passage) ? undefined : marked.get(note);
    return marker ? home(marker.passage, marker.at, seen.add(passage)) : { passage, at };
  };
  const section = (passage: number): Heading | undefined => {
    const found = passages[home(passage, 0).passage];
    return found?.note === undefined ? tree.headings[found?.section ?? -1] : undefined;
  };
  return {
    section,
    sectionTitle: (passage) => {
      const { number = '', title = '' } = section(passage) ?? {};
      return [number, title].filter(Boolean).join(' ');
    },
    page: (passage, at) => {
      const place = home(passage, at);
      const found = passages[place.passage];
      if (!found || found.note !== undefined) return '';
      return found.pageBreaks.findLast((mark) => mark.at <= place.at)?.page ?? found.page;
    },
    anchor: (passage) => {
      const id = passages[passage]?.anchor ?? section(passage)?.id;
      return id === undefined ? '' : `#${id}`;
    },
  };
}
