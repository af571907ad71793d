/** PDF files that have their text: positions, sizes and ruled lines tell what is what. */
import type { BinarySource, Bounds, Reading } from '../reading.ts';
import { asScan } from '../scan/index.ts';
import { reportLayers, reportScans } from '../scan/report.ts';
import { buildReading } from './build.ts';
import { decodePages } from './page/legacy.ts';
import { readPages } from './page/pages.ts';
import { attached, checkPages, SCRIPTED } from './trouble.ts';

export function likePdf(bytes: Uint8Array): boolean {
  // The header may stand behind some bytes of a mail or a printer.
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  return head.includes('%PDF-');
}

export async function readPdf({ file, bytes }: BinarySource, bounds: Bounds): Promise<Reading> {
  const { pages: read, sheets, layers, attachments, scripted } = await readPages(bytes, bounds);
  const { pages, said } = decodePages(read);
  const report = checkPages(pages, file);
  const place = { file, line: 1 };
  for (const [reason, remedy] of said) report.info('legacy-font', reason, remedy, place);
  if (scripted) report.info('pdf-script', ...SCRIPTED, place);
  if (attachments.length > 0) report.warn('pdf-attachment', ...attached(attachments), place);
  reportLayers(layers, report, file);
  reportScans(sheets, report, file);
  const reading = buildReading(file, pages, report);
  return sheets.length > 0 ? asScan(reading, sheets) : reading;
}
