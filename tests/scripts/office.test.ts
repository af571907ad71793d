/** Files of other word processors go through LibreOffice; without it a message says what to do. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { convertSeeds } from '../../scripts/convert.ts';
import { SERVICE_REPORT } from '../../scripts/samples/service-report.ts';
import { serviceReportDocx } from '../../scripts/samples/service-report-docx.ts';
import { soffice } from '../../scripts/sources/office.ts';
import { throughOffice } from '../../scripts/sources/office-seeds.ts';
import { hasOffice } from '../office.ts';

async function inFolder<T>(work: (dir: string) => Promise<T>): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), 'so-tay-thu-'));
  try {
    return await work(dir);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

test.skipIf(!hasOffice)('an .rtf is read, and the record names it as it was given', () =>
  inFolder(async (dir) => {
    const source = join(dir, 'a.docx');
    await writeFile(source, await serviceReportDocx(SERVICE_REPORT));
    await soffice(source, 'rtf', dir);
    await rm(source);
    const { pages, messages } = await convertSeeds(dir, dir);
    expect(messages.map(({ rule }) => rule)).toEqual(['made-by-office']);
    expect(pages[0]?.record.source.file).toBe('a.rtf');
    expect(pages[0]?.record.counts).toMatchObject({ notes: 5, markers: 5 });
  }),
);

test.skipIf(!hasOffice)('a file that LibreOffice cannot open gives one message', () =>
  inFolder(async (dir) => {
    const path = join(dir, 'a.odt');
    await writeFile(path, 'PK\u0003\u0004 hỏng');
    expect(await throughOffice(path, 'a.odt')).toMatchObject({ rule: 'office-failed', level: 'error' });
  }),
);
