/** What a form of the desk says, as answers for the sidecar; or why it cannot be done, in words. */
import type { Sidecar } from '../convert/editor/sidecar.ts';
import type { Suggestion } from '../schema/record.ts';
import { readCells, tableName, writeCsv } from './cells.ts';
import { type DeskAnswer, deskAnswerSchema, type FactKey } from './entries.ts';
import { onlyPlace, positions } from './places.ts';
import type { FactQuestion, Questions, WordQuestion } from './questions.ts';

export type FormFields = Readonly<Record<string, string>>;

export interface FormTold {
  readonly questions: Questions;
  readonly sidecar: Sidecar;
  /** Place in a bundle; undefined where the file is one document. */
  readonly order: number | undefined;
  /** Name of the source below its folder. */
  readonly file: string;
  /** Names of all files there. */
  readonly names: readonly string[];
  /** The text in which corrections are looked for, as the source gives it. */
  readonly correctable: () => Promise<string>;
}

export interface Work {
  readonly answers: readonly DeskAnswer[];
  /** Answers that are taken back. */
  readonly taken?: readonly DeskAnswer[];
  /** A table to be written beside the source, by its name below the folder. */
  readonly table?: { readonly file: string; readonly csv: string };
  readonly said: string;
}

export type FormResult = Work | { readonly wrong: readonly string[] };

type Handler = (fields: FormFields, told: FormTold) => FormResult | Promise<FormResult>;

const SCAN_REASON = 'lỗi nhận dạng';

/** By the name of the work that the form does. */
const HANDLERS: Readonly<Record<string, Handler>> = {
  'dau-trang': front,
  'luu-hanh': ({ by = '', reason = '', text = '' }) =>
    done([{ section: 'circulation', publish: true, by, reason, text }], 'Đã ghi quyết định công bố.'),
  che: ({ find = '', replace = '' }) =>
    done(
      [{ section: 'redactions', find, ...(replace && { replace }), reason: 'đời tư' }],
      `Đã che “${find}” ở mọi chỗ trong văn bản.`,
    ),
  'giu-ten': ({ text = '', reason = '' }) =>
    done([{ section: 'persons', text, keep: true, reason }], `Đã ghi: giữ “${text}”.`),
  'so-lieu': (fields) =>
    done([{ section: 'answers', id: fields['id'] ?? '', reason: reasonIn(fields) }], 'Đã ghi câu trả lời.'),
  'da-xem': (fields) => {
    const line = Number(fields['line'] ?? 0);
    const reason = reasonIn(fields);
    const rules = (fields['rule'] ?? '').split(' ');
    return done(
      rules.map((rule) => ({ section: 'seen', rule, reason, ...(line > 0 && { line }) })),
      'Đã ghi là đã xem.',
    );
  },
  nhap: ({ value = '' }, { order }) =>
    done(
      [{ section: 'metadata', key: 'draft', value: value === 'co', ...(order !== undefined && { order }) }],
      value === 'co' ? 'Đã để làm bản nháp.' : 'Đã bỏ dấu bản nháp.',
    ),
  'de-muc': heading,
  'dau-chu-thich': marker,
  'thay-doi': ({ text = '' }) => done([{ section: 'changes', text }], 'Đã ghi; dòng ấy hiện ở cuối trang.'),
  'mot-cho': onePlace,
  'moi-cho': everyPlace,
  'tra-lai': ({ from = '' }) => done([{ section: 'keep', phrase: from }], `Đã trả lại “${from}”.`),
  'tu-sua': ownCorrection,
  bang: typedTable,
  bo: ({ answer = '' }) => {
    const read = deskAnswerSchema.safeParse(parsed(answer));
    return read.success
      ? { answers: [], taken: [read.data], said: 'Đã bỏ điều ấy.' }
      : { wrong: ['Không rõ bỏ điều nào; hãy mở lại trang.'] };
  },
};

