/** Web pages packed with their pictures in one file (MHTML, RFC 2557): gives the page. */

import { readHtml } from './html/index.ts';
import { type BinarySource, type Reading, Refusal } from './reading.ts';

/** A page that a browser or Word saved as one file. */
export function readMhtml({ file, bytes }: BinarySource): Promise<Reading> {
  const page = pageOfMhtml(bytes);
  if (page) return readHtml({ file, bytes: page });
  throw new Refusal(
    'empty-file',
    'Tệp này gói nhiều phần như thư điện tử (MHTML) nhưng không có trang web nào bên trong.',
    'Mở tệp bằng trình duyệt hoặc Word, lưu lại thành .docx rồi chép vào thư mục nguồn.',
  );
}

/** The page as bytes in its own encoding; undefined where the file holds none. */
export function pageOfMhtml(bytes: Uint8Array): Uint8Array | undefined {
  const text = byteString(bytes);
  const boundary = /boundary="?([^";\r\n]+)"?/iu.exec(text.slice(0, 8_000))?.[1];
  const parts = boundary ? text.split(`--${boundary}`).slice(1) : [text];
  const part = parts.find((candidate) => /^content-type:\s*text\/html/imu.test(headOf(candidate)));
  if (part === undefined) return undefined;
  const head = headOf(part);
  const body = part.slice(part.indexOf(head) + head.length).replace(/^\r?\n\r?\n?/u, '');
  if (/quoted-printable/iu.test(head)) return latin(unquoted(body));
  if (/base64/iu.test(head)) return latin(decoded(body.replace(/[^A-Za-z\d+/=]/gu, '')));
  return latin(body);
}

export function likeMhtml(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2_000));
  return /^mime-version:/imu.test(head) && /^content-type:\s*(?:multipart|text\/html)/imu.test(head);
}

/** The lines in front of the first empty one. */
function headOf(part: string): string {
  const start = /^(?:\r?\n)*/u.exec(part)?.[0].length ?? 0;
  const end = part.slice(start).search(/\r?\n\r?\n/u);
  return part.slice(0, end < 0 ? 0 : start + end);
}

function decoded(base64: string): string {
  try {
    return atob(base64);
  } catch {
    throw new Refusal(
      'mhtml-broken',
      'Trang web bên trong tệp bị hỏng hoặc chép chưa hết nên không mở ra được.',
      'Chép lại tệp, hoặc mở trang bằng trình duyệt rồi lưu lại.',
    );
  }
}

function unquoted(text: string): string {
  return text
    .replace(/=\r?\n/gu, '')
    .replace(/=([\dA-F]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

const PIECE = 8_000;

/** A sign for each byte; what decoders call Latin-1 is Windows-1252. */
function byteString(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return text;
}

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}
