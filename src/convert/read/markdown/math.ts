/**
 * What is written as a formula of LaTeX in running text: `$^{1}$` and `^1^` raise, `$_{2}$` lowers, `$12\%$` says nothing.
 * Some tools write `\\(^{1}\\)`, of which Markdown leaves the brackets. Money (`$2`) and formulas proper stay as they are.
 */
import type { Text } from '../../model.ts';
import { text } from '../../text/inlines.ts';

const FORMULA = /\$([^$\n]{1,60})\$|\^\\?\[?(\d{1,3})\\?\]?\^|\(([^()$\n]{0,60}\{[^()$\n]{0,60})\)/gu;
/** Commands that only say how letters look. */
const LOOKS = /\\(?:mathrm|text|mathbf|mathit|textbf|operatorname|rm|bf)\s*/gu;
/** Commands that stand for a sign. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['pm', '±'],
  ['circ', '°'],
  ['times', '×'],
  ['leq', '≤'],
  ['geq', '≥'],
]);
const SIGN = /\\(pm|circ|times|leq|geq)(?!\p{L})\s?/gu;

/** The text with its formulas read; what the commands were is told to `drop`. */
export function readFormulas(source: Text, drop: (markup: string) => void): Text[] {
  const { value } = source;
  if (!/[$^{]/u.test(value)) return [source];
  const out: Text[] = [];
  let at = 0;
  for (const found of value.matchAll(FORMULA)) {
    const parts = found[2]
      ? [{ value: found[2], shift: 'sup' as const }]
      : partsOf(found[1] ?? found[3] ?? '');
    if (!parts) continue;
    const markup = [...(found[0].match(LOOKS) ?? []), ...(found[0].match(SIGN) ?? [])].join('');
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
  const number = formula.replaceAll('{,}', ',');
  if (/^\s*[\d.,\s]+%\s*$/u.test(number) || (number !== formula && /^[\d.,\s]+$/u.test(number)))
    return [{ value: number.trim() }];
  if (!/[\\^_]/u.test(formula)) return undefined;
  const plain = formula
    .replace(LOOKS, '')
    // Of `2\\,^{\\circ}` Markdown has taken the backslash of the space.
    .replace(/,(?=\^\{?\\circ)/gu, ' ')
    .replace(SIGN, (_, name: string) => SIGNS.get(name) ?? '')
    .replace(/\\([%&#_$ ,;!])/gu, (_, sign: string) => (/[,;! ]/u.test(sign) ? ' ' : sign))
    .replace(/~/gu, ' ')
    .trim();
  if (/\\/u.test(plain)) return undefined;
  const parts: Part[] = [];
  for (const found of plain.matchAll(/([\^_])(?:\{([^{}]*)\}|([\p{L}\p{N}*]))|[^^_]+/gu)) {
    const shift = found[1] === '^' ? 'sup' : found[1] === '_' ? 'sub' : undefined;
    const value = (found[2] ?? found[3] ?? found[0]).replace(/[{}]/gu, '').trim();
    // The ring of a degree is raised by itself.
    if (value) parts.push({ value, ...(shift && value !== '°' && { shift }) });
  }
  return parts.length > 0 ? parts : undefined;
}
