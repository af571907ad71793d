import type { Token } from '../lex.ts';
import { chainAt, DASHES, isJoint, isPlain } from './chain.ts';

/** 414/KH-UBND, 78/2021/NQ-HĐND, 48-CT/TW, and numbers inside such a sign: QH15, PA05. */
export function isDocumentNumber(tokens: readonly Token[], at: number): boolean {
  if (!isPlain(tokens[at])) return false;
  const { members } = chainAt(tokens, at, '/');
  return isSign(tokens, members.at(-1) ?? at) || isInsideSign(tokens, at);
}

/** A slash or dash and an abbreviation in capitals right behind the number. */
function isSign(tokens: readonly Token[], last: number): boolean {
  const [joint, word] = [tokens[last + 1], tokens[last + 2]];
  if (!isJoint(joint) || word?.kind !== 'word' || word.spaced) return false;
  const dash = DASHES.has(joint?.text ?? '');
  if (dash && joint?.spaced) return false;
  return word.capital === 'all' && word.end - word.start >= 2;
}

/** `15` of `43/2022/QH15`, `05` of `376/KH-CAT-PA05`: glued to letters that hang on a joint. */
function isInsideSign(tokens: readonly Token[], at: number): boolean {
  const [token, letters] = [tokens[at], tokens[at - 1]];
  return (
    letters?.kind === 'word' &&
    token !== undefined &&
    !token.spaced &&
    letters.capital !== undefined &&
    isJoint(tokens[at - 2]) &&
    !letters.spaced
  );
}
