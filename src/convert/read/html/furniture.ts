/**
 * What a web page shows around a paper: menus, breadcrumbs, related news, counters, hidden text. Pages that a word
 * processor saved have none of it and are left alone; on a portal's page the paper is the part with the prose.
 */
import { isClosingLine, isFixedLine, isLetterheadLine, isNationLine } from '../../tables/genre-lines.ts';
import { FURNITURE_NAME, isFurnitureLine, OTHER_NEWS, WATERMARK_NAME } from '../../tables/portal-words.ts';
import { STRUCK } from '../../tables/word-messages.ts';
import { type Look, lookOf, type StyleSheet } from './css.ts';
import {
  childrenOf,
  classesOf,
  type Element,
  elementsIn,
  hasAttribute,
  htmlAttribute,
  isElement,
  parentOf,
  textsIn,
  wordsIn,
} from './tree.ts';

/** Why text of the page is not shown. */
export const FURNITURE_REASONS = {
  'page-furniture': 'Khung của trang web: thực đơn, đường dẫn, nút bấm, tin liên quan, bộ đếm',
  'hidden-text': 'Chữ ẩn, trình duyệt không hiện ra',
  'running-head': 'Đầu trang và chân trang, lặp lại ở mỗi trang',
  contents: 'Mục lục của bản gốc; trang có mục lục riêng',
  'page-number': 'Số trang tự động',
  'note-back-link': 'Dấu dẫn từ chú thích về chỗ đánh dấu',
  comment: 'Lời bình (Comment) của người soạn hoặc người sửa',
  watermark: 'Chữ chìm (watermark) in mờ ngang trang',
  'deleted-text': 'Chữ đã bị xóa khi theo dõi thay đổi (Track Changes)',
  'struck-text': STRUCK,
} as const;
export type FurnitureRule = keyof typeof FURNITURE_REASONS;

/** Elements that are left out, outermost only, with the reason. */
export type DroppedElement = ReadonlyMap<Element, FurnitureRule>;

/** A text at least this long is prose. */
const PROSE = 60;
/** The paper holds at least this share of the prose of a page. */
const MOST = 0.9;
/** Hidden text of at least this share of a page is text that a script will show. */
const MUCH = 0.5;
/** Furniture has fewer letters than this, unless its tag says what it is. */
const SHORT = 600;

export function findFurniture(body: Element, sheet: StyleSheet, notes: ReadonlySet<Element>): DroppedElement {
  const gone = new Map<Element, FurnitureRule>();
  const keep = (element: Element): boolean =>
    notes.has(element) || elementsIn(element).some((inner) => notes.has(inner));
  const mark = (element: Element, rule: FurnitureRule): void => {
    if (!keep(element)) gone.set(element, rule);
  };
  if (isPortal(body)) {
    const core = coreOf(body, keep);
    outside(body, core, mark);
    inside(core, true, mark);
    otherNews(core, mark);
    edges(core, gone, mark);
    headlines(core, mark);
  } else inside(body, false, mark);
  for (const hidden of hiddenIn(body, sheet)) mark(hidden, 'hidden-text');
  for (const words of watermarksIn(body, sheet)) gone.set(words, 'watermark');
  return gone;
}

const ROLES =
  /^(?:navigation|banner|contentinfo|complementary|search|dialog|alert|menu|menubar|toolbar|tablist)$/u;

/** Menus, buttons and forms are on no page that a word processor saved. */
function isPortal(body: Element): boolean {
  return elementsIn(body).some(
    (element) =>
      (/^(?:nav|aside|button|form|main|article|dialog)$/u.test(element.tagName) &&
        !(element.tagName === 'nav' && isContents(element))) ||
      ROLES.test(htmlAttribute(element, 'role')) ||
      (/^(?:div|ul|td)$/u.test(element.tagName) && namesFurniture(element) && isLinks(element)),
  );
}

function isContents(element: Element): boolean {
  const names = `${htmlAttribute(element, 'id')} ${htmlAttribute(element, 'class')} ${htmlAttribute(element, 'role')}`;
  return /(?:^|\s)(?:toc|doc-toc|table of contents\d*|muc-?luc)(?:\s|$)/iu.test(names);
}

