import { citation, entryName } from '../cite.ts';
import { remarkLines } from '../markdown.ts';
import type { NotebookEntry } from '../model.ts';
import { XML_HEAD, xmlText } from './xml.ts';

const WORDPROCESSING = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Margins of official papers in twentieths of a point: 20 mm above and below, 30 mm left, 20 mm right, on A4. */
const PAGE =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>';

/** `linkOf` gives the id of the relation to an address outside of the file, where there is one. */
export function documentXml(
  entries: readonly NotebookEntry[],
  title: string,
  linkOf: (path: string) => string | undefined,
): string {
  const body = [
    paragraph('Title', run(title)),
    ...entries.flatMap((entry, index) => entryXml(entry, index + 1, linkOf(entry.source.url))),
  ].join('\n');
  return `${XML_HEAD}<w:document xmlns:w="${WORDPROCESSING}" xmlns:r="${RELATIONSHIPS}"><w:body>
${body}
${PAGE}</w:body></w:document>`;
}

function entryXml(entry: NotebookEntry, place: number, link: string | undefined): readonly string[] {
  const { text, figure, source, remark } = entry;
  const cited = run(citation(source));
  return [
    paragraph('Heading2', run(`${place}. ${entryName(entry)}`)),
    paragraph('Quote', run(text)),
    ...(figure?.words ? [paragraph('Words', run(`Đọc: ${figure.words}`))] : []),
    ...(figure?.doubt ? [paragraph('Words', run(figure.doubt))] : []),
    paragraph(
      'Source',
      run('Nguồn: ') + (link ? `<w:hyperlink r:id="${link}" w:history="1">${cited}</w:hyperlink>` : cited),
    ),
    ...remarkLines(remark).map((line, index) =>
      paragraph('Normal', run(`${index === 0 ? 'Ghi chú: ' : ''}${line}`)),
    ),
  ];
}

function paragraph(style: string, runs: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs}</w:p>`;
}

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
