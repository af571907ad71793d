/** Titles, issuers and roles that the source prints in capitals, written as people read them. */

import { nth } from '../../shared/nth.ts';
import { foldSpaces } from '../../vietnamese/chars.ts';
import { type Forms, learnCase, sentenceCase } from '../../vietnamese/sentence-case.ts';
import { foldTone } from '../../vietnamese/tone.ts';
import type { Document, Metadata } from '../document.ts';
import type { Report } from '../draft.ts';
import type { Draft } from '../model.ts';
import { BODY_IN, PLACE_IN } from '../tables/front-words.ts';
import { plain } from '../text/inlines.ts';

/** The words in capitals at the start; the name of a place behind them is written as the text writes it. */
const CAPITALS = /^[\p{Lu}\s,-]+(?!\p{Ll})/u;

/** The documents with capitals taken off; what the source prints is kept in the report. */
export function makeReadable(documents: readonly Document[], draft: Draft, report: Report): Document[] {
  const blocks = [...draft.blocks, ...draft.notes.flatMap((note) => note.blocks)];
  const wanted = documents.flatMap(({ title, metadata: { issuer = '', superior = '', signer } }) => [
    plain(title),
    issuer,
    superior,
    signer?.role ?? '',
  ]);
  // Where a paper was issued is a name, whatever the text makes of it.
  const places = documents.flatMap(({ metadata: { place = '' } }) => (place ? [`ở ${place}`] : []));
  const forms = learnCase([...blocks.map((block) => plain(block.inlines)), ...places], wanted);
  return documents.map((document) => {
    const place = { file: draft.file, line: document.lines[0] };
    return {
      ...withTitle(document, forms, report, place),
      metadata: readableMetadata(document.metadata, forms),
    };
  });
}

function readableMetadata(metadata: Metadata, forms: Forms): Metadata {
  const { issuer, superior, signer } = metadata;
  const role = signer?.role;
  return {
    ...metadata,
    ...(issuer && { issuer: nameOfBody(issuer, forms) }),
    ...(superior && { superior: nameOfBody(superior, forms) }),
    ...(signer && { signer: { ...signer, ...(role && { role: nameOfRole(sentenceCase(role, forms)) }) } }),
  };
}

/** `Phó chủ tịch` → `Phó Chủ tịch` (Nghị định 30/2020/NĐ-CP, Appendix II, part V). */
const nameOfRole = (role: string): string =>
  role.replace(
    /^((?:Phó|Quyền|Q\.) )(\p{Ll})/u,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );

/**
 * `ỦY BAN NHÂN DÂN XÃ ĐÀM THỦY` → `Ủy ban nhân dân xã Đàm Thủy`: the name of a body and the word behind what it is called
 * are written large, and what stands behind a unit of territory is a name (Nghị định 30/2020/NĐ-CP, Appendix II, III and IV).
 */
function nameOfBody(printed: string, forms: Forms): string {
  const shouted = CAPITALS.exec(printed)?.[0] ?? '';
  const name = sentenceCase(shouted, forms) + printed.slice(shouted.length);
  const folded = foldTone(name);
  const large = new Set<number>();
  for (const found of folded.matchAll(BODY_IN)) {
    large.add(found.index);
    const word = found.groups?.['word'];
    if (word) large.add(found.index + found[0].length - word.length);
  }
  for (const found of folded.matchAll(PLACE_IN)) {
    const from = found.index + found[0].length;
    const end = folded.slice(from).search(/[,(–-]|$/u);
    for (const word of folded.slice(from, from + end).matchAll(/\p{L}+/gu)) large.add(from + word.index);
  }
  return Array.from(name, (letter, at) => (large.has(at) ? letter.toUpperCase() : letter)).join('');
}

function withTitle(
  document: Document,
  forms: Forms,
  report: Report,
  place: { file: string; line: number },
): Document {
  const printed = plain(document.title);
  const title = sentenceCase(printed, forms).replace(/\p{L}/u, (letter) => letter.toUpperCase());
  if (title === printed || title.length !== printed.length) return document;
  const reason = 'Tên bài in hoa được viết lại theo chữ thường để dễ đọc';
  report.correct({ rule: 'title-case', reason, from: printed, to: title, place });
  const values = rewrite(
    document.title.map((inline) => (inline.type === 'text' ? inline.value : '')),
    title,
  );
  const inlines = document.title.map((inline, index) =>
    inline.type === 'text' ? { ...inline, value: nth(values, index) } : inline,
  );
  return { ...document, title: inlines, titleSource: foldSpaces(printed) };
}

/** Inline texts with the letters of another text of the same length. */
function rewrite(values: readonly string[], text: string): string[] {
  let at = 0;
  return values.map((value) => {
    const own = text.slice(at, at + value.length);
    at += value.length;
    return own;
  });
}
