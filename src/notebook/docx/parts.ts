/** The notebook as the parts of a Word file (ECMA-376): as few as Word and LibreOffice ask for. */
import type { AddressOf } from '../cite.ts';
import type { Notebook } from '../model.ts';
import { documentXml } from './document.ts';
import { STYLES } from './styles.ts';
import { XML_HEAD, xmlText } from './xml.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const CONTENT_TYPES = `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/>
<Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/>
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
</Types>`;

const relations = (rows: readonly string[]): string =>
  `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${rows.join('')}</Relationships>`;

const relation = (id: string, type: string, target: string, more = ''): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${xmlText(target)}"${more}/>`;

/** Texts by path in the zip. The same notebook gives the same parts; no day and no name is written. */
export function docxParts(
  { entries }: Notebook,
  title: string,
  addressOf: AddressOf,
): Readonly<Record<string, string>> {
  const links = new Map<string, string>();
  const linkOf = (path: string): string | undefined => {
    const address = addressOf(path);
    if (address === undefined) return undefined;
    const id = links.get(address) ?? `lk${links.size + 1}`;
    links.set(address, id);
    return id;
  };
  const document = documentXml(entries, title, linkOf);
  const outside = Array.from(links, ([address, id]) =>
    relation(id, `${OFFICE}/relationships/hyperlink`, address, ' TargetMode="External"'),
  );
  return {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relations([
      relation('r1', `${OFFICE}/relationships/officeDocument`, 'word/document.xml'),
      relation('r2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
    ]),
    'docProps/core.xml': `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>`,
    'word/_rels/document.xml.rels': relations([
      relation('st', `${OFFICE}/relationships/styles`, 'styles.xml'),
      ...outside,
    ]),
    'word/document.xml': document,
    'word/styles.xml': STYLES,
  };
}
