/**
 * Everything a Word file says, as flat lines: the account that the draft is checked against. It walks over texts
 * alone and knows nothing of fields, changes, tables or lists, so that it shares no mistake with the reader.
 */
import type { CountedMarks } from './numbering/marks.ts';
import { hasOwnMark, printsOwnMark } from './numbering/note-marks.ts';
import { descendants, textIn, type XmlElement } from './package/tree.ts';
import { ownElements } from './story/ready.ts';

export interface Stories {
  readonly headers: readonly XmlElement[];
  readonly body: XmlElement;
  /** Notes and comments by reference: `footnote 3`, `comment 0`. */
  readonly asides: ReadonlyMap<string, XmlElement>;
}

export interface WordAccount {
  readonly text: string;
  /** Line of each paragraph, and of each aside. */
  readonly lines: ReadonlyMap<XmlElement, number>;
}

const REFERENCE = /^w:(footnote|endnote|comment)Reference$/u;
const TEXT = /^(?:w:t|m:t)$/u;

export function makeAccount({ headers, body, asides }: Stories, marks: CountedMarks): WordAccount {
  const account = new Writer(asides, marks);
  for (const header of headers) account.story(header);
  account.story(body);
  account.orphans();
  return { text: account.text(), lines: account.lines };
}

class Writer {
  readonly lines = new Map<XmlElement, number>();
  private readonly out: string[] = [];
  private readonly done = new Set<string>();
  private readonly asides: Stories['asides'];
  private readonly marks: CountedMarks;

  constructor(asides: Stories['asides'], marks: CountedMarks) {
    this.asides = asides;
    this.marks = marks;
  }

  text(): string {
    return this.out.join('\n').normalize('NFC');
  }

  /** Paragraphs in order; what one refers to stands behind it. */
  story(root: XmlElement): void {
    for (const element of descendants(root)) if (element.name === 'w:p') this.flush(this.paragraph(element));
  }

  orphans(): void {
    for (const key of this.asides.keys()) this.aside(key, '');
  }

  private flush(refers: readonly [string, string][]): void {
    for (const [key, number] of refers) this.aside(key, number);
  }

  private paragraph(paragraph: XmlElement, prefix = ''): [string, string][] {
    const refers: [string, string][] = [];
    let line = prefix + (this.marks.labels.get(paragraph)?.label ?? '');
    for (const element of ownElements(paragraph)) {
      const kind = REFERENCE.exec(element.name)?.[1];
      if (element.name === 'w:delText') line += ` ${textIn(element)} `;
      else if (TEXT.test(element.name)) line += textIn(element);
      else if (kind) {
        const number = this.marks.numbers.get(element) ?? '';
        if (!hasOwnMark(element)) line += number;
        refers.push([`${kind} ${element.attributes['w:id'] ?? ''}`, number]);
      } else if (/^w:(?:tab|br|cr)$/u.test(element.name)) line += ' ';
    }
    this.lines.set(paragraph, this.out.length + 1);
    this.out.push(line.replace(/\s+/gu, ' '));
    return refers;
  }

  private aside(key: string, number: string): void {
    const element = this.asides.get(key);
    if (!element || this.done.has(key)) return;
    this.done.add(key);
    this.lines.set(element, this.out.length + 1);
    let prefix = number && !printsOwnMark(element, number) ? `${number} ` : '';
    for (const paragraph of descendants(element)) {
      if (paragraph.name !== 'w:p') continue;
      const refers = this.paragraph(paragraph, prefix);
      prefix = '';
      this.flush(refers);
    }
    if (prefix) this.out.push(prefix);
  }
}
