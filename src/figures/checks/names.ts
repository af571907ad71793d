/** A number of things against the list of their names: `04 cuộc thi`, and a note that lists five. */

import { nth } from '../../shared/nth.ts';
import type { Statement } from '../statement/index.ts';
import { type CheckedDocument, printed } from './base/document.ts';
import { type Finding, finding } from './base/finding.ts';
import { namedFindings } from './named.ts';

/** Longer lists are told by examples. */
const MOST = 20;

export function namesFindings(document: CheckedDocument): readonly Finding[] {
  const told = [...inNotes(document), ...inBrackets(document), ...numbered(document)];
  const known = new Set(told.flatMap(({ figures }) => figures.slice(0, 1)));
  const named = namedFindings(document).filter(({ figures: [own] }) => own === undefined || !known.has(own));
  return [...told, ...named];
}

/** `05 nhóm nhiệm vụ: (1) …; (2) …`: the numbers of the list go on from 1, to the last one. */
function numbered(document: CheckedDocument): Finding[] {
  return document.rows.flatMap((row, passage) => {
    const text = document.passages[passage]?.text ?? '';
    if (document.passages[passage]?.cell) return [];
    return row.flatMap((total) => {
      const { figure } = total.item;
      const rest = text.slice(figure.end);
      if (figure.pair || !/^[^.;:()\d]{0,60}:\s*\(1\)/u.test(rest)) return [];
      const marks = Array.from(rest.matchAll(/\((\d{1,2})\)(?=\s*\p{L})/gu), ([, mark]) => Number(mark));
      const end = marks.findIndex((mark, at) => mark !== at + 1);
      const count = end < 0 ? marks.length : end;
      // A list that begins anew, or goes on elsewhere, is not read to its end.
      const whole = count > 1 && (end < 0 || marks[end] === 1) && !/[;,:]\s*$/u.test(text);
      return whole ? (countFinding(document, total, count, 'Danh sách đánh số có') ?? []) : [];
    });
  });
}

/** `04 bản du lịch (bản Ít Lót, bản Nà Tâu, bản Cát Lình)` */
function inBrackets(document: CheckedDocument): Finding[] {
  return document.rows.flatMap((row, passage) => {
    const text = document.passages[passage]?.text ?? '';
    return document.passages[passage]?.cell
      ? []
      : row.flatMap((total) => {
          const inside = /^[\p{L}\s-]{0,50}\((?<names>[^()\d]+)\)/u.exec(text.slice(total.item.figure.end))
            ?.groups?.['names'];
          if (inside === undefined || total.item.figure.pair || total.measure !== 'value') return [];
          const names = inside.split(/[,;]|\svà\s/u).map((name) => name.trim());
          // Each name begins with the thing: other lists tell places and offices of it as well.
          const [noun = ''] = total.unit.split(' ');
          const named = names.length > 1 && names.every((name) => name.toLowerCase().startsWith(`${noun} `));
          const partial = /…|\.\.\.|v\.v|như/u.test(inside);
          return named && !partial ? (nameFinding(document, total, names, 'Trong ngoặc') ?? []) : [];
        });
  });
}

function inNotes(document: CheckedDocument): Finding[] {
  return document.rows.flatMap((row, passage) =>
    (document.passages[passage]?.markers ?? []).flatMap(({ at, note }) => {
      const text = document.passages[passage]?.text ?? '';
      const total = row.findLast(({ item }) => item.figure.end <= at);
      if (!total || !/^[\s\p{L}]{0,30}$/u.test(text.slice(total.item.figure.end, at))) return [];
      const names = namesIn(document, note);
      return names.length > 1 ? (nameFinding(document, total, names, 'Chú thích') ?? []) : [];
    }),
  );
}

/** Names parted by semicolons, in a note that opens with `Gồm:`; none where the list tells numbers of things. */
function namesIn(document: CheckedDocument, note: string): readonly string[] {
  const indexes = document.notes.get(note) ?? [];
  const texts = indexes.map((index) => document.passages[index]?.text ?? '');
  const opener = /^\s*(?:bao gồm|gồm(?: có)?)\s*:/iu.exec(texts[0] ?? '');
  if (!opener || indexes.some((index) => nth(document.items, index).length > 0)) return [];
  return [texts[0]?.slice(opener[0].length) ?? '', ...texts.slice(1)]
    .flatMap((text) => text.split(';'))
    .filter((name) => /\p{L}/u.test(name));
}

function nameFinding(
  document: CheckedDocument,
  total: Statement,
  names: readonly string[],
  where: string,
): Finding | undefined {
  return countFinding(document, total, names.length, `${where} kể tên`);
}

function countFinding(
  document: CheckedDocument,
  { item, quantity }: Statement,
  count: number,
  where: string,
): Finding | undefined {
  const { value } = item.figure.numeral;
  if (quantity !== 'count' || value > MOST || value < 2) return undefined;
  const result = `${count} ${item.figure.unit}`;
  return finding({
    kind: 'sum_of_parts',
    verdict: count === value ? 'khop' : 'lech',
    items: [item],
    stated: printed(document, item),
    computed: result,
    arithmetic: `${where} ${result}.`,
  });
}
