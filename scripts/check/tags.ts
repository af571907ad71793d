/** Tags of a page as they are written, for checks that must see what nobody meant to be there. */

export interface Attribute {
  readonly name: string;
  /** Entities read. */
  readonly value: string;
}

export interface Tag {
  readonly name: string;
  readonly attributes: readonly Attribute[];
}

const TAG = /<([a-z][\w:-]*)((?:\s+(?:"[^"]*"|'[^']*'|[^"'>])*)?)>/giu;
const ATTRIBUTE = /([^\s"'>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/gu;

export function tagsIn(html: string): readonly Tag[] {
  return Array.from(html.matchAll(TAG), ([, name = '', rest = '']) => ({
    name: name.toLowerCase(),
    attributes: Array.from(rest.matchAll(ATTRIBUTE), ([, own = '', ...values]) => ({
      name: own.toLowerCase(),
      value: readEntities(values.find((value) => value !== undefined) ?? ''),
    })),
  }));
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  colon: ':',
  Tab: '\t',
  NewLine: '\n',
};

function readEntities(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));?/giu, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
