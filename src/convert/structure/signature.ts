/** Who signed, and for whom, from the lines of a closing. */
import type { BodyNode } from '../document.ts';
import { SIGNATURE, SIGNER_ROLE } from '../tables/genre.ts';
import { foldSpaces } from '../text/chars.ts';
import { plain } from '../text/inlines.ts';
import { isCapitals } from '../text/sentences.ts';

export interface Signature {
  /** `TM. ỦY BAN NHÂN DÂN` → `ỦY BAN NHÂN DÂN`. */
  readonly authority?: string;
  readonly role?: string;
  readonly name?: string;
}

/** A personal name: two to five words with a capital each, alone on its line. */
const NAME = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,4}$/u;

export function readSignature(closing: readonly BodyNode[]): Signature {
  const lines = closing.flatMap((node) =>
    node.type === 'paragraph' ? [foldSpaces(plain(node.inlines))] : [],
  );
  const at = lines.findIndex((line) => SIGNATURE.test(line));
  if (at < 0) return {};
  const { authority, rest } = splitAuthority(lines[at] ?? '');
  const behind = [rest, ...lines.slice(at + 1)].filter(Boolean);
  const role = behind.find((line) => SIGNER_ROLE.test(line) && isCapitals(line));
  const name = behind.find((line) => NAME.test(line) && !SIGNER_ROLE.test(line));
  return { ...(authority && { authority }), ...(role && { role }), ...(name && { name }) };
}

/** `TM. ỦY BAN NHÂN DÂN CHỦ TỊCH` on one line: the authority, and the role behind it. */
function splitAuthority(line: string): { authority: string; rest: string } {
  const words = line.replace(/^[^.]+\.\s*/u, '').split(' ');
  const from = words.findIndex((_, index) => index > 0 && SIGNER_ROLE.test(words.slice(index).join(' ')));
  return from < 0
    ? { authority: words.join(' '), rest: '' }
    : { authority: words.slice(0, from).join(' '), rest: words.slice(from).join(' ') };
}
