/** The text of a web page: by its byte order mark, by what the page says of itself, else UTF-8. */
import { Refusal } from '../reading.ts';

export function decodePage(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const named = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
  try {
    return new TextDecoder(named, { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(
      'encoding-legacy',
      `Trang web ghi bảng mã “${named}” nhưng nội dung không đúng bảng mã đó.`,
      'Mở bằng Word, lưu lại thành .docx rồi chép vào thư mục nguồn.',
    );
  }
}
