/** Files that are broken or made to harm: one clear message each, in bounded steps, and nothing is opened. */
import { existsSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openContainer } from '../../../src/convert/read/docx/package/container.ts';
import { parseXml } from '../../../src/convert/read/docx/package/xml.ts';
import { prepare } from '../../../src/convert/source/prepare.ts';
import { convertDocx, docxOf, FRONT, p, r, zip } from '../../docx-support.ts';

const rules = async (bytes: Uint8Array, file?: string): Promise<string[]> =>
  (await convertDocx(bytes, file)).messages.filter(({ level }) => level === 'error').map(({ rule }) => rule);

const fine = docxOf({ body: FRONT + p('Nội dung.') });

/** A zip of one entry whose header states sizes as it likes. */
function lyingZip(name: string, data: Uint8Array, packed: Uint8Array, stated: number): Uint8Array {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(crc32(data), 14);
  header.writeUInt32LE(packed.length, 18);
  header.writeUInt32LE(stated, 22);
  header.writeUInt16LE(name.length, 26);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  return Buffer.concat([header, Buffer.from(name), packed, end]);
}

test('a bomb is stopped while it is inflated, whatever size it states', async () => {
  const zeros = new Uint8Array(120_000_000);
  const bomb = lyingZip('word/document.xml', new Uint8Array(0), deflateRawSync(zeros), 100);
  expect(bomb.length).toBeLessThan(1_000_000);
  expect(await rules(bomb)).toEqual(['docx-too-much']);
  // The time is looked at before each step of 16 KB, which inflate to 17 MB at the most.
  let steps = 0;
  const expired = () => ++steps < 0;
  expect(() => openContainer(bomb, { expired })).toThrow('bom nén');
  expect(steps).toBeLessThanOrEqual(3);
});

test('very many entries are no document', async () => {
  const many = Object.fromEntries(Array.from({ length: 6_000 }, (_, index) => [`x${index}.xml`, '']));
  expect(await rules(zip(many))).toEqual(['docx-too-much']);
});

test('two parts of one name are refused: programs differ in which they read', async () => {
  const other = docxOf({ body: FRONT + p('Nội dung khác.') });
  expect(await rules(Buffer.concat([fine, other]))).toEqual(['docx-broken']);
  const twice = await convertDocx(docxOf({ body: FRONT, more: { 'Word/Document.xml': '<x/>' } }));
  expect([twice.pages, twice.messages[0]?.reason]).toEqual([
    [],
    expect.stringContaining('hai phần cùng tên'),
  ]);
});

test('an entry that would leave its folder is not opened, and told', async () => {
  const name = '../../../tmp/so-tay-thoat-ra.xml';
  const { pages } = await convertDocx(docxOf({ body: FRONT, more: { [name]: '<x/>' } }));
  expect(pages[0]?.record.messages.map(({ rule }) => rule)).toEqual(['strange-entry']);
  expect(existsSync('/tmp/so-tay-thoat-ra.xml')).toBe(false);
});

test('a DOCTYPE with entities is refused', async () => {
  const xml =
    '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "&a;&a;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>';
  expect(await rules(docxOf({ body: '', more: { 'word/document.xml': xml } }))).toEqual(['docx-doctype']);
});

test('a hundred thousand tables inside each other break no stack', async () => {
  const depth = 100_000;
  const nested = '<w:tbl><w:tr><w:tc>'.repeat(depth) + '</w:tc></w:tr></w:tbl>'.repeat(depth);
  expect(await rules(docxOf({ body: nested }, false))).toEqual(['docx-too-deep']);
});

test('more elements than a report may have are not read', () => {
  const bounds = { expired: () => false };
  const many = Buffer.from(`<a>${'<b/>'.repeat(99)}</a>`);
  expect(parseXml(many, bounds, 100).children).toHaveLength(99);
  expect(() => parseXml(many, bounds, 99)).toThrow('quá nhiều thành phần');
});

test('reading stops when the time is over', async () => {
  let clock = 0;
  const effects = { now: () => (clock += 50_000), storeImage: async () => undefined };
  const result = await prepare({ file: 'cham.docx', bytes: fine, sha256: '0'.repeat(64) }, effects, false);
  expect('messages' in result && result.messages.map(({ rule }) => rule)).toEqual(['time-limit']);
});

test.each([0.1, 0.5, 0.9, 0.99])('a file cut off at %f of its length is told to be broken', async (share) => {
  expect(await rules(fine.subarray(0, Math.floor(fine.length * share)))).toEqual(['docx-broken']);
});

test('a zip that is no Word file, and XML that is none, are told to be broken', async () => {
  expect(await rules(zip({ 'a.txt': 'x' }))).toEqual(['docx-broken']);
  expect(await rules(docxOf({ body: '', more: { 'word/document.xml': '<w:document' } }))).toEqual([
    'docx-broken',
  ]);
  expect(await rules(docxOf({ body: '', styles: '<w:style>' }))).toEqual(['docx-broken']);
});

test('a file with a password is told to have one', async () => {
  const ole = new Uint8Array(4096);
  ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ole.set(Buffer.from('EncryptedPackage', 'utf16le'), 1024);
  expect(await rules(ole)).toEqual(['docx-encrypted']);
});

test('macros are not looked at, and told', async () => {
  const more = {
    'word/vbaProject.bin': new Uint8Array([1, 2, 3]),
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
  };
  const { pages } = await convertDocx(docxOf({ body: FRONT, more }), 'mau.docm');
  expect(pages[0]?.record.messages.map(({ rule }) => rule)).toEqual(['macros-ignored']);
});

test('a Word file with the name of a text is read, and told', async () => {
  const { pages } = await convertDocx(fine, 'bao-cao.txt');
  expect(pages[0]?.record.messages.map(({ rule }) => rule)).toEqual(['wrong-ending']);
});

test('styles that are based on each other, lists that refer to nothing and spans without end do no harm', async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>';
  const table = `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${p('x')}</w:tc></w:tr><w:tr><w:trPr><w:gridBefore w:val="999999999"/></w:trPr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${p('y')}</w:tc></w:tr></w:tbl>`;
  const body =
    FRONT +
    p('Một.', '<w:pStyle w:val="A"/><w:numPr><w:ilvl w:val="88"/><w:numId w:val="7"/></w:numPr>') +
    table +
    p(r('Hết.'));
  const { pages } = await convertDocx(
    docxOf({ styles, numbering: '<w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>', body }),
  );
  expect(pages[0]?.record.conservation.ok).toBe(true);
});
