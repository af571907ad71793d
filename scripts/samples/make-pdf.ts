/** `node scripts/samples/make-pdf.ts`: prints the sample PDF with LibreOffice. Its bytes are kept in the repository. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { soffice } from '../sources/office.ts';
import { SERVICE_REPORT } from './service-report.ts';
import { serviceReportDocx } from './service-report-docx.ts';

const TARGET = new URL('../../seeds/mau/mau-bao-cao-pdf-co-chu.pdf', import.meta.url);

const dir = await mkdtemp(join(tmpdir(), 'so-tay-mau-'));
try {
  const source = join(dir, 'mau.docx');
  await writeFile(source, await serviceReportDocx(SERVICE_REPORT));
  await writeFile(TARGET, await readFile(await soffice(source, 'pdf', dir)));
} finally {
  await rm(dir, { recursive: true, force: true });
}
