/** What tags, attributes and style sheets say of how text looks, as far as a reader of the text needs it. */
import { classesOf, type Element, htmlAttribute, parentOf } from './tree.ts';

export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly shift?: 'sup' | 'sub' | undefined;
  readonly hidden?: boolean;
  /** A line goes through the words. */
  readonly struck?: true;
  /** Small letters are shown as capitals. */
  readonly caps?: boolean;
  /** Line ends of the source are kept. */
  readonly pre?: boolean;
  readonly align?: 'centre' | 'right' | undefined;
  /** First font named. */
  readonly font?: string;
  /** Size of the type in points. */
  readonly size?: number;
  /** Laid over the page, turned or so faint that the text below shows: a watermark. */
  readonly over?: true;
  /** The type is white. */
  readonly white?: boolean;
  /** Something that is not white lies below the words. */
  readonly ground?: boolean;
}

/** One step of a selector: `p.MsoNormal`, `#ftn1`. */
interface Step {
  readonly tag: string | undefined;
  readonly id: string | undefined;
  readonly classes: readonly string[];
}
interface Rule {
  readonly steps: readonly Step[];
  readonly weight: number;
  readonly look: Look;
}

/** The rules of a page that say something of looks, found by the last step of their selector. */
export class StyleSheet {
  private readonly rules = new Map<string, Rule[]>();
  /** What stands in front of the items of a list, by class: the exports of Google Docs count in style sheets. */
  readonly markers = new Map<string, string>();
  /** Words that the sheet itself writes over the page: `body::before { content: "…" }`. */
  readonly laidOver: string[] = [];
  /** A rule that is not understood gives something a ground: then white type may be read. */
  groundsUnknown = false;

  constructor(css: string) {
    const plain = withoutNested(css.replace(/\/\*[\s\S]*?\*\/|<!--|-->/gu, ''));
    for (const [, selectors = '', declarations = ''] of plain.matchAll(/([^{}]+)\{([^{}]*)\}/gu)) {
      const content = /content:\s*([^;]+)/iu.exec(declarations)?.[1];
      const look = lookOfRules(declarations);
      const says = Object.keys(look).length > 0;
      for (const selector of selectors.split(',')) {
        const list = /\.([\w-]+)\s*>\s*li::?before/iu.exec(selector)?.[1];
        const written = /^\s*["']([^"']*\p{L}{2}[^"']*)["']/u.exec(content ?? '')?.[1];
        if (list && content) this.markers.set(list, content.trim());
        else if (written && look.over) this.laidOver.push(written.trim());
        else if (says) this.add(selector.trim(), look);
      }
    }
  }

