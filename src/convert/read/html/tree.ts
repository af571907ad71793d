/** The tree of a web page as its parser gives it, and ways to look into it. */

import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { foldSpaces } from '../../../vietnamese/chars.ts';
import { Refusal } from '../reading.ts';

export type Element = DefaultTreeAdapterTypes.Element;
export type TextNode = DefaultTreeAdapterTypes.TextNode;
type Node = DefaultTreeAdapterTypes.ChildNode;

export function isElement(node: Node | Element): node is Element {
  return 'tagName' in node;
}

export function isText(node: Node | Element): node is TextNode {
  return node.nodeName === '#text';
}

export function htmlAttribute(element: Element, name: string): string {
  return element.attrs.find((entry) => entry.name === name)?.value ?? '';
}

export function hasAttribute(element: Element, name: string): boolean {
  return element.attrs.some((entry) => entry.name === name);
}

export function classesOf(element: Element): string[] {
  return htmlAttribute(element, 'class').split(/\s+/u).filter(Boolean);
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
  'input',
  'textarea',
  'select',
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

/** Words of a drawing; `over` for those that it lays over the page or repeats as a pattern. */
interface DrawnWords {
  readonly words: string;
  readonly over: boolean;
}

/** The words of the drawings of a page (`<svg>`), drawing by drawing: no text of the paper, but seen. */
export function drawnWords(body: Element): DrawnWords[] {
  const words = (element: Element): string =>
    element.childNodes
      .map((node) => {
        if (isText(node)) return /^(?:text|tspan|textPath)$/u.test(element.tagName) ? node.value : '';
        return isElement(node) ? ` ${words(node)} ` : '';
      })
      .join('');
  return allElements(body)
    .filter(({ tagName }) => tagName === 'svg')
    .map((drawing) => ({
      words: foldSpaces(words(drawing)),
      over:
        /position:\s*(?:absolute|fixed)/iu.test(htmlAttribute(drawing, 'style')) ||
        allElements(drawing).some(({ tagName }) => tagName === 'pattern'),
    }))
    .filter((own) => /[\p{L}\p{N}]/u.test(own.words));
}

export function textsIn(element: Element): TextNode[] {
  return childrenOf(element).flatMap((node) => (isElement(node) ? textsIn(node) : [node]));
}

/** The words of an element on one line. */
export function wordsIn(element: Element): string {
  return textsIn(element)
    .map(({ value }) => value)
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

export function parentOf(element: Element): Element | undefined {
  const parent = element.parentNode;
  return parent && 'tagName' in parent ? parent : undefined;
}

export interface HtmlPage {
  readonly body: Element;
  /** All that `<style>` elements say. */
  readonly css: string;
}

export function parsePage(text: string): HtmlPage {
  const document = parse(text);
  const html = document.childNodes.find(
    (node): node is Element => isElement(node) && node.tagName === 'html',
  );
  const body = html?.childNodes.find(
    (node): node is Element => isElement(node) && /^(?:body|frameset)$/u.test(node.tagName),
  );
  if (!html || !body) throw new Error('parse5 makes a body of everything');
  if (isDeeperThan(html, DEEPEST))
    throw new Refusal(
      'html-too-deep',
      'Trang web lồng nhau quá nhiều lớp nên không đọc được.',
      'Mở trang bằng Word hoặc trình duyệt, chép nội dung sang một tệp Word rồi chép đè.',
    );
  const sheets = allElements(html).filter(({ tagName }) => tagName === 'style');
  const css = sheets
    .flatMap(({ childNodes }) => childNodes.filter(isText).map(({ value }) => value))
    .join('\n');
  return { body, css };
}

/** Pages are walked by functions that call themselves; no page that people write is nested like this. */
const DEEPEST = 1000;

function isDeeperThan(root: Element, limit: number): boolean {
  let level = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true;
    level = level.flatMap(({ childNodes }) => childNodes.filter(isElement));
  }
  return false;
}

function allElements(element: Element): Element[] {
  return element.childNodes.flatMap((node) => (isElement(node) ? [node, ...allElements(node)] : []));
}
