/** Opens one seed: what it is, what its text is, and how its pages are made. */

import type { Lexicon } from '../../ocr/index.ts';
import type { Dialect } from '../../schema/frontmatter.ts';
import type { Message, Place } from '../../schema/message.ts';
import { cleanText, countWords } from '../../vietnamese/chars.ts';
import { wholeOf } from '../editor/editing.ts';
import { type PlaceOf, readSidecar, type Sidecar } from '../editor/sidecar.ts';
import { type Redactor, redactor, shortenedLeft, stillThere, unfound } from '../gate/redaction.ts';
import { type Conversion, convert, type Input, type Page } from '../index.ts';
import { dialectOf } from '../read/index.ts';
import type { Bounds, Reading } from '../read/reading.ts';
import type { Scanner } from '../read/scan/scanned.ts';
import { decode } from './decode.ts';
import { open } from './formats.ts';
import { type StoreImage, storeImages } from './images.ts';

export interface SeedInput {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The pictures of the second and later pages, where the pages of a paper are pictures of their own. */
  readonly more?: readonly Uint8Array[];
  /** What another program made of the bytes, to be read in their place; the record names the file as given. */
  readonly made?: { readonly bytes: Uint8Array; readonly by: string };
  readonly sha256: string;
  readonly sidecar?: string;
  /** Name of the file that the sidecar stands in. */
  readonly sidecarFile?: string;
  /** Texts of the CSV files of the folder, by path. */
  readonly csv?: ReadonlyMap<string, string>;
}

/** What the outside does for a conversion. */
export interface Effects {
  /** Milliseconds on a clock that only goes forward: best one of CPU time, which waiting for others does not move. */
  readonly now: () => number;
  readonly storeImage: StoreImage;
  /** Reads the letters of page images; without it scans are refused. */
  readonly scan?: Scanner;
}

/** Time to read one file, in milliseconds. */
const TIME_LIMIT = 60_000;

/** A seed that could be read; its pages are made once it is known what the folder teaches, where that matters. */
export interface Prepared {
  readonly text: string;
  readonly dialect: Dialect;
  readonly convert: (lexicon?: Lexicon) => Conversion;
  /** The text in which the editor's corrections are looked for, a line or cell to a line. */
  readonly correctable: () => string;
}

export async function prepare(
  seed: SeedInput,
  effects: Effects,
  sample: boolean,
): Promise<Prepared | Conversion> {
  const { file, bytes, sha256, csv } = seed;
  const beside = readBeside(seed);
  if ('messages' in beside) return { pages: [], messages: beside.messages };
  const { sidecar, placeOf } = beside;
  const source = await openSource(seed, beside, effects);
  if ('message' in source) return { pages: [], messages: [source.message] };
  const redact = redactor(sidecar.redactions);
  const absent = redact?.absent(`${source.text}\n${file}`) ?? [];
  if (absent.length > 0)
    return { pages: [], messages: absent.map((index) => unfound(index, placeOf ?? (() => ({ file })))) };
  const named = redact?.file(file, sha256) ?? file;
  const input = {
    ...redacted(source, redact, file, named),
    file: named,
    sha256,
    bytes: bytes.length,
    sidecar: withoutRedactions(sidecar),
    sample,
    ...(placeOf && { placeOf }),
    ...(csv && { csv }),
  };
  const { text, reading } = input;
  return {
    text,
    dialect: reading?.draft.dialect ?? sidecar.dialect ?? dialectOf(text, file),
    correctable: () => (reading ? wholeOf(reading.draft) : cleanText(text)),
    convert: (lexicon) => {
      const made = checked({ ...input, ...(lexicon && { lexicon }) }, redact);
      const hides = redact !== undefined && sidecar.pageImages === true;
      return hides ? { ...made, messages: [...made.messages, picturesHidden(file)] } : made;
    },
  };
}

interface Opened {
  readonly text: string;
  readonly reading?: Reading;
}

/** Text of a seed and, where its format has more than text, what was read; or why it was not. */
async function openSource(
  { file, bytes, more, made }: SeedInput,
  { sidecar, placeOf }: Beside,
  effects: Effects,
): Promise<Opened | { readonly message: Message }> {
  const given = { file, bytes, ...(more && { more }), ...(made && { made }) };
  const opened = (await open(given, boundsOf(effects, sidecar.ocr !== false))) ?? decode(file, bytes);
  if ('message' in opened) return opened;
  if ('text' in opened) return { text: opened.text };
  if (sidecar.dialect) return { message: notText(placeOf?.(['dialect']) ?? { file }, sidecar.dialect) };
  const reading = await storeImages(opened.reading, effects.storeImage);
  return { text: reading.text, reading };
}