  private add(selector: string, look: Look): void {
    if (/[:[+~*]/u.test(selector) || selector === '') {
      this.groundsUnknown ||= look.ground === true;
      return;
    }
    const steps = selector.split(/[\s>]+/u).map(stepOf);
    const last = steps.at(-1);
    if (!last) return;
    const weight = steps.reduce(
      (sum, { tag, id, classes }) => sum + (id ? 100 : 0) + classes.length * 10 + (tag ? 1 : 0),
      0,
    );
    const key = keyOf(last);
    const known = this.rules.get(key) ?? [];
    known.push({ steps, weight, look });
    this.rules.set(key, known);
  }

  /** What the sheet says of an element, the weightiest rule last. */
  lookOf(element: Element): Look {
    const id = htmlAttribute(element, 'id');
    const keys = [
      element.tagName,
      ...classesOf(element).map((name) => `.${name}`),
      ...(id ? [`#${id}`] : []),
    ];
    const found = keys
      .flatMap((key) => this.rules.get(key) ?? [])
      .filter((rule) => fits(rule.steps, element));
    return Object.assign({}, ...found.toSorted((a, b) => a.weight - b.weight).map(({ look }) => look));
  }
}

/** Blocks such as `@media print { … }` say how the page looks elsewhere. */
function withoutNested(css: string): string {
  let depth = 0;
  let out = '';
  for (const part of css.split(/(@[^{};]*[{;]|[{}])/u)) {
    if (part.startsWith('@') && depth === 0) {
      if (part.endsWith('{')) depth = 1;
    } else if (depth > 0) depth += part === '{' || part.endsWith('{') ? 1 : part === '}' ? -1 : 0;
    else out += part;
  }
  return out;
}

function stepOf(text: string): Step {
  return {
    tag: /^[a-z][\w-]*/iu.exec(text)?.[0].toLowerCase(),
    id: /#([\w-]+)/u.exec(text)?.[1],
    classes: [...text.matchAll(/\.([\w-]+)/gu)].map(([, name = '']) => name),
  };
}

function keyOf({ tag, id, classes }: Step): string {
  if (id) return `#${id}`;
  return classes[0] ? `.${classes[0]}` : (tag ?? '');
}

function matches({ tag, id, classes }: Step, element: Element): boolean {
  if (tag && tag !== element.tagName) return false;
  if (id && id !== htmlAttribute(element, 'id')) return false;
  const own = classesOf(element);
  return classes.every((name) => own.includes(name));
}

function fits(steps: readonly Step[], element: Element): boolean {
  const last = steps.at(-1);
  if (!last || !matches(last, element)) return false;
  let at = steps.length - 2;
  for (let above = parentOf(element); at >= 0 && above; above = parentOf(above)) {
    const step = steps[at];
    if (step && matches(step, above)) at--;
  }
  return at < 0;
}

const POINTS: Readonly<Record<string, number>> = { pt: 1, px: 0.75, in: 72, cm: 28.35, mm: 2.835 };
/** `<font size=3>` is the size of the body. */
const FONT_SIZES = [0, 7.5, 10, 12, 13.5, 18, 24, 36];

/** What declarations say: `font-weight:700;text-align:center`. */
export function lookOfRules(rules: string): Look {
  const weight = /font-weight:\s*(bold|[6-9]00|normal|[1-5]00)/iu.exec(rules)?.[1];
  const style = /font-style:\s*(italic|oblique|normal)/iu.exec(rules)?.[1];
  const raised = /vertical-align:\s*(super|sub|baseline)\b/iu.exec(rules)?.[1];
  const align = /text-align:\s*(-webkit-center|center|right|end|left|start|justify)\b/iu.exec(rules)?.[1];
  const display = /(?:^|[;\s])display:\s*([\w-]+)/iu.exec(rules)?.[1];
  const seen = /visibility:\s*(hidden|visible)/iu.exec(rules)?.[1];
  const hide = /mso-hide:\s*all/iu.test(rules) || isOutOfSight(rules);
  const caps = /text-transform:\s*(uppercase|none)/iu.exec(rules)?.[1];
  const small = /font-variant(?:-caps)?:\s*(small-caps|all-small-caps)/iu.test(rules);
  const font = /font-family:\s*["']?([^;,"']+)/iu.exec(rules)?.[1]?.trim();
  const size = /font-size:\s*([\d.]+)(pt|px|in|cm|mm)/iu.exec(rules);
  const space = /white-space:\s*(pre(?:-wrap|-line)?|normal|nowrap)/iu.exec(rules)?.[1];
  return {
    ...(weight && { bold: /bold|[6-9]00/iu.test(weight) }),
    ...(style && { italic: style !== 'normal' }),
    ...(raised && { shift: SHIFTS[raised.toLowerCase()] }),
    ...(align && { align: alignOf(align) }),
    ...((display ?? seen ?? (hide || undefined)) && {
      hidden: display === 'none' || seen === 'hidden' || hide,
    }),
    ...((caps || small) && { caps: small || caps === 'uppercase' }),
    ...(font && { font }),
    ...(size && { size: Number(size[1]) * (POINTS[size[2]?.toLowerCase() ?? 'pt'] ?? 1) }),
    ...(space && { pre: space.startsWith('pre') }),
    ...colours(rules),
    ...(isOver(rules) && { over: true as const }),
    ...(/text-decoration(?:-line)?:[^;]*line-through/iu.test(rules) && { struck: true as const }),
  };
}

const WHITE = /^(?:white|#f[a-f]f[a-f]f[a-f]|#f{3}|rgba?\(\s*25\d\s*,\s*25\d\s*,\s*25\d\b.*)$/iu;
/** Grounds that show the paper below. */
const CLEAR = /^(?:transparent|none|inherit|initial|unset|rgba\([^)]*,\s*0(?:\.0+)?\s*\))$/iu;

/** Whether words are white, and whether their ground is something else. */
function colours(rules: string): Pick<Look, 'white' | 'ground'> {
  const ink = /(?:^|[;\s{])color:\s*([^;!}]+)/iu.exec(rules)?.[1]?.trim();
  const ground = /(?:^|[;\s{])background(?:-color|-image)?:\s*([^;!}]+)/iu.exec(rules)?.[1]?.trim();
  return {
    ...(ink && { white: WHITE.test(ink) }),
    ...(ground && !CLEAR.test(ground) && { ground: !WHITE.test(ground) }),
  };
}

/** Type of no height, and boxes that are put off the page or cut to nothing, as for readers of screens. */
function isOutOfSight(rules: string): boolean {
  const placed = /position:\s*(?:fixed|absolute)/iu.test(rules);
  return (
    /font-size:\s*0(?:px|pt|em|rem|%)?\s*(?:;|!|$)/iu.test(rules) ||
    /(?:^|[;\s{])opacity:\s*0(?:\.0+)?%?\s*(?:;|!|$)/iu.test(rules) ||
    /text-indent:\s*-\d{4,}/iu.test(rules) ||
    (placed && /(?:left|top):\s*-\d{4,}/iu.test(rules)) ||
    (placed && /clip(?:-path)?:\s*(?:rect\(\s*[01](?:px)?[\s,]|inset\(\s*(?:50|100)%)/iu.test(rules))
  );
}

function isOver(rules: string): boolean {
  const turned = /transform:[^;]*(?:rotate[z]?\(\s*-?(?!0(?:deg)?\s*\))|matrix\()/iu.test(rules);
  const placed = /position:\s*(?:fixed|absolute)/iu.test(rules);
  const faint =
    /(?:^|[;\s{])opacity:\s*0?\.[0-5]/iu.test(rules) ||
    /pointer-events:\s*none/iu.test(rules) ||
    /(?:^|[;\s])color:\s*rgba\([^)]*,\s*0?\.[0-4]\d*\s*\)/iu.test(rules);
  return placed && (turned || faint);
}

const SHIFTS: Readonly<Record<string, Look['shift']>> = { super: 'sup', sub: 'sub' };

function alignOf(value: string): Look['align'] {
  if (/center/iu.test(value)) return 'centre';
  return /^(?:right|end)$/iu.test(value) ? 'right' : undefined;
}

const TAGS: Readonly<Record<string, Look>> = {
  b: { bold: true },
  strong: { bold: true },
  i: { italic: true },
  em: { italic: true },
  sup: { shift: 'sup' },
  sub: { shift: 'sub' },
  s: { struck: true },
  strike: { struck: true },
  center: { align: 'centre' },
  pre: { pre: true },
};

/** The look inside an element that stands in text with `outer` look. */
export function lookOf(element: Element, outer: Look, sheet: StyleSheet): Look {
  const { tagName } = element;
  const align = /^(?:p|div|td|th|tr|h[1-6])$/u.test(tagName) ? htmlAttribute(element, 'align') : '';
  const face = tagName === 'font' ? htmlAttribute(element, 'face').split(',')[0]?.trim() : '';
  const ink = tagName === 'font' ? htmlAttribute(element, 'color') : '';
  const ground = htmlAttribute(element, 'bgcolor') || htmlAttribute(element, 'background');
  const size = tagName === 'font' ? FONT_SIZES[Number(htmlAttribute(element, 'size'))] : undefined;
  return {
    ...outer,
    ...TAGS[tagName],
    ...sheet.lookOf(element),
    ...(align && { align: alignOf(align) }),
    ...(face && { font: face }),
    ...(size && { size }),
    ...(ink && { white: WHITE.test(ink) }),
    ...(ground && { ground: !WHITE.test(ground) }),
    ...(element.attrs.some(({ name }) => name === 'hidden') && { hidden: true }),
    ...lookOfRules(htmlAttribute(element, 'style')),
  };
}
