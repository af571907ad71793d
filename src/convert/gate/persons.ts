/**
 * People who are no public persons: who stands in a paper as accused, victim, sick, child, party to a case, or with the day of
 * birth, home, number or account. Somebody in office, an author, a hero and what is called after them are none. What is found is
 * for the editor alone.
 */
import type { Place } from '../../schema/message.ts';
import { foldMarks } from '../../vietnamese/fold.ts';
import type { BodyNode, Document } from '../document.ts';
import type { Inline, Row } from '../model.ts';
import {
  CASE_WORDS,
  FAMILY_NAMES,
  FORM_HOME,
  HEALTH,
  HEROES,
  HOME,
  NAMED_AFTER,
  OFFICE_BEFORE,
  OFFICE_BEHIND,
  PLACES,
  POLITE,
  PRIVATE_FACTS,
} from '../tables/person-words.ts';
import { plain } from '../text/inlines.ts';

export interface PersonFinding {
  /** What would be taken out: a name, a number, what is said of somebody's health or home. */
  readonly words: string;
  readonly kind: 'name' | 'number' | 'contact' | 'health' | 'home';
  readonly sentence: string;
  readonly place: Place;
}

/** Findings in the order of the text, each name once for a document. */
export function findPersons({ body, notes, appendices }: Document): readonly PersonFinding[] {
  const nodes = [...body, ...appendices, ...notes.flatMap((note) => note.nodes)];
  const found = nodes.flatMap((node) => findInNode(node, notes[0]?.place ?? { file: '' }));
  return [...new Map(found.map((finding) => [finding.words, finding] as const).reverse()).values()].reverse();
}

function findInNode(node: BodyNode, near: Place): PersonFinding[] {
  if (node.type === 'image') return [];
  if (node.type === 'list')
    return node.items.flatMap((item) => item.flatMap((inner) => findInNode(inner, near)));
  if (node.type === 'table') return findInTable(node.rows, near);
  return findInText(textOf(node.inlines), node.place);
}

function textOf(inlines: readonly Inline[]): string {
  const text = plain(inlines);
  return (/[^\S ]| {2}/u.test(text) ? text.replace(/\s+/gu, ' ') : text).normalize('NFC');
}

