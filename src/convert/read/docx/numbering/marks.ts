/** What Word counts by itself: the numbers of paragraphs in lists, and those of notes, in the order of the text. */

import { child, descendants, textIn, value, type XmlElement } from '../package/tree.ts';
import { ownElements } from '../story/ready.ts';
import { listNumberOf, type Styles } from '../story/styles.ts';
import type { ListLabel, Numbering } from './index.ts';
import type { ListLevels } from './list-levels.ts';
import { formatListNumber } from './number-formats.ts';

export type NoteKind = 'footnote' | 'endnote';

export interface CountedMarks {
  readonly labels: ReadonlyMap<XmlElement, ListLabel>;
  /** Number of each reference to a note, as printed. */
  readonly numbers: ReadonlyMap<XmlElement, string>;
}

export interface Counting {
  readonly styles: Styles;
  readonly lists: ListLevels;
  readonly numbering: Numbering;
  readonly settings: XmlElement | undefined;
}

/** How notes of one kind are numbered in a section. */
interface NoteFormat {
  readonly format: string;
  readonly start: number;
  readonly restart: string;
}

export function markStory(root: XmlElement, counting: Counting): CountedMarks {
  const labels = new Map<XmlElement, ListLabel>();
  const numbers = new Map<XmlElement, string>();
  const notes = new NoteCounter(root, counting.settings);
  for (const element of descendants(root)) {
    if (element.name !== 'w:p') continue;
    const label = labelOf(element, counting);
    if (label) labels.set(element, label);
    for (const own of ownElements(element)) notes.see(own, numbers);
    if (child(child(element, 'w:pPr'), 'w:sectPr')) notes.nextSection();
  }
  return { labels, numbers };
}

/** The label of a paragraph in a list; one whose end was deleted is gone, or belongs to the next one. */
function labelOf(paragraph: XmlElement, { styles, lists, numbering }: Counting): ListLabel | undefined {
  const properties = child(paragraph, 'w:pPr');
  const id = value(properties, 'w:pStyle');
  const style = styles.paragraph(id);
  const own = child(properties, 'w:numPr');
  const numId = value(own, 'w:numId') ?? style.numId;
  if (numId === undefined || numId === '0' || endIsDeleted(paragraph)) return undefined;
  const level = listNumberOf(value(own, 'w:ilvl')) ?? style.level ?? lists.levelOfStyle(numId, id) ?? 0;
  return numbering.next(numId, level);
}

/** True where the mark of the paragraph was deleted while changes were tracked. */
export function endIsDeleted(paragraph: XmlElement): boolean {
  return child(child(child(paragraph, 'w:pPr'), 'w:rPr'), 'w:del') !== undefined;
}

class NoteCounter {
  private readonly sections: readonly XmlElement[];
  private readonly settings: XmlElement | undefined;
  private readonly counts: Record<NoteKind, number | undefined> = { footnote: undefined, endnote: undefined };
  /** Notes that were marked before keep their number. */
  private readonly known = new Map<string, string>();
  private section = 0;

  constructor(root: XmlElement, settings: XmlElement | undefined) {
    this.sections = [...descendants(root)].filter(({ name }) => name === 'w:sectPr');
    this.settings = settings;
  }

  see(element: XmlElement, numbers: Map<XmlElement, string>): void {
    if (element.name === 'w:lastRenderedPageBreak' && this.format('footnote').restart === 'eachPage')
      this.counts.footnote = undefined;
    if (element.name === 'w:r') this.run(element, numbers);
  }

  nextSection(): void {
    this.section++;
    for (const kind of ['footnote', 'endnote'] as const)
      if (this.format(kind).restart === 'eachSect') this.counts[kind] = undefined;
  }

  private run(run: XmlElement, numbers: Map<XmlElement, string>): void {
    for (const kind of ['footnote', 'endnote'] as const) {
      const reference = child(run, `w:${kind}Reference`);
      if (!reference) continue;
      const key = `${kind} ${reference.attributes['w:id'] ?? ''}`;
      const custom = /^(?:1|true|on)$/u.test(reference.attributes['w:customMarkFollows'] ?? '');
      const number = this.known.get(key) ?? (custom ? customMark(run) : this.next(kind));
      this.known.set(key, number);
      numbers.set(reference, number);
    }
  }

  private next(kind: NoteKind): string {
    const { format, start } = this.format(kind);
    const before = this.counts[kind];
    const count = before === undefined ? start : before + 1;
    this.counts[kind] = count;
    return formatListNumber(count, format) ?? String(count);
  }

  private format(kind: NoteKind): NoteFormat {
    const stated = [this.sections[this.section], this.settings].map((place) => child(place, `w:${kind}Pr`));
    const first = (name: string): string | undefined =>
      stated.map((properties) => value(properties, name)).find((found) => found !== undefined);
    return {
      format: first('w:numFmt') ?? (kind === 'endnote' ? 'lowerRoman' : 'decimal'),
      start: listNumberOf(first('w:numStart')) ?? 1,
      restart: first('w:numRestart') ?? 'continuous',
    };
  }
}

/** A mark that the author chose stands in the run behind the reference. */
function customMark(run: XmlElement): string {
  const text = run.children.flatMap((node) =>
    typeof node === 'string' || node.name !== 'w:t' ? [] : [textIn(node)],
  );
  return text.join('').trim() || '*';
}
