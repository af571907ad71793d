/** Binary formats, recognised by their first bytes. A new format is one reader and one line here. */
import type { Message } from '../../schema/message.ts';
import { likeZip, readDocx } from '../read/docx/index.ts';
import { likeEncrypted, refuseEncrypted } from '../read/docx/package/encrypted.ts';
import { likeHtml, readHtml } from '../read/html/index.ts';
import { likeMhtml, readMhtml } from '../read/mhtml.ts';
import { likePdf, readPdf } from '../read/pdf/index.ts';
import { type BinarySource, type Bounds, type FormatReader, type Reading, Refusal } from '../read/reading.ts';
import { likePicture, readPicture } from '../read/scan/index.ts';

interface Format {
  /** What the editor calls it. */
  readonly name: string;
  readonly likes: (bytes: Uint8Array, file: string) => boolean;
  /** Endings that files of this format have; another one is reported. */
  readonly endings: RegExp;
  readonly read: FormatReader;
}

const WORD = { name: 'tệp Word (.docx)', endings: /\.(?:docx|docm|dotx|dotm)$/iu };

const FORMATS: readonly Format[] = [
  { ...WORD, likes: likeZip, read: readDocx },
  { ...WORD, likes: likeEncrypted, read: refuseEncrypted },
  { name: 'tệp PDF', likes: likePdf, endings: /\.pdf$/iu, read: readPdf },
  {
    name: 'ảnh (.jpg, .png, .tif)',
    likes: likePicture,
    endings: /\.(?:jpe?g|png|tiff?)$/iu,
    read: readPicture,
  },
  { name: 'trang web (.html)', likes: likeHtml, endings: /\.html?$/iu, read: readHtml },
  { name: 'trang web (.mht)', likes: likeMhtml, endings: /\.mht(?:ml)?$/iu, read: readMhtml },
];

/** Files above this size are not opened. */
const MAX_BYTES = 100_000_000;

export type Opened = { readonly reading: Reading } | { readonly message: Message };

/** The reading of a file in a binary format; undefined for a text. */
export async function open(source: BinarySource, bounds: Bounds): Promise<Opened | undefined> {
  const { file, more, made } = source;
  const bytes = made?.bytes ?? source.bytes;
  const format = FORMATS.find(({ likes }) => likes(bytes, file));
  const claimed = FORMATS.find(({ endings }) => endings.test(file));
  if (!format) return claimed && { message: refused(file, notThatFormat(claimed)) };
  try {
    if (bytes.length > MAX_BYTES) throw tooLarge(bytes.length);
    const reading = await format.read({ file, bytes, ...(more && { more }) }, bounds);
    if (made) return { reading: withMessage(reading, madeBy(made.by, file)) };
    return { reading: format.endings.test(file) ? reading : withMessage(reading, wrongEnding(file)) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { message: refused(file, error) };
  }
}

function refused(file: string, { rule, message: reason, remedy }: Refusal): Message {
  return { rule, level: 'error', reason, remedy, place: { file } };
}

function notThatFormat({ name }: Format): Refusal {
  return new Refusal(
    'wrong-content',
    `Đuôi tên tệp là của ${name} nhưng nội dung không phải.`,
    'Mở tệp bằng đúng chương trình rồi lưu lại; nếu là văn bản thuần, đổi đuôi tên thành .txt.',
  );
}

function tooLarge(size: number): Refusal {
  return new Refusal(
    'file-too-large',
    `Tệp có ${Math.round(size / 1_000_000)} MB, vượt giới hạn ${MAX_BYTES / 1_000_000} MB.`,
    'Giảm cỡ ảnh trong văn bản, hoặc tách thành nhiều tệp.',
  );
}

function wrongEnding(file: string): Message {
  return {
    rule: 'wrong-ending',
    level: 'warning',
    reason: 'Đuôi tên tệp không đúng với nội dung; tệp được đọc theo nội dung.',
    remedy: 'Đổi lại đuôi tên tệp cho đúng (ví dụ .docx, .pdf).',
    place: { file, line: 1 },
  };
}

function madeBy(program: string, file: string): Message {
  return {
    rule: 'made-by-office',
    level: 'info',
    reason: `${program} đã chuyển tệp này sang .docx trước khi đọc.`,
    remedy: 'Đối chiếu bảng và chú thích với bản gốc; bản .docx do nơi gửi lưu là tốt nhất.',
    place: { file, line: 1 },
  };
}

function withMessage(reading: Reading, message: Message): Reading {
  const { draft } = reading;
  return { ...reading, draft: { ...draft, messages: [...draft.messages, message] } };
}
