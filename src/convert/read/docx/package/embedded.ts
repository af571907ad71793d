/**
 * Documents that stand inside of the text (`w:altChunk`): Word shows a web page, a text or another Word file as if it
 * were typed there. They become paragraphs and tables of the text before anything is read or counted.
 */
import type { Block, Cell, Inline } from '../../../model.ts';
import { plain } from '../../../text/inlines.ts';
import { likeHtml, readHtml } from '../../html/index.ts';
import { likeMhtml, pageOfMhtml } from '../../mhtml.ts';
import { type Bounds, type Reading, Refusal } from '../../reading.ts';
import { likeZip } from './container.ts';
import type { Package, PackagePart } from './index.ts';
import type { Node, XmlElement } from './tree.ts';

type ReadWord = (source: { file: string; bytes: Uint8Array }, bounds: Bounds) => Promise<Reading>;

/** How many chunks were read, and how many pictures in them are not shown. */
export interface PlacedChunks {
  readonly chunks: number;
  readonly pictures: number;
}

/** Puts what chunks hold in their place; one that cannot be read stays, and is told. */
export async function placeChunks(
  root: XmlElement,
  main: PackagePart,
  files: Package,
  { bounds, readWord }: { readonly bounds: Bounds; readonly readWord: ReadWord },
): Promise<PlacedChunks> {
  const children: Node[] = [];
  let [chunks, pictures] = [0, 0];
  for (const node of root.children) {
    if (typeof node === 'string' || node.name !== 'w:altChunk') {
      const inner =
        typeof node === 'string' ? undefined : await placeChunks(node, main, files, { bounds, readWord });
      chunks += inner?.chunks ?? 0;
      pictures += inner?.pictures ?? 0;
      children.push(node);
      continue;
    }
    const name = main.relations.get(node.attributes['r:id'] ?? '')?.target ?? '';
    const reading = await readChunk(name, files.bytes(name), { bounds, readWord });
    if (reading) chunks++;
    pictures += reading?.draft.blocks.filter(({ image }) => image).length ?? 0;
    children.push(...(reading ? elementsOf(reading) : [node]));
  }
  root.children = children;
  return { chunks, pictures };
}

/** A chunk that is refused by itself is left in place and told. */
async function readChunk(
  name: string,
  bytes: Uint8Array | undefined,
  how: { readonly bounds: Bounds; readonly readWord: ReadWord },
): Promise<Reading | undefined> {
  try {
    return await readBytes(name, bytes, how);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

async function readBytes(
  name: string,
  bytes: Uint8Array | undefined,
  { bounds, readWord }: { readonly bounds: Bounds; readonly readWord: ReadWord },
): Promise<Reading | undefined> {
  if (!bytes) return undefined;
  if (likeZip(bytes)) return readWord({ file: name, bytes }, bounds);
  const page = likeMhtml(bytes) ? pageOfMhtml(bytes) : bytes;
  if (!page) return undefined;
  if (likeHtml(page, 'chunk.html')) return readHtml({ file: name, bytes: page });
  return /\.txt$/iu.test(name) ? readHtml({ file: name, bytes: asPage(page) }) : undefined;
}

function asPage(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(bytes).replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
  const lines = text.split(/\r?\n/u).map((line) => `<p>${line}</p>`);
  return new TextEncoder().encode(lines.join(''));
}

/** Blocks as Word would hold them; a note is a paragraph at the end, its number in brackets. */
function elementsOf({ draft }: Reading): XmlElement[] {
  const notes = draft.notes.flatMap(({ key, blocks }) =>
    blocks.map((block, index) =>
      paragraphOf(
        block,
        index === 0 ? [{ type: 'text', value: `[${key}] ` }, ...block.inlines] : block.inlines,
      ),
    ),
  );
  return [...draft.blocks.flatMap(elementOf), ...notes];
}

const element = (
  name: string,
  children: Node[] = [],
  attributes: Record<string, string> = {},
): XmlElement => ({
  name,
  attributes,
  children,
});
const valued = (name: string, value: string): XmlElement => element(name, [], { 'w:val': value });

function elementOf(block: Block): XmlElement[] {
  if (block.rows) return [tableOf(block.rows)];
  return block.kind === 'paragraph' || block.kind === 'item' ? [paragraphOf(block, block.inlines)] : [];
}

function paragraphOf(
  { kind, bullet, outline, align }: Partial<Block>,
  inlines: readonly Inline[],
): XmlElement {
  const properties = element('w:pPr', [
    ...(outline === undefined ? [] : [valued('w:outlineLvl', String(outline - 1))]),
    ...(align ? [valued('w:jc', align === 'centre' ? 'center' : 'right')] : []),
  ]);
  const sign: Inline[] = kind === 'item' ? [{ type: 'text', value: `${bullet ?? '-'} ` }] : [];
  return element('w:p', [properties, ...[...sign, ...inlines].map(runOf)]);
}

function runOf(inline: Inline): XmlElement {
  if (inline.type === 'lineBreak') return element('w:r', [element('w:br')]);
  if (inline.type === 'pageBreak') return element('w:r');
  if (inline.type === 'marker') return element('w:r', [element('w:t', [`[${inline.note}]`])]);
  const look = element('w:rPr', [
    ...(inline.bold ? [element('w:b')] : []),
    ...(inline.italic ? [element('w:i')] : []),
    ...(inline.shift ? [valued('w:vertAlign', inline.shift === 'sup' ? 'superscript' : 'subscript')] : []),
  ]);
  return element('w:r', [look, element('w:t', [plain([inline])])]);
}

/** A cell over several rows goes on in each of them. */
function tableOf(rows: NonNullable<Block['rows']>): XmlElement {
  const open: { column: number; columns: number; left: number }[] = [];
  const made = rows.map(({ head, cells }) => {
    const own: XmlElement[] = [];
    const rest = [...cells];
    let column = 0;
    while (rest.length > 0 || open.some((cell) => cell.left > 0 && cell.column >= column)) {
      const above = open.find((cell) => cell.left > 0 && cell.column === column);
      const cell = above ? undefined : rest.shift();
      if (!above && !cell) break;
      const columns = above?.columns ?? cell?.colSpan ?? 1;
      own.push(cellOf(cell, columns, above ? 'continue' : (cell?.rowSpan ?? 1) > 1 ? 'restart' : undefined));
      if (above) above.left--;
      else if (cell?.rowSpan) open.push({ column, columns, left: cell.rowSpan - 1 });
      column += columns;
    }
    return element('w:tr', [...(head ? [element('w:trPr', [element('w:tblHeader')])] : []), ...own]);
  });
  return element('w:tbl', made);
}

function cellOf(
  cell: Cell | undefined,
  columns: number,
  merge: 'restart' | 'continue' | undefined,
): XmlElement {
  const properties = element('w:tcPr', [
    ...(columns > 1 ? [valued('w:gridSpan', String(columns))] : []),
    ...(merge ? [merge === 'restart' ? valued('w:vMerge', merge) : element('w:vMerge')] : []),
  ]);
  return element('w:tc', [properties, paragraphOf({}, cell?.inlines ?? [])]);
}
