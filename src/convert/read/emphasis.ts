/** Stray Markdown emphasis in plain text: `*word*`, `**word**`, and signs that lost their partner. */
import type { Inline } from '../model.ts';
import { text } from '../text/inlines.ts';

/** Text with paired `*` read as italics or bold; signs without a partner fall away. A leading `* ` stays as a label. */
export function readEmphasis(line: string): Inline[] {
  const label = /^\s*\*{1,4}\s+(?=\S)/u.exec(line)?.[0] ?? '';
  const rest = line.slice(label.length);
  const out: Inline[] = label ? [text('* ')] : [];
  let look = { bold: false, italic: false };
  let at = 0;
  const signs = [...rest.matchAll(/(?<!\s(?=\*+\s))\*+/gu)].filter(
    ({ 0: stars, index }) => !isBracketed(rest, index, stars.length),
  );
  const pairs = new Set(
    [...rest.matchAll(/(\*{1,3})(?=\S)([^*]*?\S)\1/gu)].flatMap((m) => [
      m.index,
      m.index + m[0].length - (m[1]?.length ?? 0),
    ]),
  );
  for (const match of signs) {
    out.push(styled(rest.slice(at, match.index), look));
    at = match.index + match[0].length;
    if (pairs.has(match.index)) look = toggle(look, match[0].length);
  }
  out.push(styled(rest.slice(at), look));
  return out;
}

/** `(*)` and `[**]` are marks of notes. */
function isBracketed(line: string, at: number, length: number): boolean {
  return /[[(]/u.test(line[at - 1] ?? '') && /[\])]/u.test(line[at + length] ?? '');
}

interface Look {
  bold: boolean;
  italic: boolean;
}

function toggle(look: Look, signs: number): Look {
  return {
    bold: signs >= 2 ? !look.bold : look.bold,
    italic: signs % 2 === 1 ? !look.italic : look.italic,
  };
}

function styled(value: string, look: Look): Inline {
  return text(value, { ...(look.bold && { bold: true }), ...(look.italic && { italic: true }) });
}
