/** Bytes of a seed to text, or the message that says why not and what to do. Never guesses an encoding silently. */
import type { Message } from '../../schema/message.ts';
import { cleanText } from '../../vietnamese/chars.ts';
import { LEGACY_NAMES, type LegacyText, legacyTextOf } from '../tables/legacy-text.ts';

/** Files above this size are no report; the longest real one has 0.2 MB. */
const MAX_BYTES = 20_000_000;
/** No paragraph is longer; a longer line is no text. */
const MAX_LINE = 1_000_000;

export type Decoded = { readonly text: string } | { readonly message: Message };

type Finding = readonly [rule: string, reason: string, remedy: string];

const AS_UTF8 =
  'Mở tệp bằng Notepad hoặc Word, chọn “Lưu thành”, mã hóa UTF-8, rồi chép đè vào thư mục nguồn.';

export function decode(file: string, bytes: Uint8Array): Decoded {
  const wide = utf16Of(bytes);
  const found = checkBytes(bytes, wide !== undefined);
  if (found) return failure(file, found);
  let text: string;
  try {
    text = cleanText(new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes));
  } catch {
    return failure(file, wide ? BROKEN_UTF16 : legacyBytes(bytes));
  }
  const wrong = checkText(text);
  return wrong ? failure(file, wrong) : { text };
}

function failure(file: string, [rule, reason, remedy]: Finding): Decoded {
  return { message: { rule, level: 'error', reason, remedy, place: { file } } };
}

/** The encoding that the first two bytes state (Unicode, byte order mark): what Word and Notepad call “Unicode”. */
function utf16Of([one, two]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (one === 0xff && two === 0xfe) return 'utf-16le';
  return one === 0xfe && two === 0xff ? 'utf-16be' : undefined;
}

const BROKEN_UTF16: Finding = [
  'encoding-utf16',
  'Tệp mã hóa UTF-16 (Unicode của Notepad cũ) nhưng có chữ hỏng, có thể do chép thiếu.',
  AS_UTF8,
];

function checkBytes(bytes: Uint8Array, wide: boolean): Finding | undefined {
  if (bytes.length === 0)
    return ['empty-file', 'Tệp rỗng (0 byte).', 'Xóa tệp khỏi thư mục nguồn hoặc chép lại tệp đầy đủ.'];
  if (bytes.length > MAX_BYTES) {
    const size = Math.round(bytes.length / 1_000_000);
    return [
      'file-too-large',
      `Tệp có ${size} MB, vượt giới hạn ${MAX_BYTES / 1_000_000} MB.`,
      'Kiểm tra lại tệp: văn bản thuần không lớn đến thế. Tách thành nhiều tệp nếu cần.',
    ];
  }
  const kind = wide ? undefined : binaryKind(bytes);
  if (kind)
    return [
      'binary-file',
      `Tệp không phải văn bản thuần: ${kind}.`,
      'Mở bằng đúng chương trình rồi lưu phần chữ thành tệp .txt mã hóa UTF-8.',
    ];
  return undefined;
}

/** What a file is when it is no text, by its first bytes or by control characters. */
function binaryKind(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  if (head.startsWith('PK\u0003\u0004')) return 'nội dung là tệp nén hoặc Word (.docx)';
  if (head.startsWith('%PDF')) return 'nội dung là PDF';
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'nội dung là Word cũ (.doc)';
  if (head.startsWith('{\\rtf')) return 'nội dung là RTF';
  const sample = bytes.subarray(0, 65_536);
  const control = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
  return sample.includes(0) || control > sample.length * 0.005 ? 'có byte nhị phân' : undefined;
}

/** Tells the common old Vietnamese encodings apart: by what the letters become, else by the byte for đ. */
function legacyBytes(bytes: Uint8Array): Finding {
  const found = legacyTextOf(new TextDecoder('windows-1252').decode(bytes.subarray(0, 200_000)));
  if (found) return legacyFinding(found);
  const count = (value: number): number => bytes.filter((byte) => byte === value).length;
  const name = count(0xae) > count(0xf0) ? LEGACY_NAMES.tcvn3 : 'Windows-1258';
  return ['encoding-legacy', `Tệp không mã hóa UTF-8; có vẻ là ${name}.`, convertFrom(name)];
}

function legacyFinding(encoding: LegacyText): Finding {
  const name = LEGACY_NAMES[encoding];
  if (encoding === 'utf8-twice')
    return [
      'encoding-legacy',
      `Chữ hỏng dấu: ${name}.`,
      'Lấy lại tệp từ nơi gửi; nếu tự mở và lưu, chọn mã hóa UTF-8 khi mở và khi lưu.',
    ];
  return ['encoding-legacy', `Chữ viết bằng mã ${name}, hiện sai dấu trong Unicode.`, convertFrom(name)];
}

function convertFrom(name: string): string {
  const source = name.split(' ')[0];
  return `Chuyển mã sang Unicode UTF-8 (ví dụ bằng UniKey: Ctrl+Shift+F6, nguồn ${source}, đích Unicode) rồi chép đè.`;
}

/** From so many signs on that stand for lost letters, a text is damaged. */
const LOST = 3;

