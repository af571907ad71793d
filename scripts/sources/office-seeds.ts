/** Files of other word processors (.odt, .doc, .rtf): LibreOffice makes .docx of them, and that is read. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Message } from '../../src/schema/message.ts';
import { findOffice, soffice } from './office.ts';

export const OFFICE_FILE = /\.(?:odt|ott|doc|dot|rtf)$/iu;

/** The .docx of a file, or the message that says why there is none. */
export async function throughOffice(
  path: string,
  file: string,
): Promise<{ readonly bytes: Uint8Array; readonly by: string } | Message> {
  if (!findOffice())
    return message(
      'office-missing',
      file,
      'Loại tệp này cần LibreOffice để đọc, máy này chưa cài.',
      'Cài LibreOffice Writer rồi chạy lại; hoặc mở tệp bằng Word, lưu thành .docx rồi chép vào thư mục nguồn.',
    );
  const dir = await mkdtemp(join(tmpdir(), 'so-tay-office-'));
  try {
    return { bytes: await readFile(await soffice(path, 'docx', dir)), by: 'LibreOffice' };
  } catch {
    return message(
      'office-failed',
      file,
      'LibreOffice không mở được tệp này, hoặc mở quá lâu.',
      'Mở tệp bằng Word, lưu thành .docx rồi chép vào thư mục nguồn; nếu không mở được, xin nơi gửi gửi lại.',
    );
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

function message(rule: string, file: string, reason: string, remedy: string): Message {
  return { rule, level: 'error', reason, remedy, place: { file } };
}
