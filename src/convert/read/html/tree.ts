/** The tree of a web page, and what its style sheet says of bold, italic and raised text. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type TextNode = DefaultTreeAdapterTypes.TextNode;
type Node = DefaultTreeAdapterTypes.ChildNode;

export function isElement(node: Node | Element): node is Element {
  return 'tagName' in node;
}

export function isText(node: Node | Element): node is TextNode {
  return node.nodeName === '#text';
}

export function attribute(element: Element, name: string): string {
  return element.attrs.find((entry) => entry.name === name)?.value ?? '';
}

/** What holds no text of the document, whatever a browser would do with it. */
const UNREAD = new Set([
  'script',
  'style',
  'head',
  'template',
  'noscript',
  'object',
  'iframe',
  'svg',
  'title',
]);

/** Children that hold text; scripts, styles and comments fall away. */
export function childrenOf(element: Element): (Element | TextNode)[] {
  return element.childNodes.filter(
    (node): node is Element | TextNode => isText(node) || (isElement(node) && !UNREAD.has(node.tagName)),
  );
}

/** All elements below one, in order. */
export function elementsIn(element: Element): Element[] {
  return childrenOf(element).flatMap((node) => (isElement(node) ? [node, ...elementsIn(node)] : []));
}

export function textsIn(element: Element): TextNode[] {
  return childrenOf(element).flatMap((node) => (isElement(node) ? textsIn(node) : [node]));
}

export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly shift?: 'sup' | 'sub';
}

export interface Page {
  readonly body: Element;
  /** Looks of the classes that the style sheet names. */
  readonly looks: ReadonlyMap<string, Look>;
}

export function parsePage(text: string): Page {
  const document = parse(text);
  const html = document.childNodes.find(
    (node): node is Element => isElement(node) && node.tagName === 'html',
  );
  const find = (name: string): Element | undefined =>
    html?.childNodes.find((node): node is Element => isElement(node) && node.tagName === name);
  const body = find('body');
  if (!html || !body) throw new Error('parse5 makes a body of everything');
  const sheets = allElements(html).filter(({ tagName }) => tagName === 'style');
  const css = sheets
    .flatMap(({ childNodes }) => childNodes.filter(isText).map(({ value }) => value))
    .join('\n');
  return { body, looks: classLooks(css) };
}

function allElements(element: Element): Element[] {
  return element.childNodes.flatMap((node) => (isElement(node) ? [node, ...allElements(node)] : []));
}

/** `.c3{font-weight:700}`: the exports of Google Docs keep looks in classes. */
function classLooks(css: string): ReadonlyMap<string, Look> {
  const looks = new Map<string, Look>();
  for (const [, name = '', rules = ''] of css.matchAll(/\.([\w-]+)\s*\{([^}]*)\}/gu)) {
    const look = lookOfRules(rules);
    if (Object.keys(look).length > 0) looks.set(name, { ...looks.get(name), ...look });
  }
  return looks;
}

function lookOfRules(rules: string): Look {
  const weight = /font-weight:\s*(bold|[6-9]00|normal|[1-5]00)/iu.exec(rules)?.[1];
  const style = /font-style:\s*(italic|oblique|normal)/iu.exec(rules)?.[1];
  const align = /vertical-align:\s*(super|sub)\b/iu.exec(rules)?.[1];
  return {
    ...(weight && { bold: /bold|[6-9]00/iu.test(weight) }),
    ...(style && { italic: style !== 'normal' }),
    ...(align && { shift: align === 'super' ? ('sup' as const) : ('sub' as const) }),
  };
}

const TAGS: Readonly<Record<string, Look>> = {
  b: { bold: true },
  strong: { bold: true },
  i: { italic: true },
  em: { italic: true },
  sup: { shift: 'sup' },
  sub: { shift: 'sub' },
};

/** The look inside an element that stands in text with `outer` look. */
export function lookOf(element: Element, outer: Look, looks: Page['looks']): Look {
  const classes = attribute(element, 'class').split(/\s+/u).filter(Boolean);
  return {
    ...outer,
    ...TAGS[element.tagName],
    ...Object.assign({}, ...classes.map((name) => looks.get(name) ?? {})),
    ...lookOfRules(attribute(element, 'style')),
  };
}
