/** Word files (.docx). */
import { type BinarySource, type Bounds, type Reading, Refusal } from '../reading.ts';

export function likeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

export async function readDocx(_source: BinarySource, _bounds: Bounds): Promise<Reading> {
  throw new Refusal(
    'docx-broken',
    'Tệp Word (.docx) bị hỏng hoặc chép chưa hết.',
    'Mở tệp bằng Word, lưu lại thành .docx rồi chép đè.',
  );
}
