/**
 * Paragraphs and tables of reports that were made up by people who had not seen the checks, in files of blocks parted by `---`.
 * Of `[[right|wrong]]` the right one is never doubted and the wrong one always. Then each figure that is borne out gets a
 * slip of the pen, two of its digits exchanged: it may pass in silence, but nothing may bear it out any more.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/figures/checks/base/finding.ts';
import { check } from '../../src/figures/checks/index.ts';
import { figuresOf } from '../../src/figures/document.ts';
import type { Item, Passage } from '../../src/figures/passage.ts';
import { laidDown, linesOf } from './reckoned.ts';

const CHOICE = /\[\[(?<right>.*?)\|(?<wrong>.*?)\]\]/gu;
/** Slips of one block, so that a long table does not cost what all others do. */
const SLIPS = 3;

/** A line is a paragraph, rows of a table stand between `|`; the first is its head. */
export function passagesOf(text: string): readonly Passage[] {
  let row = -1;
  return text.split('\n').flatMap((line): readonly Passage[] => {
    const place = { section: 0, markers: [] };
    if (!line.startsWith('|')) return [{ in: 'body', text: line.replace(/^- /u, ''), ...place }];
    row++;
    return line
      .split('|')
      .slice(1, -1)
      .map((cell, column) => ({
        in: 'table',
        text: cell.trim(),
        ...place,
        cell: { table: 0, row, column, head: row === 0 },
      }));
  });
}

export interface Told {
  readonly passages: readonly Passage[];
  readonly items: readonly Item[];
  readonly findings: readonly Finding[];
}

export function read(passages: readonly Passage[]): Told {
  const items = figuresOf(passages);
  return { passages, items, findings: check(passages, items) };
}

/** The text with the `chosen` one of its choices wrong. */
export function written(text: string, chosen?: number): string {
  let at = 0;
  return text.replace(CHOICE, (_, right: string, wrong: string) => (at++ === chosen ? wrong : right));
}

/** The last two digits that differ change places; nothing where all are the same. */
function turned(number: string): string | undefined {
  const at = Array.from(number.matchAll(/\d/gu), ({ index }) => index).toReversed();
  for (const [order, last] of at.entries()) {
    const other = at.slice(order + 1).find((index) => number[index] !== number[last]);
    if (other === undefined || (other === 0 && number[last] === '0')) continue;
    const digits = [...number];
    [digits[other], digits[last]] = [digits[last] ?? '', digits[other] ?? ''];
    return digits.join('');
  }
  return undefined;
}

interface Slip {
  readonly slip: string;
  /** Where its figure stands. */
  readonly passage: number;
  readonly at: number;
  readonly told: Told;
}

/** A slip in each of the first figures that are borne out. */
function slipsIn({ passages, items, findings }: Told): readonly Slip[] {
  const borne = new Set(
    findings.filter(({ verdict }) => verdict === 'khop').map(({ figures }) => figures[0]),
  );
  return items
    .filter(({ id }) => borne.has(id))
    .slice(0, SLIPS)
    .flatMap(({ passage, figure: { numeral } }) => {
      const text = passages[passage]?.text ?? '';
      const slip = turned(text.slice(numeral.start, numeral.end));
      if (slip === undefined) return [];
      const wrong = `${text.slice(0, numeral.start)}${slip}${text.slice(numeral.end)}`;
      const told = read(passages.map((one, index) => (index === passage ? { ...one, text: wrong } : one)));
      return [{ slip, passage, at: numeral.start, told }];
    });
}

/** What is told more, and what no longer. */
function changes(before: readonly string[], after: readonly string[]): readonly string[] {
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
  ];
}

/** So many words name a paragraph. */
const NAME = 12;

interface Block {
  readonly name: string;
  readonly text: string;
}

export function blocksOf(file: string): readonly Block[] {
  return readFileSync(new URL(`../fixtures/figures/${file}.txt`, import.meta.url), 'utf8')
    .trimEnd()
    .split(/\n---\n/u)
    .map((text) => ({ text, name: written(text).split(/\s+/u).slice(0, NAME).join(' ') }));
}

export function holdParagraphs(file: string): void {
  const blocks = blocksOf(file);
  const compare = laidDown(`reckoned-${file}`);

  describe.each(blocks)('$name', ({ name, text }) => {
    test('what is right is left alone, what is wrong is not, and a slip is never borne out', () => {
      const right = read(passagesOf(written(text)));
      const lines = linesOf(right.findings);
      compare(name, lines);
      expect(right.findings.filter(({ verdict }) => verdict === 'lech')).toEqual([]);
      for (const [at, { groups }] of [...text.matchAll(CHOICE)].entries()) {
        const { findings } = read(passagesOf(written(text, at)));
        compare(`${name} ~ ${groups?.['wrong']}`, changes(lines, linesOf(findings)));
        expect(findings.some(({ verdict }) => verdict === 'lech')).toBe(true);
      }
      for (const { slip, passage, at, told } of slipsIn(right)) {
        compare(`${name} ~ ${at}: ${slip}`, changes(lines, linesOf(told.findings)));
        const { id } =
          told.items.find(({ passage: own, figure }) => own === passage && figure.numeral.start === at) ?? {};
        expect(
          told.findings.filter(({ figures, verdict }) => figures[0] === id && verdict === 'khop'),
          slip,
        ).toEqual([]);
      }
    });
  });
}