/** A sentence ends at a sign that a small letter or a number does not follow. */
const SENTENCE = /[^.;!?]+(?:[.;!?](?=\s*[\p{Ll}\d(])[^.;!?]*)*[.;!?]*/gu;

export function findInText(text: string, place: Place): PersonFinding[] {
  const sentences = Array.from(text.matchAll(SENTENCE), ({ 0: words, index }) => ({
    words,
    end: index + words.length,
  }));
  const sentenceAt = (at: number): string => (sentences.find(({ end }) => at < end)?.words ?? text).trim();
  const as = (kind: PersonFinding['kind'], hits: readonly Hit[]): PersonFinding[] =>
    hits.map(({ words, at }) => ({ words, kind, sentence: sentenceAt(at), place }));
  const names = [...namesIn(text), ...initialsIn(text)];
  return [
    ...as('name', names),
    ...as('health', besideNames(text, names, HEALTH)),
    ...as('home', besideNames(text, names, HOME)),
    ...as('home', fieldsIn(text)),
    ...as('number', numbersIn(text)),
    ...as('contact', contactsIn(text)),
  ];
}

interface Hit {
  readonly words: string;
  readonly at: number;
}

/** Words with capitals in a row (`H'Bia` too), or all in capitals. */
const CAPITALS =
  /(?<![\p{L}-])(?:\p{Lu}(?:['’]\p{Lu})?[\p{Ll}'’]*(?: \p{Lu}(?:['’]\p{Lu})?[\p{Ll}'’]*){1,4}|\p{Lu}{2,}(?: \p{Lu}{1,}){1,4})(?![\p{L}-])/gu;
/** So far around a name what is said of its person reaches, in characters. */
const BEFORE = 70;
const BEHIND = 110;

function namesIn(text: string): Hit[] {
  const hits: Hit[] = [];
  for (const { 0: run, index } of text.matchAll(CAPITALS)) {
    const { name, at } = withoutLead(run, index);
    if (!isName(name) || isShouted(text, at, name)) continue;
    const before = text.slice(Math.max(0, at - BEFORE), at).trimEnd();
    const behind = text.slice(at + name.length, at + name.length + BEHIND);
    const last = hits.at(-1);
    // `X, Y và Z` are one group.
    const joined = last !== undefined && LINK.test(text.slice(last.at + last.words.length, at).trimEnd());
    if ((joined && isFamily(name.split(' ')[0] ?? '')) || isPrivate(name, before, behind))
      hits.push({ words: name, at });
  }
  return hits;
}

/** Between two names of one list: `A (1971), B và C`. */
const LINK = /^(?: ?\([^()]{1,40}\))?(?:,| và| cùng)$/u;

/** Several words, of which the last is more than an initial; a place and a hero are nobody of today. */
function isName(name: string): boolean {
  if (!name.includes(' ') || PLACES.has(name) || HEROES.has(name) || name.startsWith('Việt Nam'))
    return false;
  return !/ (?![AEIOUY])\p{Lu}$/u.test(foldMarks(name));
}

/** A line in capitals is a heading. */
function isShouted(text: string, at: number, name: string): boolean {
  const around = text.slice(Math.max(0, at - 20), at + name.length + 20);
  return name === name.toUpperCase() && around === around.toUpperCase();
}

/** Initials say nothing by themselves; with a birth year and a home beside them they do. */
function initialsIn(text: string): Hit[] {
  if (!/(?<=\p{Lu})\.\s?\p{Lu}/u.test(text)) return [];
  return Array.from(
    text.matchAll(
      /(?<![\p{L}.])\p{Lu}(?:\.\s?\p{Lu}){1,3}\.?\s*[(,][^();]{0,20}(?![\p{L}\d])(?:[;,][^()]{0,80}(?![\p{L}\d]))?\)?/gu,
    ),
  ).flatMap(({ 0: words, index }) => (PRIVATE_FACTS.test(words) ? [{ words: words.trim(), at: index }] : []));
}

/** What is said behind the name of a private person, in the same paragraph; of nobody in particular it tells nothing. */
function besideNames(text: string, names: readonly Hit[], pattern: RegExp): Hit[] {
  const [first] = names;
  if (!first) return [];
  return Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({ words, at: index })).filter(
    ({ at }) => at > first.at,
  );
}

/** What a form asks for the home of somebody. */
function fieldsIn(text: string): Hit[] {
  return Array.from(text.matchAll(FORM_HOME), ({ 1: words = '', 0: whole, index }) => ({
    words: words.trim(),
    at: index + whole.indexOf(words),
  }));
}

/** `Ông Nông Văn Kháng` at the start of a sentence begins with a word that is no name. */
function withoutLead(run: string, index: number): { readonly name: string; readonly at: number } {
  const [first = '', ...rest] = run.split(' ');
  const second = rest[0] ?? '';
  const middle = /^(?:văn|thị)$/iu.test(second) && rest.length > 1;
  const lead =
    POLITE.test(first) || CASE_WORDS.test(first) || (!isFamily(first) && isFamily(second) && !middle);
  // A family may be called like the polite word: `Ông Thị Lan`.
  return lead && rest.length > 1
    ? { name: rest.join(' '), at: index + first.length + 1 }
    : { name: run, at: index };
}

function isFamily(word: string): boolean {
  const [first = '', ...rest] = word;
  return FAMILY_NAMES.has(first.toUpperCase() + rest.join('').toLowerCase());
}

/** `Chết 03 người:`, with the years of birth behind the names. */
const COUNTED =
  /\d+ (?:người|nạn nhân|trẻ(?: em)?|cháu|em|học sinh|đối tượng|bị can|bị cáo)(?: (?:chết|bị thương|mất tích))?(?: là| gồm)?\s*:?$/iu;

/** Whom an account is of. */
const OWNER = /tài khoản[^.;]{0,60}mang tên$/iu;
/** Born before this year: history. */
const HISTORY = 1935;

function isPrivate(name: string, before: string, behind: string): boolean {
  const addressed = CASE_WORDS.test(before) || POLITE.test(before) || COUNTED.test(before);
  const clause = behind.split(/[;.](?=\s|$)/u)[0] ?? '';
  const facts = PRIVATE_FACTS.exec(clause);
  // Of most names neither is told, and the lists of offices are long.
  if (!addressed && !facts) return false;
  if (OFFICE_BEFORE.test(before) || OFFICE_BEHIND.test(behind)) return false;
  if (NAMED_AFTER.test(before) && !OWNER.test(before)) return false;
  const [first = '', second = '', third] = name.split(' ');
  const likely = isFamily(first) || (third !== undefined && /^(?:thị|văn)$/iu.test(second));
  const born = /(?:sinh năm|SN|\()\s*(1[789]\d\d)/u.exec(clause)?.[1];
  if (born !== undefined && Number(born) < HISTORY) return false;
  const between = clause.slice(0, facts?.index ?? 0);
  // Another name in between is the one that the facts are of.
  const near =
    facts !== null &&
    facts.index <= (likely ? 40 : 4) &&
    !/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \p{Lu}/u.test(between);
  const ofCase = CASE_WORDS.test(before) && third !== undefined;
  return near ? likely || addressed || /^\s*[(,]/u.test(behind) : (addressed && likely) || ofCase;
}

const DIGITS = String.raw`\d(?:[\s.-]?\d)`;
const NUMBERS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:CCCD|CMND|CMTND|(?:mã )?(?:số )?định danh(?: cá nhân)?|căn cước(?: công dân)?|chứng minh(?: thư)?(?: nhân dân)?|hộ chiếu|BHXH|BHYT|mã số bảo hiểm)[^\d;.]{0,25}([A-Z]{0,2}${DIGITS}{6,14})`,
    'giu',
  ),
  new RegExp(String.raw`(?:tài khoản|\bTK\b|\bSTK\b)[^\d;.]{0,25}(${DIGITS}{5,17})`, 'giu'),
  /(?:biển (?:số|kiểm soát)|\bBKS\b)[^\d;.]{0,15}(\d{2}[A-Z]\d?[\s.-]?\d{3}[.]?\d{0,2})/gu,
  /(thửa (?:đất )?(?:số )?\d+,? tờ bản đồ (?:số )?\d+)/giu,
];

/** A body that an account stands behind. */
const BODY_BEFORE = /(?:Hội|Quỹ|Ủy ban|UBND|UBMTTQ|Mặt trận|Kho bạc)[^.;]{0,40}[,(]\s*$/u;
/** An account for gifts to a body is for everybody. */
const OF_A_BODY =
  /^\s*[,(]?\s*(?:(?:mở )?tại|của|đứng tên|tên tài khoản|chủ tài khoản)?\s*:?\s*(?:Hội|Quỹ|Ủy ban|UBND|UBMT|Mặt trận|Công ty|Sở|Ban|Trung tâm|Trường|Bệnh viện|Kho bạc)/u;

/** What one of them stands behind; most texts have none of these words. */
const NUMBERED =
  /CCCD|CMT?ND|định danh|căn cước|chứng minh|hộ chiếu|BHXH|BHYT|mã số bảo hiểm|tài khoản|TK|biển|BKS|thửa/iu;

function numbersIn(text: string): Hit[] {
  if (!NUMBERED.test(text)) return [];
  return NUMBERS.flatMap((pattern) =>
    Array.from(text.matchAll(pattern)).flatMap(({ 0: whole, 1: number = '', index }) =>
      OF_A_BODY.test(text.slice(index + whole.length, index + whole.length + BEHIND)) ||
      BODY_BEFORE.test(text.slice(Math.max(0, index - BEFORE), index)) ||
      /^\d{1,3}(?:\.\d{3})+$/u.test(number.trim())
        ? []
        : [{ words: number.trim(), at: index }],
    ),
  );
}

/** Numbers of mobile telephones; those of offices are for everybody. */
const MOBILE = /(?<![\d.])(?:\+?84|0)[\s.-]?[35789](?:[\s.-]?\d){8}(?![\d.]*\d)/gu;
const PUBLIC =
  /(?:đường dây nóng|hotline|tổng đài|trực ban|văn phòng|trung tâm|công an|trạm|tiếp dân)[^,;.]{0,25}$/iu;
/** Who calls as an office and is none. */
const PRETENDED = /(?:giả danh|mạo danh|tự xưng|tự nhận)[^.;]{0,60}$/iu;
const MAIL = /(?<![\w.+-])[\w.+-]{1,64}@(?:gmail|yahoo|hotmail|outlook|icloud)(?:\.\w+)+/giu;

function contactsIn(text: string): Hit[] {
  const phones = Array.from(text.matchAll(MOBILE)).flatMap(({ 0: words, index }) => {
    const before = text.slice(Math.max(0, index - BEFORE), index);
    return PUBLIC.test(before) && !PRETENDED.test(before) ? [] : [{ words, at: index }];
  });
  if (!text.includes('@')) return phones;
  return [...phones, ...Array.from(text.matchAll(MAIL), ({ 0: words, index }) => ({ words, at: index }))];
}

const NAMES_HEAD =
  /^(?:họ (?:và )?(?:chữ đệm )?(?:,? )?tên|tên (?:chủ hộ|bệnh nhân|người|học sinh|bị can|trẻ)|nạn nhân|bệnh nhân|đối tượng|bị can|bị cáo|chủ hộ|người (?!ký|lập|phụ trách|đứng đầu|đại diện|phát ngôn|liên hệ|chủ trì|thực hiện|báo cáo|kiểm|duyệt|chịu trách nhiệm|theo dõi|tham mưu|trình bày|hướng dẫn)\p{L}+|đương sự|chủ sử dụng đất|con nợ)/iu;
const NUMBERS_HEAD = /tài khoản|CCCD|CMND|căn cước|điện thoại/iu;
const OFFICE_HEAD = /chức (?:vụ|danh)|đơn vị công tác|học hàm|học vị/iu;

/** A column of names is one of private persons unless the table says what office they hold. */
function findInTable(rows: readonly Row[], place: Place): PersonFinding[] {
  const [head, ...rest] = rows;
  const heads = head?.cells.map(({ inlines }) => textOf(inlines).trim()) ?? [];
  const inText = rows.flatMap(({ cells }) =>
    cells.flatMap(({ inlines }) => findInText(textOf(inlines), place)),
  );
  if (heads.some((words) => OFFICE_HEAD.test(words))) return inText;
  const listed = rest.flatMap(({ cells }) => {
    const texts = cells.map(({ inlines }) => textOf(inlines).trim());
    const sentence = texts.join(' | ');
    return texts.flatMap((words, column): PersonFinding[] => {
      const name =
        NAMES_HEAD.test(heads[column] ?? '') && /^\p{Lu}[\p{L}'’]*(?: \p{Lu}[\p{L}'’]*){1,4}$/u.test(words);
      const number = NUMBERS_HEAD.test(heads[column] ?? '') && /\d(?:[\s.-]?\d){5}/u.test(words);
      return name || number ? [{ words, kind: name ? 'name' : 'number', sentence, place }] : [];
    });
  });
  return [...listed, ...inText];
}
