/** Word files with a password: Office puts them, encrypted, into a container of the old kind (MS-OFFCRYPTO). */
import { type BinarySource, type Reading, Refusal } from '../../reading.ts';

/** Bytes in which the directory of the container is looked for; it stands near the front. */
const NEAR = 1_000_000;
const NAME = Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]);

/** A container of the old kind that names an encrypted package. */
export function likeEncrypted(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0xd0 || bytes[1] !== 0xcf || bytes[2] !== 0x11 || bytes[3] !== 0xe0) return false;
  const near = bytes.subarray(0, NEAR);
  for (let at = near.indexOf(NAME[0] ?? 0); at >= 0; at = near.indexOf(NAME[0] ?? 0, at + 1))
    if (NAME.every((byte, index) => near[at + index] === byte)) return true;
  return false;
}

export async function refuseEncrypted(_source: BinarySource): Promise<Reading> {
  throw new Refusal(
    'docx-encrypted',
    'Tệp Word có mật khẩu nên không đọc được.',
    'Mở tệp bằng Word với mật khẩu, bỏ mật khẩu (Tệp, Thông tin, Bảo vệ tài liệu), lưu lại rồi chép đè. Nếu tệp có mật khẩu vì nội dung mật thì không được đưa lên trang.',
  );
}
