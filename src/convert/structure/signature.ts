/** Who signed, and for whom, from the lines of a closing. */

import { foldSpaces } from '../../vietnamese/chars.ts';
import { isCapitals } from '../../vietnamese/sentences.ts';
import { foldTone } from '../../vietnamese/tone.ts';
import type { BodyNode } from '../document.ts';
import { OFFICE_HEAD } from '../tables/front-words.ts';
import { PERSON, SIGNATURE, SIGNER_ROLE } from '../tables/genre.ts';
import { plain } from '../text/inlines.ts';

export interface Signature {
  /** `TM. ỦY BAN NHÂN DÂN` → `ỦY BAN NHÂN DÂN`. */
  readonly authority?: string;
  readonly role?: string;
  readonly name?: string;
}

export function readSignature(closing: readonly BodyNode[]): Signature {
  const lines = closing.flatMap((node) =>
    node.type === 'paragraph' ? [foldSpaces(plain(node.inlines))] : [],
  );
  const at = lines.findIndex((line) => SIGNATURE.test(line));
  if (at < 0) return {};
  const { authority, rest } = splitAuthority(lines[at] ?? '');
  const behind = [rest, ...lines.slice(at + 1)].filter(Boolean);
  const role = behind.find((line) => SIGNER_ROLE.test(line) && isCapitals(line));
  const name = behind.find((line) => PERSON.test(line) && !SIGNER_ROLE.test(line));
  // Only who signs for a body names it: KT., TL. and TUQ. stand before an office.
  const body =
    /^T\s*\/?\s*M\s*[.\s]/u.test(lines[at] ?? '') && !OFFICE_HEAD.test(foldTone(authority)) ? authority : '';
  return { ...(body && { authority: body }), ...(role && { role }), ...(name && { name }) };
}

/**
 * `TM. ỦY BAN NHÂN DÂN CHỦ TỊCH` on one line: the authority, and the role behind it. Behind `KT.` stands for whom is
 * signed, not who signs.
 */
function splitAuthority(line: string): { authority: string; rest: string } {
  const own = line.replace(/(?<=\s)K\s*\/?\s*T\s*\..*$/u, '').trim();
  const words = own.replace(/^(?:T\/[ML](?=\s)|[^.]+\.)\s*/u, '').split(' ');
  const from = words.findIndex((_, index) => index > 0 && SIGNER_ROLE.test(words.slice(index).join(' ')));
  return from < 0
    ? { authority: words.join(' '), rest: '' }
    : { authority: words.slice(0, from).join(' '), rest: words.slice(from).join(' ') };
}