export async function workOf(fields: FormFields, told: FormTold): Promise<FormResult> {
  const handler = HANDLERS[fields['viec'] ?? ''];
  return handler ? handler(fields, told) : { wrong: ['Không rõ phải làm gì; hãy mở lại trang.'] };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const reasonIn = ({ reason = '', own = '' }: FormFields): string => reason.trim() || own.trim();

/** Answers that fit the sidecar, else what is missing in them. */
function done(answers: readonly DeskAnswer[], said: string): FormResult {
  const wrong = answers.flatMap((answer) => {
    const read = deskAnswerSchema.safeParse(answer);
    return read.success
      ? []
      : read.error.issues.map(({ path }) => MISSING[String(path[0])] ?? 'Chưa điền đủ.');
  });
  return wrong.length > 0 ? { wrong: [...new Set(wrong)] } : { answers, said };
}

const MISSING: Readonly<Record<string, string>> = {
  reason: 'Chưa ghi lý do.',
  by: 'Chưa ghi ai quyết định.',
  find: 'Chưa ghi chữ trong bản gốc.',
  text: 'Chưa ghi điều đã thay đổi.',
  heading: 'Chưa ghi bảng thuộc phụ lục nào.',
};

/** What was not changed is written too: the editor says that it is right. */
function front(fields: FormFields, { questions, order }: FormTold): FormResult {
  const wrong: string[] = [];
  const answers = questions.facts.flatMap((fact): DeskAnswer[] => {
    const { key } = fact;
    // What the form did not ask was not emptied.
    if (fields[key] === undefined) return [];
    const value = key === 'date' ? isoDay(fields[key]) : fields[key].trim();
    if (value === undefined) {
      wrong.push('Ngày viết dạng 14/6/2023, hoặc 6/2023, hoặc 2023.');
      return [];
    }
    const folded = value.replace(/\s+/gu, ' ');
    if (key === 'title' && folded === '') {
      wrong.push('Tên văn bản không để trống.');
      return [];
    }
    return factAnswer(fact, folded, fields, order);
  });
  return wrong.length > 0 ? { wrong } : { answers, said: 'Đã ghi phần đầu văn bản.' };
}

function factAnswer(
  { key, value: read, role: readRole, given }: FactQuestion,
  value: string,
  { role = '' }: FormFields,
  order: number | undefined,
): DeskAnswer[] {
  const place = { section: 'metadata', key, ...(order !== undefined && { order }) } as const;
  const signer = { ...(role.trim() && { role: role.trim() }), ...(value && { name: value }) };
  const stated = key === 'signer' ? Object.keys(signer).length > 0 && signer : value;
  if (stated) return [{ ...place, value: stated }];
  // Emptied: the paper has none. What nobody found and nobody typed says nothing.
  return read !== '' || readRole !== undefined || given ? [{ ...place, value: null }] : [];
}

/** `14/6/2023` → `2023-06-14`; empty stays empty, undefined where it is no day. */
export function isoDay(text: string): string | undefined {
  const parts =
    text.trim() === ''
      ? []
      : text
          .trim()
          .split(/[/.-]/u)
          .map((part) => part.trim());
  if (parts.length === 0) return '';
  const [year = '', month, day] = parts[0]?.length === 4 ? parts : parts.toReversed();
  if (!/^\d{4}$/u.test(year) || parts.length > 3) return undefined;
  const numbers = [month, day].map((part) => (part === undefined ? undefined : Number(part)));
  if (
    numbers.some(
      (number, index) => number !== undefined && !(number >= 1 && number <= (index === 0 ? 12 : 31)),
    )
  )
    return undefined;
  return [
    year,
    ...numbers.flatMap((number) => (number === undefined ? [] : [String(number).padStart(2, '0')])),
  ].join('-');
}

/** One place of several with the same word. */
async function onePlace(fields: FormFields, told: FormTold): Promise<FormResult> {
  const { from = '', to = '', context = '', line = '1' } = fields;
  const place = { context, place: { file: told.file, line: Number(line) || 1 } };
  if (to === from)
    return done([{ section: 'keep', phrase: phraseOf(from, context) }], `Giữ nguyên “${from}” ở chỗ ấy.`);
  return correct(from, to, [place], told);
}

async function everyPlace(fields: FormFields, told: FormTold): Promise<FormResult> {
  const { from = '', suggested = '' } = fields;
  const to = (fields['to'] ?? '').trim();
  const word = told.questions.words.find((one) => one.from === from && one.to === suggested);
  if (!word) return { wrong: ['Chỗ này đã được trả lời ở một trang khác.'] };
  if (to === '') return { wrong: ['Chưa gõ chữ đúng.'] };
  if (to === from) return done([keepAll(word)], `Giữ nguyên “${from}”.`);
  return correct(from, to, word.places, told);
}

const keepAll = ({ from, places }: WordQuestion): DeskAnswer => ({
  section: 'keep',
  phrase: places.length === 1 && places[0] ? phraseOf(from, places[0].context) : from,
});

/** The word with its neighbours, as it is printed: another place with the same word is another question. */
function phraseOf(from: string, context: string): string {
  const [before = '', , behind = ''] = context.split(/\[|\]/u);
  const left = /(?:^|\s)(\S+\s*)$/u.exec(before)?.[1] ?? '';
  const right = /^(\s*\S+)(?=\s)/u.exec(behind)?.[1] ?? '';
  return `${left}${from}${right}`.trim();
}

type Spot = Pick<Suggestion, 'context' | 'place'>;

/** A correction for each place, each with so many words around it that it stands once. */
async function correct(
  from: string,
  to: string,
  places: readonly Spot[],
  told: FormTold,
): Promise<FormResult> {
  let text = mendedText(await told.correctable(), told.sidecar);
  const answers: DeskAnswer[] = [];
  for (const { context, place } of places) {
    const found = onlyPlace(text, from, { line: place.line ?? 1, context });
    if (!found) return { wrong: [`Không tìm được đúng chỗ của “${from}” trong tệp nguồn. ${BY_HAND}`] };
    const replace = found.find.slice(0, found.at) + to + found.find.slice(found.at + from.length);
    answers.push({ section: 'corrections', find: found.find, replace, reason: SCAN_REASON });
    text = text.replaceAll(found.find, () => replace);
  }
  return done(
    answers,
    `Đã sửa “${from}” thành “${to}”${places.length > 1 ? ` ở ${places.length} chỗ` : ''}.`,
  );
}

const BY_HAND = 'Hãy chép cả cụm chữ quanh đó vào mục “Sửa chữ khác”.';

/** The text after the corrections that stand in the sidecar, which come first. */
function mendedText(text: string, { corrections = [] }: Sidecar): string {
  return corrections.reduce(
    (now, { find, replace }) => now.replaceAll(find.normalize('NFC'), () => replace.normalize('NFC')),
    text,
  );
}

async function ownCorrection(fields: FormFields, told: FormTold): Promise<FormResult> {
  const [from, to, reason] = ['from', 'to', 'reason'].map((name) =>
    (fields[name] ?? '').trim().normalize('NFC'),
  );
  if (!from || !reason) return { wrong: [!from ? 'Chưa ghi chữ trong bản gốc.' : 'Chưa ghi lý do.'] };
  const text = mendedText(await told.correctable(), told.sidecar);
  const times = positions(text, from).length;
  if (times === 0)
    return {
      wrong: [
        `Không thấy “${from}” trong tệp nguồn. Chép đúng từng chữ, và chỉ phần nằm trên một dòng của tệp nguồn.`,
      ],
    };
  if (times > 1)
    return {
      wrong: [`“${from}” có ở ${times} chỗ trong tệp nguồn. Chép thêm vài chữ đứng cạnh để chỉ còn một chỗ.`],
    };
  return done([{ section: 'corrections', find: from, replace: to ?? '', reason }], `Đã sửa “${from}”.`);
}

const DEPTHS = 5;

/** A line that the program took for a heading or for text: `is` says what it is, `depth` where it belongs. */
function heading({ text = '', line = '', is = '', depth = '' }: FormFields): FormResult {
  const words = text.trim().replace(/\s+/gu, ' ');
  if (words === '') return { wrong: ['Chưa chép dòng chữ ấy.'] };
  const [at, level] = [Number(line), Number(depth)];
  const known = { text: words, ...(at > 0 && { line: at }) };
  if (is !== 'de-muc')
    return done(
      [{ section: 'headings', ...known, heading: false }],
      `Đã ghi: “${short(words)}” không phải đề mục.`,
    );
  return done(
    [
      {
        section: 'headings',
        ...known,
        heading: true,
        ...(level >= 1 && level <= DEPTHS && { depth: level }),
      },
    ],
    `Đã ghi: “${short(words)}” là đề mục.`,
  );
}

/** A note whose marker was lost stands behind words that are there once. */
function marker({ note = '', after = '' }: FormFields): FormResult {
  const words = after.trim().replace(/\s+/gu, ' ');
  if (words === '') return { wrong: ['Chưa chép cụm chữ đứng ngay trước dấu chú thích.'] };
  return done([{ section: 'markers', note, after: words }], `Đã đặt dấu của chú thích ${note}.`);
}

const short = (words: string): string => (words.length > 60 ? `${words.slice(0, 60)}…` : words);

function typedTable({ heading = '', cells = '' }: FormFields, { file, names }: FormTold): FormResult {
  const read = readCells(cells);
  if ('wrong' in read) return read;
  const table = tableName(file, names);
  const name = table.slice(table.lastIndexOf('/') + 1);
  const work = done(
    [{ section: 'tables', heading: heading.trim(), file: name }],
    'Đã thay bằng bảng bạn dán.',
  );
  return 'wrong' in work ? work : { ...work, table: { file: table, csv: writeCsv(read.rows) } };
}

/** Facts of the front by their key. */
export const factOf = (facts: readonly FactQuestion[], key: FactKey): FactQuestion | undefined =>
  facts.find((fact) => fact.key === key);
