/** Converts PDFs in tests, and shows what came of them as a reviewer reads it. */
import { createHash } from 'node:crypto';
import type { Conversion, Page } from '../src/convert/index.ts';
import type { Scanner } from '../src/convert/read/scan/scanned.ts';
import { prepare } from '../src/convert/source/prepare.ts';
import { bodyOf } from './convert-support.ts';
import { Sheet } from './pdf-writer.ts';

export async function convertPdf(
  bytes: Uint8Array,
  file = 'thu.pdf',
  now: () => number = () => 0,
  more: { readonly scan?: Scanner; readonly sidecar?: string } = {},
): Promise<Conversion> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const prepared = await prepare(
    { file, bytes, sha256, ...(more.sidecar && { sidecar: more.sidecar }) },
    { now, storeImage: async () => undefined, ...(more.scan && { scan: more.scan }) },
    false,
  );
  return 'convert' in prepared ? prepared.convert() : prepared;
}

/** The body of the one page of a PDF, and what its record says. */
export async function shownPdf(
  draw: (sheet: Sheet) => void,
): Promise<{ page: Page; body: string; says: string[]; drops: string[] }> {
  const sheet = new Sheet();
  draw(sheet);
  const { pages, messages } = await convertPdf(sheet.bytes());
  const [page] = pages;
  if (!page) throw new Error(messages.map(({ rule, reason }) => `${rule}: ${reason}`).join('\n'));
  return {
    page,
    body: bodyOf(page.mdx).trim(),
    says: page.record.messages.map(({ level, rule }) => `${level} ${rule}`),
    drops: page.record.drops.map(({ rule, text }) => `${rule}: ${text.trim()}`),
  };
}

/** A body of full lines for a page: a title and a paragraph that goes from edge to edge. */
export const PROSE = [
  'Trong sáu tháng đầu năm, các xã vùng cao đã làm xong nhiều việc lớn của kế hoạch',
  'năm, từ mở đường vào xóm, dựng nhà văn hóa đến đưa nước sạch về từng hộ dân ở xa',
  'trung tâm. Việc nào cũng có người chịu trách nhiệm và có ngày phải báo cáo kết quả',
  'để mọi người cùng biết.',
] as const;
