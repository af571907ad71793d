/** Titles, issuers and roles that the source prints in capitals, written as people read them. */

import type { Document, Metadata } from '../document.ts';
import type { Report } from '../draft.ts';
import type { Draft } from '../model.ts';
import { foldSpaces } from '../text/chars.ts';
import { plain } from '../text/inlines.ts';
import { learnCase, rewrite, sentenceCase } from './title-case.ts';

/** The words in capitals at the start; the name of a place behind them is written as the text writes it. */
const CAPITALS = /^[\p{Lu}\s,-]+(?!\p{Ll})/u;

type Forms = ReturnType<typeof learnCase>;

/** The documents with capitals taken off; what the source prints is kept in the report. */
export function makeReadable(documents: readonly Document[], draft: Draft, report: Report): Document[] {
  const blocks = [...draft.blocks, ...draft.notes.flatMap((note) => note.blocks)];
  const wanted = documents.flatMap(({ title, metadata: { issuer = '', signer } }) => [
    plain(title),
    issuer,
    signer?.role ?? '',
  ]);
  const forms = learnCase(
    blocks.map((block) => plain(block.inlines)),
    wanted,
  );
  return documents.map((document) => {
    const place = { file: draft.file, line: document.lines[0] };
    return {
      ...withTitle(document, forms, report, place),
      metadata: readableMetadata(document.metadata, forms),
    };
  });
}

function readableMetadata(metadata: Metadata, forms: Forms): Metadata {
  const { issuer, signer } = metadata;
  const role = signer?.role;
  return {
    ...metadata,
    ...(issuer && { issuer: issuer.replace(CAPITALS, (name) => sentenceCase(name, forms)) }),
    ...(signer && { signer: { ...signer, ...(role && { role: sentenceCase(role, forms) }) } }),
  };
}

function withTitle(
  document: Document,
  forms: Forms,
  report: Report,
  place: { file: string; line: number },
): Document {
  const printed = plain(document.title);
  const title = sentenceCase(printed, forms);
  if (title === printed || title.length !== printed.length) return document;
  const reason = 'Tên bài in hoa được viết lại theo chữ thường để dễ đọc';
  report.correct({ rule: 'title-case', reason, from: printed, to: title, place });
  const values = rewrite(
    document.title.map((inline) => (inline.type === 'text' ? inline.value : '')),
    title,
  );
  const inlines = document.title.map((inline, index) =>
    inline.type === 'text' ? { ...inline, value: values[index] ?? '' } : inline,
  );
  return { ...document, title: inlines, titleSource: foldSpaces(printed) };
}
