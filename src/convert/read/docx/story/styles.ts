/** Styles: what a paragraph or run gets from its style, the styles below it and the defaults of the document. */
import { child, elements, toggle, value, type XmlElement } from '../package/tree.ts';

/** How a run looks, as far as the text is concerned. */
export interface RunLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly caps: boolean;
  readonly hidden: boolean;
  /** The type is white: seen only on a ground of another colour. */
  readonly white: boolean;
  /** A line goes through the words, or two. */
  readonly struck: boolean;
  readonly shift: 'sup' | 'sub' | undefined;
  /** Size of the type in half points. */
  readonly size: number | undefined;
  /** Name of the font of Latin letters. */
  readonly font: string | undefined;
}

/** What a paragraph style says of structure. */
export interface ParagraphStyle {
  /** 1 for the top level of the outline. */
  readonly outline: number | undefined;
  /** Numbering: the number instance and the level where the style names one. */
  readonly numId: string | undefined;
  readonly level: number | undefined;
  readonly title: boolean;
  readonly subtitle: boolean;
  /** How lines are set: `center`, `right`, `both` …. */
  readonly align: string | undefined;
}

/** Styles that are based on each other in a circle end somewhere. */
const MOST_BASES = 30;

export class Styles {
  private readonly byId = new Map<string, XmlElement>();
  private readonly chains = new Map<string, readonly XmlElement[]>();
  private readonly defaultParagraph: string | undefined;
  private readonly defaults: XmlElement | undefined;
  private readonly themeFonts: ReadonlyMap<string, string>;