function namesFurniture(element: Element): boolean {
  return [htmlAttribute(element, 'id'), ...classesOf(element)].some((name) => FURNITURE_NAME.test(name));
}

/** At least two links, and hardly a word beside them. */
function isLinks(element: Element): boolean {
  const links = elementsIn(element).filter(
    (inner) => inner.tagName === 'a' && !htmlAttribute(inner, 'href').startsWith('#'),
  );
  const linked = links.reduce((sum, link) => sum + wordsIn(link).length, 0);
  // The day of a piece of news stands beside its link.
  const words = wordsIn(element).replace(/\(?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?\)?/gu, '');
  return links.length >= 2 && linked >= 0.8 * words.length;
}

/** All words of the element are those of links that lead elsewhere. */
function isLink(element: Element): boolean {
  const links = elementsIn(element).filter(
    (inner) => inner.tagName === 'a' && /^[^#]/u.test(htmlAttribute(inner, 'href')),
  );
  return (
    links.length > 0 &&
    letters(wordsIn(element)) === links.reduce((sum, link) => sum + letters(wordsIn(link)), 0)
  );
}

const letters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** Letters of an element that stand in prose: blocks of some length that are no link. */
function proseOf(element: Element): number {
  let sum = 0;
  const visit = (at: Element): void => {
    if (/^(?:nav|aside|button|form|a)$/u.test(at.tagName)) return;
    if (namesFurniture(at) && letters(wordsIn(at)) < SHORT && !hasFixedLines(at)) return;
    const own = childrenOf(at).filter((node) => !isElement(node) || INLINE.test(node.tagName));
    const text = own
      .map((node) => (isElement(node) ? wordsIn(node) : node.value))
      .join(' ')
      .trim();
    if (text.length >= PROSE && !isFurnitureLine(text)) sum += letters(text);
    for (const node of childrenOf(at)) if (isElement(node) && !INLINE.test(node.tagName)) visit(node);
  };
  visit(element);
  return sum;
}

const INLINE = /^(?:span|b|strong|i|em|u|font|sup|sub|small|big|mark|br|a|abbr|label|time)$/u;

/** Lines that only a paper has: its letterhead, its type, its signature, its recipients. */
function hasFixedLines(element: Element): boolean {
  if (isBlock(element) && !elementsIn(element).some(isBlock)) {
    const words = wordsIn(element);
    return words.length <= 200 && !isLink(element) && isFixedLine(words);
  }
  return childrenOf(element).some((node) => isElement(node) && hasFixedLines(node));
}

function isBlock({ tagName }: Element): boolean {
  return /^(?:p|div|td|th|li|h[1-6]|section|article|table|tr|tbody|ul|ol|center)$/u.test(tagName);
}

/** The element that holds the paper: goes down while one child holds the prose and no part of the paper is left outside. */
function coreOf(body: Element, keep: (element: Element) => boolean): Element {
  const named = elementsIn(body).filter(
    (element) => /^(?:main|article)$/u.test(element.tagName) || htmlAttribute(element, 'role') === 'main',
  );
  const outermost = named.filter(
    (element) => !named.some((other) => other !== element && elementsIn(other).includes(element)),
  );
  const total = proseOf(body);
  let core = body;
  const [only] = outermost;
  if (only && outermost.length === 1 && proseOf(only) >= MOST * total && !leaves(body, only, keep))
    core = only;
  for (;;) {
    const next = childrenOf(core)
      .filter(isElement)
      .find((child) => {
        const enough = total === 0 ? child.tagName === 'article' : proseOf(child) >= MOST * total;
        return enough && isBlock(child) && mayFrame(child) && !leaves(core, child, keep);
      });
    if (!next) return core;
    core = next;
  }
}

/** Old portals set their columns with a table: one cell holds the paper, the others next to nothing. */
function mayFrame(element: Element): boolean {
  if (!/^(?:table|tbody|tr|td)$/u.test(element.tagName)) return true;
  const cells = [element, ...elementsIn(element)].filter(({ tagName }) => tagName === 'td');
  const [largest = 0, ...others] = cells
    .filter((cell) => !cells.some((outer) => outer !== cell && elementsIn(outer).includes(cell)))
    .map((cell) => letters(wordsIn(cell)))
    .toSorted((a, b) => b - a);
  const blocks = cells.some(
    (cell) => childrenOf(cell).filter((node) => isElement(node) && isBlock(node)).length >= 3,
  );
  const total = proseOf(element);
  // The others hold menus and boxes, and not a sentence.
  const alone = total > 0 && cells.some((cell) => proseOf(cell) >= MOST * total && !hasHead(cell));
  return blocks && (alone || others.reduce((sum, count) => sum + count, 0) < 0.25 * largest);
}

/** The cells of a table of figures stand below names. */
const hasHead = (cell: Element): boolean => {
  const row = parentOf(cell);
  return row !== undefined && childrenOf(row).some((node) => isElement(node) && node.tagName === 'th');
};

/** True where going from `outer` to `inner` would leave a part of the paper behind: fixed lines, a heading, a note. */
function leaves(outer: Element, inner: Element, keep: (element: Element) => boolean): boolean {
  if (outer === inner) return false;
  const front = hasFixedLines(inner);
  return childrenOf(outer)
    .filter(isElement)
    .some((child) => {
      if (child === inner) return false;
      if (elementsIn(child).includes(inner)) return leaves(child, inner, keep);
      if (/^(?:nav|aside|footer|button|form)$/u.test(child.tagName)) return false;
      const heading =
        !front &&
        ([child, ...elementsIn(child)].some(({ tagName }) => tagName === 'h1') || isTitle(child, inner));
      return heading || keep(child) || (hasFixedLines(child) && !isBoxOfLinks(child));
    });
}

/** A line of words right above the text of a paper that has no heading of its own. */
function isTitle(element: Element, paper: Element): boolean {
  const words = wordsIn(element);
  const line =
    isBlock(element) && !elementsIn(element).some((inner) => isBlock(inner) || inner.tagName === 'a');
  const headed = elementsIn(paper).some(({ tagName }) => /^h[1-3]$/u.test(tagName));
  return line && !headed && words.length >= 15 && words.length <= 250 && !isFurnitureLine(words);
}

/** A menu may be headed by what is the kind of a paper elsewhere: DANH MỤC, THÔNG BÁO. */
function isBoxOfLinks(element: Element): boolean {
  const links = elementsIn(element).filter(
    (inner) => inner.tagName === 'a' && /^[^#]/u.test(htmlAttribute(inner, 'href')),
  );
  const sure = lowest(element).some((line) => {
    const words = wordsIn(line);
    return isLetterheadLine(words) || isClosingLine(words);
  });
  return links.length >= 2 && proseOf(element) === 0 && !sure;
}

function outside(at: Element, core: Element, mark: (element: Element, rule: FurnitureRule) => void): void {
  if (at === core) return;
  for (const child of childrenOf(at).filter(isElement)) {
    if (child === core || elementsIn(child).includes(core)) outside(child, core, mark);
    else mark(child, 'page-furniture');
  }
}

/** Furniture by its tag, its role or its name, wherever it stands. */
function inside(at: Element, portal: boolean, mark: (element: Element, rule: FurnitureRule) => void): void {
  for (const child of childrenOf(at).filter(isElement)) {
    const rule = ruleFor(child, portal);
    if (rule) mark(child, rule);
    else inside(child, portal, mark);
  }
}

/** What Google Docs sets above a published paper: the name of the file and how often it is renewed. */
const GOOGLE_BANNER = /^(?:banners|publish-banner|title-banner)$/u;

/** The sign behind a heading that leads to it. */
const HEADING_LINK = /^[¶#🔗]$/u;

/** The name of a file, which pandoc sets as the title of a page that states none: words without blanks, or an ending. */
const FILE_NAME =
  /^(?:[\w-]*[a-z\d][_-][\w-]*|\S(?:.{0,118}\S)?\.(?:docx?|odt|pdf|rtf|md|markdown|html?|txt))$/iu;

function ruleFor(element: Element, portal: boolean): FurnitureRule | undefined {
  const { tagName } = element;
  if (tagName === 'h1' && classesOf(element).includes('title') && FILE_NAME.test(wordsIn(element)))
    return 'page-furniture';
  if (isContents(element) || classesOf(element).some((name) => /^MsoTo[cf]\d?/u.test(name)))
    return 'contents';
  if (tagName === 'div' && /^(?:header|footer)$/u.test(htmlAttribute(element, 'title')))
    return 'running-head';
  if (tagName === 'sdfield' && /^PAGE$/iu.test(htmlAttribute(element, 'type'))) return 'page-number';
  if (
    /^(?:comment|sdcomment)/iu.test(htmlAttribute(element, 'id')) &&
    /comment/iu.test(htmlAttribute(element, 'class'))
  )
    return 'comment';
  if (classesOf(element).includes('mw-editsection')) return 'page-furniture';
  if (tagName === 'a' && HEADING_LINK.test(wordsIn(element))) return 'page-furniture';
  if (htmlAttribute(element, 'id') === 'footer' && isFurnitureLine(wordsIn(element))) return 'page-furniture';
  if (tagName === 'div' && GOOGLE_BANNER.test(htmlAttribute(element, 'id'))) return 'page-furniture';
  if (isWordComment(element) || classesOf(element).includes('comment-start')) return 'comment';
  if (isCommentLink(element) || (tagName === 'div' && holdsComment(element))) return 'comment';
  if (!portal) return undefined;
  if (/^(?:nav|aside|button|form|dialog|footer)$/u.test(tagName)) return 'page-furniture';
  if (ROLES.test(htmlAttribute(element, 'role'))) return 'page-furniture';
  if (tagName === 'header' && !hasFixedLines(element) && !/<h1/u.test(tagsIn(element)))
    return 'page-furniture';
  const small = letters(wordsIn(element)) < SHORT && proseOf(element) === 0 && !hasFixedLines(element);
  // The way to the page may end with the kind of the paper.
  const path =
    /^bread-?crumbs?$/iu.test(htmlAttribute(element, 'class')) && letters(wordsIn(element)) < SHORT;
  if (path) return 'page-furniture';
  const links = /^(?:ul|ol)$/u.test(tagName) && isLinks(element);
  return small && (namesFurniture(element) || links) && !hasHeading(element) ? 'page-furniture' : undefined;
}

/** Word leads from words to the comments below the text by `[A1]`. */
function isWordComment(element: Element): boolean {
  const names = classesOf(element).some((name) =>
    /^(?:mso(?:com(?:anchor|txt)|commentreference))$/iu.test(name),
  );
  return names || /mso-element:\s*comment-list/iu.test(htmlAttribute(element, 'style'));
}

/** Remarks of reviewers among what is left out: Word keeps all of them in one element. */
export function countComments(gone: DroppedElement): number {
  const held = [...gone].flatMap(([element, rule]) =>
    rule === 'comment' && isBlock(element) ? [element] : [],
  );
  const inWord = held.flatMap((element) =>
    elementsIn(element).filter((inner) => classesOf(inner).includes('msocomtxt')),
  );
  return inWord.length > 0 ? inWord.length : held.length;
}

/** Google Docs leads from words to the comments below the text, and back. */
export function isCommentLink(element: Element): boolean {
  return (
    element.tagName === 'a' &&
    /^cmnt(?:_ref)?\d+$/u.test(htmlAttribute(element, 'id')) &&
    /^#cmnt(?:_ref)?\d+$/u.test(htmlAttribute(element, 'href'))
  );
}

/** A block of its own whose first link leads back to what was commented. */
function holdsComment(element: Element): boolean {
  const link = elementsIn(element).find(({ tagName }) => tagName === 'a');
  return (
    link !== undefined &&
    isCommentLink(link) &&
    /_ref/u.test(htmlAttribute(link, 'href')) &&
    wordsIn(element).startsWith(wordsIn(link))
  );
}

function tagsIn(element: Element): string {
  return elementsIn(element)
    .map(({ tagName }) => `<${tagName}`)
    .join('');
}

function hasHeading(element: Element): boolean {
  return elementsIn(element).some(({ tagName }) => tagName === 'h1') || element.tagName === 'h1';
}

/** Short lines at the top and the foot of a portal's page that count, share or print. */
function edges(
  core: Element,
  gone: DroppedElement,
  mark: (element: Element, rule: FurnitureRule) => void,
): void {
  const lines = lowest(core).filter((element) => !under(element, gone));
  for (const group of [lines, lines.toReversed()])
    for (const element of group.slice(0, 12)) {
      const words = wordsIn(element);
      if (isFurnitureLine(words)) mark(element, 'page-furniture');
      else if (words.length >= 2 * PROSE) break;
    }
}

/** Below a name of other news stand its links, and nothing of the paper. */
function otherNews(core: Element, mark: (element: Element, rule: FurnitureRule) => void): void {
  const lines = lowest(core);
  const from = lines.findLastIndex((element) => OTHER_NEWS.test(wordsIn(element)));
  const below = lines.slice(from + 1);
  if (from < 0 || !below.every((element) => isLink(element) || isFurnitureLine(wordsIn(element)))) return;
  for (const line of lines.slice(from)) mark(line, 'page-furniture');
}

/** The portal's own headline above the letterhead of the paper. */
function headlines(core: Element, mark: (element: Element, rule: FurnitureRule) => void): void {
  const lines = lowest(core);
  const letterhead = lines.findIndex((element) => isNationLine(wordsIn(element)));
  const first = lines.findIndex(hasFixedLines);
  if (letterhead < 0 || first > 12) return;
  for (const line of lines.slice(0, first)) if (/^h[1-3]$/u.test(line.tagName)) mark(line, 'page-furniture');
}

function lowest(element: Element): Element[] {
  return childrenOf(element)
    .filter(isElement)
    .flatMap((child) =>
      elementsIn(child).some(isBlock) ? lowest(child) : wordsIn(child) !== '' ? [child] : [],
    );
}

function under(element: Element, gone: DroppedElement): boolean {
  for (
    let at: Element | null = element;
    at;
    at = at.parentNode && 'tagName' in at.parentNode ? at.parentNode : null
  )
    if (gone.has(at)) return true;
  return false;
}

/** Words of a watermark are few. */
const MARK_LETTERS = 100;

function watermarksIn(body: Element, sheet: StyleSheet): Element[] {
  return elementsIn(body).filter((element) => {
    const words = wordsIn(element);
    if (words === '' || words.length > MARK_LETTERS) return false;
    const named = classesOf(element).some((name) => WATERMARK_NAME.test(name));
    return named || lookOf(element, {}, sheet).over === true;
  });
}

/** Elements whose words are struck through, outermost only. */
export function struckIn(body: Element, sheet: StyleSheet): Element[] {
  return childrenOf(body)
    .filter(isElement)
    .flatMap((child) => (lookOf(child, {}, sheet).struck ? [child] : struckIn(child, sheet)));
}

/** Elements that no browser shows, outermost only; none where they hold most of the page. */
function hiddenIn(body: Element, sheet: StyleSheet): Element[] {
  const found: Element[] = [];
  const visit = (element: Element, outer: Look): void => {
    for (const child of childrenOf(element).filter(isElement)) {
      const look = lookOf(child, outer, sheet);
      const screenReaders =
        hasAttribute(child, 'aria-hidden') && htmlAttribute(child, 'aria-hidden') === 'true' && look.hidden;
      const blank = look.white && !look.ground && !sheet.groundsUnknown;
      if (look.hidden || screenReaders || blank) found.push(child);
      else visit(child, look);
    }
  };
  visit(body, {});
  const size = (elements: readonly Element[]): number =>
    elements.reduce(
      (sum, element) => sum + textsIn(element).reduce((all, { value }) => all + letters(value), 0),
      0,
    );
  return size(found) < MUCH * size([body]) ? found : [];
}
