/** Printed numbers are rounded, so arithmetic on them gives a range. */
import type { Figure } from '../../model.ts';
import { formatNumeral } from '../../recognise/numeral.ts';
import type { Verdict } from './finding.ts';

export interface NumberInterval {
  readonly low: number;
  readonly high: number;
}

/** Whole counts and đồng are exact; other numbers stand for half a unit of their last digit on both sides. */
export function printedInterval({ numeral, kind, unit }: Figure): NumberInterval {
  const counted = (kind === 'count' || kind === 'ratio_part' || kind === 'rank') && numeral.decimals === 0;
  // A whole number without a unit is a count or a rounded amount: of each two, one is off by no more than half.
  const bare = unit === '' && numeral.decimals === 0 ? 0.5 : 1;
  const half = counted || unit === 'đồng' ? 0 : bare * halfUnit(numeral.decimals);
  return { low: numeral.value - half, high: numeral.value + half };
}

export function halfUnit(decimals: number): number {
  return 0.5 * 10 ** -decimals;
}

export function divide(a: NumberInterval, b: NumberInterval): NumberInterval {
  const quotients = [a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high];
  return { low: Math.min(...quotients), high: Math.max(...quotients) };
}

export function multiply(a: NumberInterval, b: NumberInterval): NumberInterval {
  const products = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
  return { low: Math.min(...products), high: Math.max(...products) };
}

export function add(parts: readonly NumberInterval[]): NumberInterval {
  return {
    low: parts.reduce((sum, { low }) => sum + low, 0),
    high: parts.reduce((sum, { high }) => sum + high, 0),
  };
}

export function scaled({ low, high }: NumberInterval, factor: number): NumberInterval {
  return { low: low * factor, high: high * factor };
}

/** Binary fractions are a little off; nothing printed is that exact. */
const NOISE = 1e-9;

/** How far a careless rounding may go, in units of the last printed digit. */
const CARELESS = 0.75;

/**
 * Judges a printed number with `decimals` digits against the value that follows from others, and its range. Digits that
 * were cut off instead of rounded, and a last digit that is off by one through earlier rounding, count as rounding.
 */
export function judge(stated: number, decimals: number, computed: number, range: NumberInterval): Verdict {
  const unit = 2 * halfUnit(decimals);
  const noise = NOISE * Math.max(1, Math.abs(stated));
  const off = computed - stated;
  if (Math.abs(off) <= unit / 2 + noise) return 'khop';
  const overlaps = range.low - unit / 2 - noise <= stated && stated <= range.high + unit / 2 + noise;
  const cut = computed >= 0 && off > 0 && off < unit - noise;
  return overlaps || cut || Math.abs(off) < CARELESS * unit ? 'lam-tron' : 'lech';
}

/** A computed number with one digit more than the stated one, at most four. */
export function show(value: number, decimals: number): string {
  return formatNumeral(value, Math.min(4, decimals + 1))
    .replace(/(,\d*?)0+$/u, '$1')
    .replace(/,$/u, '');
}
