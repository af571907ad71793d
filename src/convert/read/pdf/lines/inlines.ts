/** The inline content of a line: blanks where there are gaps, looks word by word, marks composed. */
import type { Inline, Text } from '../../../model.ts';
import { mergeLooks, text } from '../../../text/inlines.ts';
import type { Run, Segment } from '../page/layout.ts';
import { isBlank } from './rows.ts';

interface Piece {
  readonly value: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly shift?: Run['shift'] | undefined;
  readonly unsure?: boolean | undefined;
}

export function inlinesOf({ runs }: Segment): Inline[] {
  const pieces = runs.flatMap((run, index): Piece[] => {
    const before = runs[index - 1];
    const value = `${before && isBlank(before, run) ? ' ' : ''}${run.text}`;
    // A blank before a raised number belongs to the line.
    const blanks = run.shift ? (/^\s*/u.exec(value)?.[0] ?? '') : '';
    const parts = blanks ? [{ ...run, value: blanks, shift: undefined }] : [];
    return [...parts, { ...run, value: value.slice(blanks.length) }].flatMap(bySpaces);
  });
  const words: Piece[][] = [];
  for (const piece of pieces) {
    const last = words.at(-1)?.at(-1);
    if (last && last.shift === piece.shift && /\S$/u.test(last.value) && /^\S/u.test(piece.value))
      words.at(-1)?.push(piece);
    else words.push([piece]);
  }
  return mergeLooks(smooth(words.map(toWord)));
}

function bySpaces(piece: Piece): Piece[] {
  return piece.value.split(/(?<=\s)(?=\S)|(?<=\S)(?=\s)/u).map((value) => ({ ...piece, value }));
}

/** A word has the look of most of its letters: letters from a substitute font may lack the look of the others. */
function toWord(pieces: readonly Piece[]): Text {
  const share = (has: (piece: Piece) => boolean): number =>
    pieces.reduce((sum, piece) => sum + (has(piece) ? piece.value.length : 0), 0) /
    pieces.reduce((sum, piece) => sum + piece.value.length, 0);
  const value = pieces
    .map((piece) => piece.value)
    .join('')
    .replace(/\u00ad(?!$)/gu, '')
    .normalize('NFC');
  const shift = pieces[0]?.shift;
  return text(value, {
    ...(share(({ bold }) => bold) > 0.4 && { bold: true }),
    ...(share(({ italic }) => italic) > 0.4 && { italic: true }),
    ...(shift && { shift }),
    ...(pieces.some(({ unsure }) => unsure) && { unsure: true as const }),
  });
}

/** A blank has the look of the words on both sides, or none. */
export function smooth(words: readonly Inline[]): Inline[] {
  return words.map((word, index) => {
    const [before, after] = [words[index - 1], words[index + 1]];
    if (word.type !== 'text' || before?.type !== 'text' || after?.type !== 'text' || /\S/u.test(word.value))
      return word;
    return text(word.value, {
      ...(before.bold && after.bold && { bold: true }),
      ...(before.italic && after.italic && { italic: true }),
    });
  });
}
