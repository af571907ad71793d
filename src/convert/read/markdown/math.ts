/**
 * What is written as a formula of LaTeX in running text: `$^{1}$` and `^1^` raise, `$_{2}$` lowers, `$12\%$` says nothing.
 * Money (`$2`) and formulas proper stay as they are.
 */
import type { Text } from '../../model.ts';
import { text } from '../../text/inlines.ts';

const FORMULA = /\$([^$\n]{1,60})\$|\^\\?\[?(\d{1,3})\\?\]?\^/gu;
/** Commands that only say how letters look. */
const LOOKS = /\\(?:mathrm|text|mathbf|mathit|textbf|operatorname|rm|bf)\s*/gu;

/** The text with its formulas read; what the commands were is told to `drop`. */
export function readFormulas(source: Text, drop: (markup: string) => void): Text[] {
  const { value } = source;
  if (!/[$^]/u.test(value)) return [source];
  const out: Text[] = [];
  let at = 0;
  for (const found of value.matchAll(FORMULA)) {
    const parts = found[2] ? [{ value: found[2], shift: 'sup' as const }] : partsOf(found[1] ?? '');
    if (!parts) continue;
    const markup = found[0].match(LOOKS)?.join('') ?? '';
    if (markup) drop(markup);
    out.push({ ...source, value: value.slice(at, found.index) });
    out.push(
      ...parts.map((part) => ({ ...source, ...text(part.value, part.shift ? { shift: part.shift } : {}) })),
    );
    at = found.index + found[0].length;
  }
  out.push({ ...source, value: value.slice(at) });
  return out.filter((part) => part.value !== '');
}

interface Part {
  readonly value: string;
  readonly shift?: 'sup' | 'sub';
}

/** Raised and lowered parts of a formula; undefined where it is more than letters, digits and signs. */
function partsOf(formula: string): Part[] | undefined {
  // Markdown has taken the sign in front of % already.
  if (/^\s*[\d.,\s]+%\s*$/u.test(formula)) return [{ value: formula.trim() }];
  if (!/[\\^_]/u.test(formula)) return undefined;
  const plain = formula
    .replace(LOOKS, '')
    .replace(/\\([%&#_$ ,;!])/gu, (_, sign: string) => (/[,;! ]/u.test(sign) ? ' ' : sign))
    .replace(/~/gu, ' ')
    .trim();
  if (/\\/u.test(plain)) return undefined;
  const parts: Part[] = [];
  for (const found of plain.matchAll(/([\^_])(?:\{([^{}]*)\}|([\p{L}\p{N}*]))|[^^_]+/gu)) {
    const shift = found[1] === '^' ? 'sup' : found[1] === '_' ? 'sub' : undefined;
    const value = (found[2] ?? found[3] ?? found[0]).replace(/[{}]/gu, '').trim();
    if (value) parts.push({ value, ...(shift && { shift }) });
  }
  return parts.length > 0 ? parts : undefined;
}