  constructor(styles: XmlElement | undefined, theme: XmlElement | undefined) {
    for (const style of elements(styles, 'w:style')) this.byId.set(idOf(style), style);
    this.defaultParagraph = elements(styles, 'w:style')
      .filter(({ attributes }) => attributes['w:type'] === 'paragraph')
      .filter(({ attributes }) => /^(?:1|true|on)$/u.test(attributes['w:default'] ?? ''))
      .map(idOf)[0];
    this.defaults = child(child(child(styles, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
    this.themeFonts = readTheme(theme);
  }

  paragraph(id: string | undefined): ParagraphStyle {
    const chain = this.chain(id ?? this.defaultParagraph);
    const first = <T>(
      read: (properties: XmlElement | undefined, style: XmlElement) => T | undefined,
    ): T | undefined =>
      chain.map((style) => read(child(style, 'w:pPr'), style)).find((found) => found !== undefined);
    const numbering = (properties: XmlElement | undefined) => child(properties, 'w:numPr');
    return {
      outline: first((properties) => outlineOf(properties)) ?? first((_, style) => headingName(style)),
      numId: first((properties) => value(numbering(properties), 'w:numId')),
      level: first((properties) => listNumberOf(value(numbering(properties), 'w:ilvl'))),
      title: chain.some((style) => /^(?:title|subtitle)$/iu.test(value(style, 'w:name') ?? '')),
      subtitle: chain.some((style) => /^subtitle$/iu.test(value(style, 'w:name') ?? '')),
      align: first((properties) => value(properties, 'w:jc')),
    };
  }

  look(run: XmlElement | undefined, paragraphStyle: string | undefined): RunLook {
    const direct = child(run, 'w:rPr');
    const styled = (id: string | undefined): (XmlElement | undefined)[] =>
      this.chain(id).map((style) => child(style, 'w:rPr'));
    const above = styled(paragraphStyle ?? this.defaultParagraph);
    const own = styled(value(direct, 'w:rStyle'));
    const on = (name: string): boolean => this.isOn(name, direct, own, above);
    const all = [direct, ...own, ...above, this.defaults];
    return {
      bold: on('w:b'),
      italic: on('w:i'),
      caps: on('w:caps') || on('w:smallCaps'),
      size: all
        .map((properties) => listNumberOf(value(properties, 'w:sz')))
        .find((size) => size !== undefined),
      hidden: on('w:vanish') || isUnseen(all),
      white: /^f{6}$/iu.test(all.map((properties) => value(properties, 'w:color')).find(Boolean) ?? ''),
      struck: on('w:strike') || on('w:dstrike'),
      shift:
        shiftOf(all.map((properties) => value(properties, 'w:vertAlign')).find(Boolean)) ?? raisedBy(direct),
      font: all.map((properties) => this.fontOf(properties)).find(Boolean),
    };
  }

  /** Toggles of the paragraph's and the run's style cancel each other; what the run itself says counts. */
  private isOn(
    name: string,
    direct: XmlElement | undefined,
    own: readonly (XmlElement | undefined)[],
    above: readonly (XmlElement | undefined)[],
  ): boolean {
    const stated = toggle(direct, name);
    if (stated !== undefined) return stated;
    const of = (chain: readonly (XmlElement | undefined)[]): boolean | undefined =>
      chain.map((properties) => toggle(properties, name)).find((found) => found !== undefined);
    const [character, paragraph] = [of(own), of(above)];
    if (character === undefined && paragraph === undefined) return toggle(this.defaults, name) ?? false;
    return Boolean(character) !== Boolean(paragraph);
  }

  private fontOf(properties: XmlElement | undefined): string | undefined {
    const fonts = child(properties, 'w:rFonts')?.attributes ?? {};
    const themed = fonts['w:asciiTheme'] ?? fonts['w:hAnsiTheme'];
    return (themed && this.themeFonts.get(themed)) || fonts['w:ascii'] || fonts['w:hAnsi'];
  }

  private chain(id: string | undefined): readonly XmlElement[] {
    if (id === undefined) return [];
    const known = this.chains.get(id);
    if (known) return known;
    const chain: XmlElement[] = [];
    for (let at: string | undefined = id; at !== undefined && chain.length < MOST_BASES; ) {
      const style = this.byId.get(at);
      if (!style) break;
      chain.push(style);
      at = value(style, 'w:basedOn');
    }
    this.chains.set(id, chain);
    return chain;
  }
}

function idOf(style: XmlElement): string {
  return style.attributes['w:styleId'] ?? '';
}

/** Level of the outline from 1; level 9 of Word is body text. */
export function outlineOf(properties: XmlElement | undefined): number | undefined {
  const level = listNumberOf(value(properties, 'w:outlineLvl'));
  return level === undefined || level > 8 ? undefined : level + 1;
}

/** Built-in headings, which may leave their outline level unsaid. */
function headingName(style: XmlElement): number | undefined {
  return listNumberOf(/^heading ([1-9])$/iu.exec(value(style, 'w:name') ?? '')?.[1]);
}

export function listNumberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,9}$/u.test(text) ? Number(text) : undefined;
}

function shiftOf(align: string | undefined): RunLook['shift'] {
  if (align === 'superscript') return 'sup';
  return align === 'subscript' ? 'sub' : undefined;
}

/** Type that is lifted by a third of its size or more and is smaller than its text: raised by hand, in half points. */
function raisedBy(direct: XmlElement | undefined): RunLook['shift'] {
  const lift = listNumberOf(value(direct, 'w:position')) ?? 0;
  const size = listNumberOf(value(direct, 'w:sz'));
  if (size === undefined || Math.abs(lift) < size / 4) return undefined;
  return lift > 0 ? 'sup' : 'sub';
}

/** Type of a point or less. */
function isUnseen(all: readonly (XmlElement | undefined)[]): boolean {
  const size = all
    .map((properties) => listNumberOf(value(properties, 'w:sz')))
    .find((own) => own !== undefined);
  return size !== undefined && size <= 2;
}

/** `majorAscii` → the Latin font of headings, `minorHAnsi` → that of the text. */
function readTheme(theme: XmlElement | undefined): Map<string, string> {
  const scheme = child(child(theme, 'a:themeElements'), 'a:fontScheme');
  const fonts = new Map<string, string>();
  for (const kind of ['major', 'minor']) {
    const face = child(child(scheme, `a:${kind}Font`), 'a:latin')?.attributes['typeface'];
    for (const use of ['Ascii', 'HAnsi']) if (face) fonts.set(kind + use, face);
  }
  return fonts;
}