function checkText(text: string): Finding | undefined {
  if (!/[\p{L}\p{N}]/u.test(text))
    return [
      'empty-file',
      'Tệp không có chữ hay số nào.',
      'Xóa tệp khỏi thư mục nguồn hoặc chép lại tệp đầy đủ.',
    ];
  const longest = text.split('\n').findIndex((line) => line.length > MAX_LINE);
  if (longest >= 0)
    return [
      'line-too-long',
      `Dòng ${longest + 1} dài hơn ${MAX_LINE.toLocaleString('vi')} ký tự.`,
      'Kiểm tra lại tệp: có thể tệp bị hỏng hoặc mất dấu xuống dòng.',
    ];
  const legacy = legacyTextOf(text);
  if (legacy) return legacyFinding(legacy);
  const coded = pastedLegacy(text) ?? codedLetters(text);
  if (coded) return coded;
  const lost = text.match(/\ufffd/gu)?.length ?? 0;
  if (lost >= LOST)
    return [
      'encoding-lost',
      `Tệp có ${lost} chữ đã mất, chỉ còn dấu “\ufffd”: tệp từng được lưu sai bảng mã.`,
      'Lấy lại tệp từ nơi gửi, hoặc lưu lại từ bản Word gốc với mã hóa UTF-8.',
    ];
  if (lettersApart(text))
    return [
      'letters-apart',
      'Nhiều chữ có dấu rơi khỏi từ và đứng riêng thành dòng: chương trình rút chữ từ PDF không ghép được chúng.',
      'Chép chính tệp PDF (hoặc tệp Word gốc) vào thư mục nguồn thay cho bản rút chữ này.',
    ];
  return undefined;
}

/** Letters that no old encoding has, and those that one may have. */
const MODERN = /[đăơưĐĂƠƯ\u1ea0-\u1ef9]/u;
const SIGNED = /[\u0080-\u00ff]/u;
/** A shorter line may be a name in another language. */
const PASTED = 40;

/** A paragraph that was pasted from an old file, among others in Unicode. */
function pastedLegacy(text: string): Finding | undefined {
  for (const [index, line] of text.split('\n').entries()) {
    if (line.length < PASTED || !SIGNED.test(line) || MODERN.test(line)) continue;
    const encoding = legacyTextOf(line);
    if (!encoding) continue;
    const [rule, , remedy] = legacyFinding(encoding);
    return [
      rule,
      `Dòng ${index + 1} viết bằng mã ${LEGACY_NAMES[encoding]}, hiện sai dấu trong Unicode.`,
      remedy,
    ];
  }
  return undefined;
}

/** Letters with marks written as codes of HTML. */
const HTML_CODES = /&#(?:x[\da-f]{2,4}|\d{3,4});/giu;
/** Letters with marks written as letters and signs behind them (RFC 1456): `dda^'t nu+o+'c`. */
const VIQR = /(?<=\p{L})(?:[\^(+][`'?~.](?=[\p{L}\s,;:]|$)|[aeou][\^+(](?=\p{L}))|(?<!\p{L})dd(?=\p{L})/giu;
/** Letters as programs write them in data (`\\u1ebf`) and in e-mail (`=E1=BA=BF`). */
const ESCAPES = /\\u[\da-f]{4}/giu;
const QUOTED = /(?:=[\dA-F]{2}){2,}/gu;
/** Signs for letters that a program could not write. */
const UNWRITTEN = /\p{L}\?+\p{L}|(?<!\S)\?+\p{L}{1,3}(?!\p{L})/gu;
/** So many in a hundred words come of no hand. */
const CODED = 10;

/** Text whose letters are written in codes that a browser or a program of e-mail turns into letters. */
function codedLetters(text: string): Finding | undefined {
  const words = text.match(/[^\s]+/gu)?.length ?? 0;
  const often = (found: number): boolean => found > LOST && found * 100 > CODED * words;
  if (/[đăâêôơưĐĂÂÊÔƠƯ\u1ea0-\u1ef9]/u.test(text)) return undefined;
  if (often(text.match(HTML_CODES)?.length ?? 0))
    return [
      'encoding-legacy',
      'Chữ có dấu viết bằng mã của trang web (như “&#7841;”), chưa thành chữ.',
      'Đổi đuôi tệp thành .html rồi chép lại, hoặc mở bằng trình duyệt, chép chữ sang tệp .txt mã hóa UTF-8.',
    ];
  for (const [codes, example] of [
    [ESCAPES, '\\u1ebf'],
    [QUOTED, '=E1=BA=BF'],
  ] as const)
    if (often(text.match(codes)?.length ?? 0))
      return [
        'encoding-legacy',
        `Chữ có dấu viết bằng mã của máy (như “${example}”), chưa thành chữ.`,
        'Lấy lại văn bản từ chương trình đã gửi nó, chép chữ sang tệp .txt mã hóa UTF-8.',
      ];
  if (often(text.match(UNWRITTEN)?.length ?? 0))
    return [
      'encoding-lost',
      'Nhiều chữ có dấu đã mất, chỉ còn dấu “?”: tệp từng được lưu ở bảng mã không có chữ Việt.',
      'Lấy lại tệp từ nơi gửi, hoặc lưu lại từ bản Word gốc với mã hóa UTF-8.',
    ];
  if (often(text.match(VIQR)?.length ?? 0))
    return [
      'encoding-legacy',
      'Chữ có dấu viết bằng mã VIQR (như “Vie^.t Nam”), chưa thành chữ.',
      convertFrom('VIQR'),
    ];
  return undefined;
}

/** A line of nothing but letters with marks, each apart: `Ở Ệ Ỉ`. */
const APART = /^\s*[^\P{L}A-Za-z]{1,2}(?:\s+[^\P{L}A-Za-z]{1,2})*\s*$/u;
/** So many of them, and so large a share of all lines, come of no hand. */
const APART_LINES = { least: 3, share: 0.15 } as const;

function lettersApart(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const apart = lines.filter((line) => line.length < 200 && APART.test(line)).length;
  return apart >= APART_LINES.least && apart >= APART_LINES.share * lines.length;
}