/** What was opened, without the words that nobody may see. */
function redacted(
  { text, reading }: Opened,
  redact: Redactor | undefined,
  file: string,
  named: string,
): Opened {
  if (!redact) return { text, ...(reading && { reading }) };
  const clean = reading ? redact.account(text) : redact.text(text);
  return {
    text: clean,
    ...(reading && { reading: { ...reading, text: clean, draft: redact.draft(reading.draft, file, named) } }),
  };
}

/** Nothing behind this needs to know the words; pictures of pages show them. */
function withoutRedactions({ redactions, pageImages, ...sidecar }: Sidecar): Sidecar {
  return redactions || pageImages === undefined ? sidecar : { ...sidecar, pageImages };
}

function picturesHidden(file: string): Message {
  return {
    rule: 'redaction-picture',
    level: 'warning',
    reason: 'Văn bản có chữ đã che, nên ảnh các trang quét không được đưa cho bạn đọc.',
    remedy:
      'Bỏ dòng pageImages trong tệp .yaml; muốn bạn đọc thấy ảnh thì che chữ ngay trên ảnh rồi quét lại.',
    place: { file },
  };
}

/** The time of a file, in which that of reading its pictures does not count. */
function boundsOf({ now, scan }: Effects, pictures: boolean): Bounds {
  let end = now() + TIME_LIMIT;
  const expired = (): boolean => now() > end;
  if (!scan || !pictures) return { expired };
  const timed: Scanner = async (image, place) => {
    const start = now();
    try {
      return await scan(image, place);
    } finally {
      end += now() - start;
    }
  };
  return { expired, scan: timed };
}

function notText(place: Place, dialect: string): Message {
  return {
    rule: 'sidecar',
    level: 'error',
    reason: `Tệp kèm theo ghi dialect: ${dialect}, nhưng tệp nguồn không phải văn bản thuần.`,
    remedy: 'Bỏ dòng dialect trong tệp .yaml rồi chạy lại.',
    place,
  };
}

interface Beside {
  readonly sidecar: Sidecar;
  readonly placeOf?: PlaceOf;
}

function readBeside({
  file,
  sidecar: text,
  sidecarFile = file,
}: SeedInput): Beside | { readonly messages: readonly Message[] } {
  return text === undefined ? { sidecar: {} } : readSidecar(sidecarFile, text);
}

/** The pages of a seed, none where one of them has an error. */
function checked(input: Input, redact?: Redactor): Conversion {
  const { pages: made, messages } = convert(input);
  const placeOf = input.placeOf ?? (() => ({ file: input.file }));
  const pages = redact ? made.map((page) => askPictures(withoutOwn(page, redact))) : made;
  const left = new Set(pages.flatMap((page) => redact?.left(page) ?? []));
  if (left.size > 0)
    return {
      pages: [],
      messages: Array.from(left, (index) => stillThere(index, placeOf)),
    };
  const short = Array.from(redact?.shortened(pages.map(({ mdx }) => mdx)) ?? [], ([index, count]) =>
    shortenedLeft(index, count, placeOf),
  );
  const all = [...messages, ...short, ...pages.flatMap((page) => page.record.messages)];
  // Whatever else happens, an editor may trust silence.
  const told = all.filter(({ rule }) => rule !== 'conservation');
  if (!pages.some(hasWords) && !told.some(({ level }) => level === 'error'))
    return { pages: [], messages: [...told, nothing(input.file)] };
  return { pages: all.some(({ level }) => level === 'error') ? [] : pages, messages: all };
}

/** The initials that stand for a name are no finding. */
function withoutOwn(page: Page, redact: Redactor): Page {
  return {
    ...page,
    persons: page.persons.filter(({ kind, words }) => kind !== 'name' || !redact.isOwn(words)),
  };
}

/** False for a page of which all words are the name that was given to it. */
function hasWords({ record: { counts, corrections } }: Page): boolean {
  const given = corrections.filter(({ rule }) => rule === 'no-title').map(({ to }) => countWords(to));
  return counts.words > given.reduce((sum, count) => sum + count, 0);
}

/** Letters in a picture are seen by readers, and by no program here. */
function askPictures(page: Page): Page {
  const { record } = page;
  const count = record.counts.images;
  if (count === 0) return page;
  const message: Message = {
    rule: 'redaction-picture',
    level: 'warning',
    reason: `Văn bản có chữ đã che và ${count} ảnh; chữ nằm trong ảnh thì máy không che được.`,
    remedy: 'Xem từng ảnh trên trang; ảnh nào có chữ cần che thì xóa hoặc bôi đen trong tệp nguồn.',
    place: { file: record.source.file },
  };
  return { ...page, record: { ...record, messages: [...record.messages, message] } };
}

function nothing(file: string): Message {
  return {
    rule: 'nothing-read',
    level: 'error',
    reason: 'Không đọc được chữ nào trong tệp này nên không có trang.',
    remedy: 'Mở tệp xem có chữ không; nếu có, lưu lại thành .docx rồi chép vào thư mục nguồn.',
    place: { file },
  };
}
