/** Fields: a code that computes, and the result that was last computed. A reader sees the result alone. */

import { descendants, type XmlElement } from '../package/tree.ts';

interface Field {
  code: string;
  inResult: boolean;
}

/** Whether each field of a story has its end. */
export function fieldsBalance(story: XmlElement): boolean {
  let open = 0;
  for (const { name, attributes } of descendants(story)) {
    if (name !== 'w:fldChar') continue;
    if (attributes['w:fldCharType'] === 'begin') open++;
    if (attributes['w:fldCharType'] === 'end' && --open < 0) return false;
  }
  return open === 0;
}

/** What text inside of fields is. */
export type FieldText = 'shown' | 'code' | 'page-number' | 'contents';

/** The fields that are open, innermost last; one may run over several paragraphs. */
export class Fields {
  private readonly open: Field[] = [];
  private readonly balanced: boolean;

  /** `balanced` is false for a story in which some field never ends: its text would all be code. */
  constructor(balanced: boolean) {
    this.balanced = balanced;
  }

  begin(): void {
    this.open.push({ code: '', inResult: false });
  }

  code(text: string): void {
    const field = this.open.at(-1);
    if (field && !field.inResult) field.code += text;
  }

  separate(): void {
    const field = this.open.at(-1);
    if (field) field.inResult = true;
  }

  end(): Field | undefined {
    return this.open.pop();
  }

  /** What text here is; the outermost field that hides it decides. */
  kind(): FieldText {
    if (!this.balanced) return 'shown';
    for (const { code, inResult } of this.open) {
      if (!inResult) return 'code';
      const kind = kindOfField(code);
      if (kind !== 'shown') return kind;
    }
    return 'shown';
  }

  /** Addresses of the links that are open. */
  links(): string[] {
    return this.open.flatMap(({ code }) => /^\s*HYPERLINK\s+"([^"]+)"/u.exec(code)?.[1] ?? []);
  }
}

export function kindOfField(code: string): FieldText {
  const name = /^\s*([A-Za-z]+)/u.exec(code)?.[1]?.toUpperCase();
  if (name === 'PAGE' || name === 'NUMPAGES' || name === 'SECTIONPAGES') return 'page-number';
  return name === 'TOC' || name === 'INDEX' ? 'contents' : 'shown';
}
