/** Who issued a document, as far as the symbols of its number tell. */
import { kindOfSymbol } from './kind.ts';
import { type DocumentNumber, letters } from './number.ts';
import { ASSEMBLIES, ISSUER_OF_SYMBOL } from './tables/issuers.ts';

export function issuerOfSymbol(symbol: string): string | undefined {
  const own = letters(symbol);
  return ISSUER_OF_SYMBOL[own] ?? ASSEMBLIES.find(([pattern]) => pattern.test(own))?.[1];
}

/**
 * The symbol behind that of the kind; `KH-CAT-CSHS` adds a department, `BNN-VPĐP` (a công văn) begins with the issuer.
 * A joint document (`TTLT-BTC-BTP`) has several. Undefined where the table does not know the symbol.
 */
export function issuerOf({ symbols }: Pick<DocumentNumber, 'symbols'>): string | undefined {
  const [first = '', ...rest] = symbols;
  const kind = kindOfSymbol(first, '/');
  if (kind?.endsWith('liên tịch')) {
    const all = rest.flatMap((symbol) => issuerOfSymbol(symbol) ?? []);
    return all.length === rest.length && all.length > 0 ? all.join(', ') : undefined;
  }
  return issuerOfSymbol(kind && rest[0] ? rest[0] : first) ?? issuerOfSymbol(rest[0] ?? '');
}
