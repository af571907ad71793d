/** Word files for tests, made of the parts that a test is about; everything else is as small as Word accepts. */
import { createHash } from 'node:crypto';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { imageStore } from '../scripts/sources/images.ts';
import type { Conversion } from '../src/convert/index.ts';
import { prepare } from '../src/convert/source/prepare.ts';
import { bodyOf } from './convert-support.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${R}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');

/** Parts that a document relates to by a type of the same name. */
const RELATED = ['styles', 'numbering', 'settings', 'footnotes', 'endnotes', 'comments', 'theme'] as const;

export interface Parts extends Partial<Record<(typeof RELATED)[number], string>> {
  /** Inside of `w:body`. */
  readonly body: string;
  /** Headers and footers by relation id, inside of `w:hdr`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Targets outside of the file, by relation id. */
  readonly links?: Readonly<Record<string, string>>;
  /** Images by relation id. */
  readonly images?: Readonly<Record<string, Uint8Array>>;
  /** More entries of the zip. */
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
}

const relation = (id: string, type: string, target: string, mode = ''): string =>
  `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"${mode}/>`;
const relations = (entries: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`;

/** The bytes of a Word file; the same parts give the same bytes. */
export function docxOf(parts: Parts, packed = true): Uint8Array {
  const { body, headers = {}, links = {}, images = {}, more = {} } = parts;
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': relations([relation('rId1', 'officeDocument', 'word/document.xml')]),
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
  };
  const related: string[] = [];
  for (const name of RELATED) {
    if (parts[name] === undefined) continue;
    related.push(relation(`r-${name}`, name, `${name}.xml`));
    files[`word/${name}.xml`] =
      name === 'theme' ? parts[name] : `<w:${name} ${NAMESPACES}>${parts[name]}</w:${name}>`;
  }
  for (const [id, content] of Object.entries(headers)) {
    related.push(relation(id, 'header', `${id}.xml`));
    files[`word/${id}.xml`] = `<w:hdr ${NAMESPACES}>${content}</w:hdr>`;
  }
  for (const [id, target] of Object.entries(links))
    related.push(relation(id, 'hyperlink', target, ' TargetMode="External"'));
  for (const [id, bytes] of Object.entries(images)) {
    related.push(relation(id, 'image', `media/${id}.png`));
    files[`word/media/${id}.png`] = bytes;
  }
  files['word/_rels/document.xml.rels'] = relations(related);
  return zip({ ...files, ...more }, packed);
}

export function zip(files: Readonly<Record<string, string | Uint8Array>>, packed = true): Uint8Array {
  const entries = Object.entries(files).map(([name, data]) => [
    name,
    typeof data === 'string' ? strToU8(data) : data,
  ]);
  return zipSync(Object.fromEntries(entries) as Zippable, {
    mtime: '2025-01-01T00:00:00',
    level: packed ? 6 : 0,
  });
}

/** A paragraph: a text, or runs as XML; `properties` is the inside of `w:pPr`. */
export function p(content: string, properties = ''): string {
  const runs = content.startsWith('<') ? content : r(content);
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A run; `properties` is the inside of `w:rPr`. */
export function r(text: string, properties = ''): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped}</w:t></w:r>`;
}

export async function convertDocx(
  bytes: Uint8Array,
  file = 'thu.docx',
): Promise<Conversion & { text: string }> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const prepared = await prepare(
    { file, bytes, sha256 },
    { now: () => 0, storeImage: imageStore(undefined) },
    false,
  );
  return 'convert' in prepared ? { ...prepared.convert(), text: prepared.text } : { ...prepared, text: '' };
}

/** A paper whose text is the given body, so that a test shows only that. */
export const FRONT =
  p('BÁO CÁO') +
  p('Kết quả làm đường năm 2024') +
  p('Đây là đoạn mở đầu của báo cáo mẫu, dài hơn một dòng của trang.');

/** The MDX behind the front, and what the record says, as a reviewer reads it. */
export async function shown(
  parts: Parts,
): Promise<{ text: string; says: readonly string[]; drops: readonly string[] }> {
  const { pages, messages } = await convertDocx(docxOf({ ...parts, body: FRONT + parts.body }));
  const page = pages[0];
  if (!page) throw new Error(messages.map(({ rule, reason }) => `${rule}: ${reason}`).join('\n'));
  if (!page.record.conservation.ok) throw new Error(`not conserved: ${JSON.stringify(page.record.drops)}`);
  return {
    text: bodyOf(page.mdx)
      .replace(/^[\s\S]*?của trang\.\n*/u, '')
      .trim(),
    says: page.record.messages.map(({ level, rule }) => `${level} ${rule}`),
    drops: page.record.drops.map(({ rule, text }) => `${rule}: ${text.trim()}`),
  };
}
