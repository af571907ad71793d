/** The rows of tables, the spans of cells, and the labels that lists give their items. */
import type { StyleSheet } from './css.ts';
import {
  childrenOf,
  classesOf,
  type Element,
  hasAttribute,
  htmlAttribute,
  isElement,
  isText,
  type TextNode,
} from './tree.ts';

/** Rows of a table, not of a table in one of its cells; those of a `<thead>` say that they are heads. */
export function ownRows(table: Element, head = false): { readonly row: Element; readonly head: boolean }[] {
  return childrenOf(table)
    .filter(isElement)
    .flatMap((part) => {
      if (part.tagName === 'tr') return [{ row: part, head: head || isHeadRow(part) }];
      return /^t(?:head|body|foot)$/u.test(part.tagName) ? ownRows(part, part.tagName === 'thead') : [];
    });
}

/** All cells of the row name columns. */
function isHeadRow(row: Element): boolean {
  const cells = htmlCells(row);
  return cells.length > 1 && cells.every(({ tagName }) => tagName === 'th');
}

export function htmlCells(row: Element): Element[] {
  return childrenOf(row)
    .filter(isElement)
    .filter(({ tagName }) => /^t[dh]$/u.test(tagName));
}

/** HTML knows spans up to 1000. */
const MOST_SPAN = 1000;

export const span = (cell: Element, name: string): number =>
  Math.min(Math.max(Math.trunc(Number(htmlAttribute(cell, name))) || 1, 1), MOST_SPAN);

const LETTERS = 'abcdđeghiklmnopqrstuvxy';
const ROMAN: readonly [number, string][] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  let rest = number;
  let out = '';
  for (const [value, sign] of ROMAN)
    while (rest >= value) {
      out += sign;
      rest -= value;
    }
  return out;
}

type Format = 'decimal' | 'lower-alpha' | 'upper-alpha' | 'lower-roman' | 'upper-roman';

/** A number as a list of a kind writes it. */
function written(number: number, format: Format): string {
  if (format === 'lower-alpha') return LETTERS[number - 1] ?? String(number);
  if (format === 'upper-alpha') return (LETTERS[number - 1] ?? String(number)).toUpperCase();
  if (format === 'lower-roman') return roman(number).toLowerCase();
  return format === 'upper-roman' ? roman(number) : String(number);
}

const TYPES: Readonly<Record<string, Format>> = {
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
};
const STYLES: Readonly<Record<string, Format>> = {
  'lower-latin': 'lower-alpha',
  'upper-latin': 'upper-alpha',
  'decimal-leading-zero': 'decimal',
};

/** Lists nested so deep around one, none with an item of its own. */
const OUTLINE = 3;

/** LibreOffice writes the level of a heading style that Word counts without numbers as so many lists, one in the other. */
function isOutline(list: Element): boolean {
  let depth = 0;
  let { parentNode } = list;
  while (parentNode && 'tagName' in parentNode && parentNode.tagName === 'ol') {
    if (childrenOf(parentNode).some((node) => isElement(node) && node.tagName === 'li')) return false;
    depth++;
    ({ parentNode } = parentNode);
  }
  return depth >= OUTLINE;
}

function formatOf(list: Element): Format | 'none' {
  const styled =
    /list-style(?:-type)?:\s*(?:[\w-]+\s+)*?([\w-]+)/iu.exec(htmlAttribute(list, 'style'))?.[1] ?? '';
  const type = TYPES[htmlAttribute(list, 'type')];
  if (styled === 'none') return 'none';
  const known = STYLES[styled] ?? styled;
  return /^(?:decimal|(?:lower|upper)-(?:alpha|roman))$/u.test(known)
    ? (known as Format)
    : (type ?? 'decimal');
}

/** The text of an item's label, where LibreOffice writes it into the item (XHTML: `<span class="ListLabel…">1.</span>`). */
export function writtenLabel(item: Element): TextNode | undefined {
  const first = childrenOf(item).find((node) => !isText(node) || node.value.trim() !== '');
  const span = first && isElement(first) && first.tagName !== 'span' ? childrenOf(first)[0] : first;
  if (!span || !isElement(span) || !classesOf(span).some((name) => /^ListLabel/u.test(name)))
    return undefined;
  const text = childrenOf(span)[0];
  return text && isText(text) ? text : undefined;
}

/** Counts the items of lists as a browser does. */
export class ListCounter {
  private readonly sheet: StyleSheet;
  /** Counters of style sheets: Google Docs goes on with a list behind a paragraph. */
  private readonly counters = new Map<string, number>();
  constructor(sheet: StyleSheet) {
    this.sheet = sheet;
  }

  /** What the list writes in front of its items, in order; empty where it writes nothing. */
  labels(list: Element, items: readonly Element[]): string[] {
    const name = classesOf(list).find((own) => /^lst-/u.test(own));
    const content = name && this.sheet.markers.get(name);
    if (name && content && /counter\(/u.test(content))
      return items.map((_, at) => this.counted(list, name, content, at));
    const format = formatOf(list);
    if (format === 'none' || isOutline(list)) return items.map(() => '');
    let number = (hasAttribute(list, 'start') ? Math.trunc(Number(htmlAttribute(list, 'start'))) : 1) || 1;
    return items.map((item) => {
      number = Math.trunc(Number(htmlAttribute(item, 'value'))) || number;
      const mark = format.endsWith('alpha') ? ') ' : '. ';
      return `${written(number++, format)}${mark}`;
    });
  }

  /** `"" counter(lst-ctn-kix_a-0,upper-roman) ". "`. */
  private counted(list: Element, name: string, content: string, at: number): string {
    const fresh = at === 0 && classesOf(list).includes('start');
    const start = Math.trunc(Number(htmlAttribute(list, 'start'))) || 1;
    const counter = name.replace(/^lst-/u, 'lst-ctn-');
    this.counters.set(counter, fresh ? start : (this.counters.get(counter) ?? start - 1) + 1);
    return [...content.matchAll(/"([^"]*)"|counter\(([\w-]+)\s*,?\s*([\w-]*)\)/gu)]
      .map(([, text, of, style]) => {
        if (of === undefined) return text ?? '';
        const known = STYLES[style ?? ''] ?? style;
        return written(this.counters.get(of) ?? 1, (known || 'decimal') as Format);
      })
      .join('');
  }

  /** The depth that the class of a list states, where the page nests lists by class alone. */
  static depthOf(list: Element): number | undefined {
    const name = classesOf(list).find((own) => /^lst-.*-\d$/u.test(own));
    return name === undefined ? undefined : Number(name.at(-1));
  }
}
