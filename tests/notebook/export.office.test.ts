import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { citation } from '../../src/notebook/cite.ts';
import { docxParts } from '../../src/notebook/docx/parts.ts';
import { addTo } from '../../src/notebook/edit.ts';
import { EMPTY } from '../../src/notebook/model.ts';
import { convertDocx } from '../docx-support.ts';
import { byOffice, hasOffice } from '../office.ts';
import { FIGURE, QUOTE } from './support.ts';

const two = addTo(addTo(EMPTY, FIGURE), QUOTE);

test.runIf(hasOffice)('LibreOffice opens the exported Word file and finds every word', async () => {
  const parts = docxParts(two, 'Sổ tay', (path) => `https://vi-du.gov.vn/so${path}`);
  const file = zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
  );
  const [saved = new Uint8Array()] = await byOffice([file]);
  const { text } = await convertDocx(saved);
  const flat = text.replace(/\s+/gu, ' ');
  for (const { text: quote, figure, source, remark } of two.entries)
    for (const words of [quote, figure?.words ?? '', citation(source), ...remark.split('\n')])
      expect(flat).toContain(words);
});
