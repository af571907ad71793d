/** The making of documents out of a draft that its passes have been over. */

import { foldSpaces } from '../../vietnamese/chars.ts';
import type { Document } from '../document.ts';
import { Report, withReport } from '../draft.ts';
import type { Block, Draft, Note } from '../model.ts';
import { plain } from '../text/inlines.ts';
import { buildBody, toParagraph } from './body.ts';
import { partClosing } from './closing.ts';
import { nameless, tellDoubts } from './doubts.ts';
import { readPaperFront, readSeal } from './front/index.ts';
import { readMetadata } from './metadata.ts';
import { type GivenTable, readAppendices } from './outline/appendices.ts';
import { markHeadings } from './outline/headings.ts';
import { makeReadable } from './readable.ts';
import { splitDocuments } from './split.ts';

export interface Structured {
  readonly draft: Draft;
  readonly documents: readonly Document[];
}

/** The documents of a draft. `lastLine` is the number of lines of the source. */
export function makeDocuments(
  draft: Draft,
  lastLine: number,
  tables: readonly GivenTable[] = [],
): Structured {
  const report = new Report();
  const parts = splitDocuments(draft.blocks).filter((blocks) => blocks.length > 0);
  const documents = parts.map((blocks, index) => {
    const from = index === 0 ? 1 : (blocks[0]?.place.line ?? 1);
    const next = parts[index + 1]?.[0]?.place.line;
    const to = next === undefined ? lastLine : next - 1;
    const notes = draft.notes.filter(({ place }) => (place.line ?? 0) >= from && (place.line ?? 0) <= to);
    return build({
      file: draft.file,
      blocks,
      notes,
      lines: [from, to],
      report,
      tables,
      dialect: draft.dialect,
    });
  });
  const readable = makeReadable(documents, draft, report);
  return { draft: withReport(draft, report), documents: readable };
}

interface Parts {
  readonly file: string;
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
  readonly lines: readonly [number, number];
  readonly report: Report;
  readonly tables: readonly GivenTable[];
  readonly dialect: Draft['dialect'];
}

function build({ file, blocks, notes, lines, report, tables, dialect }: Parts): Document {
  const front = readPaperFront(blocks, report);
  const { body, closing, appendices } = partClosing(front.rest);
  const { facts, letterhead, subtitle } = front;
  const place = { file, line: lines[0] };
  // A title may be the marker of a note alone.
  const heading =
    plain(front.title).trim() === '' ? [nameless(front.rest, report, place), ...front.title] : front.title;
  const title = foldSpaces(plain(heading));
  const end = buildBody(closing.map((block) => (block.kind === 'paragraph' ? toParagraph(block) : block)));
  // What a PDF calls a level is a guess by looks; other sources state it.
  const byLook = dialect === 'pdf' || dialect === 'scan';
  const metadata = readMetadata({
    facts,
    title,
    subtitle,
    closing: end,
    seal: readSeal(closing),
    body,
    annexes: appendices,
  });
  tellDoubts(facts, metadata, report, place);
  return {
    lines,
    metadata,
    letterhead,
    title: heading,
    subtitle,
    body: buildBody(markHeadings(body, report, { byLook })),
    closing: end,
    appendices: readAppendices(appendices, report, {
      byLook,
      flat: dialect === 'pdf-text' || dialect === 'ocr-text',
      given: tables,
    }),
    notes: notes.map(({ key, blocks: parts, place }) => ({ key, nodes: buildBody(parts), place })),
  };
}
