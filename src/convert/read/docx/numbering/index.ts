/** Automatic numbers as a reader of Word sees them: counts the paragraphs of each list in the order of the text. */
import type { ListInstance, ListLevel, ListLevels } from './list-levels.ts';
import { formatListNumber } from './number-formats.ts';

/** The label of a paragraph in a list. */
export interface ListLabel {
  /** `2.1. `, blank included; empty for a bullet. */
  readonly label: string;
  readonly bullet: '-' | '+' | undefined;
  /** The list and level that counted it. */
  readonly series: string;
}

export class Numbering {
  /** Formats that are not known, for a message. */
  readonly unknown = new Set<string>();
  private readonly lists: ListLevels;
  /** Number last used at each level of each list; undefined where the level starts anew. */
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly started = new Set<string>();

  constructor(lists: ListLevels) {
    this.lists = lists;
  }

  /** Counts one paragraph; undefined where the list or its level does not exist. */
  next(numId: string, at: number): ListLabel | undefined {
    const instance = this.lists.instances.get(numId);
    const level = instance?.levels[at];
    if (!instance || !level) return undefined;
    const counts = this.count(instance, numId, at, level);
    const series = `${instance.list}:${at}`;
    if (level.format === 'bullet') return { label: '', bullet: bulletOf(level, at), series };
    const label = level.text.replace(/%([1-9])/gu, (_, digit: string) =>
      this.write(instance, counts, Number(digit) - 1, level),
    );
    return { label: label === '' ? '' : label + level.suffix, bullet: undefined, series };
  }

  private count(instance: ListInstance, numId: string, at: number, level: ListLevel): (number | undefined)[] {
    const counts = this.counts.get(instance.list) ?? [];
    this.counts.set(instance.list, counts);
    for (const [index, start] of instance.starts) {
      const key = `${numId} ${index}`;
      if (index > at || this.started.has(key)) continue;
      this.started.add(key);
      counts[index] = index === at ? start - 1 : start;
    }
    for (let above = 0; above < at; above++) counts[above] ??= instance.levels[above]?.start ?? 1;
    const before = counts[at];
    counts[at] = before === undefined ? (instance.starts.get(at) ?? level.start) : before + 1;
    for (let below = at + 1; below < instance.levels.length; below++)
      if (startsAgain(instance.levels[below], at)) counts[below] = undefined;
    return counts;
  }

  private write(
    instance: ListInstance,
    counts: readonly (number | undefined)[],
    index: number,
    own: ListLevel,
  ): string {
    const level = instance.levels[index];
    const number = counts[index] ?? level?.start ?? 1;
    const format = level?.format ?? 'decimal';
    const shown = own.legal && format !== 'decimalZero' && format !== 'none' ? 'decimal' : format;
    const written = formatListNumber(number, shown);
    if (written === undefined) this.unknown.add(format);
    return written ?? String(number);
  }
}

/** Whether a number at level `used` starts a deeper level again. */
function startsAgain(level: ListLevel | undefined, used: number): boolean {
  if (level?.restart === undefined) return true;
  return level.restart >= 0 && used <= level.restart;
}

/** The list knows two signs: a plus, or any other sign below the first level, stands one level down. */
function bulletOf({ text }: ListLevel, at: number): '-' | '+' {
  if (text === '+') return '+';
  return at > 0 && !/^[-–—\uf02d]/u.test(text) ? '+' : '-';
}
