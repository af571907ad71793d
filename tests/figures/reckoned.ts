/**
 * What is reckoned of texts, laid down line by line in tests/fixtures/figures: `# ` and the text, then which figures bear each other
 * out or not, and by what. A reading that takes another whole is a change that someone has to see, also where it agrees.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, expect } from 'vitest';
import type { Finding } from '../../src/figures/checks/base/finding.ts';

const FOLDER = new URL('../fixtures/figures/', import.meta.url);

/** Compares findings of a text with those of the file; one that went unasked keeps its place. */
export function reckonings(name: string): (text: string, findings: readonly Finding[]) => void {
  const compare = laidDown(name);
  return (text, findings) => compare(text, linesOf(findings));
}

export function linesOf(findings: readonly Finding[]): readonly string[] {
  return findings.map(
    ({ kind, verdict, stated, arithmetic }) => `${verdict} ${kind}: ${stated} ← ${arithmetic}`,
  );
}

/** The same of lines that a test makes itself. */
export function laidDown(name: string): (text: string, lines: readonly string[]) => void {
  const file = new URL(`${name}.txt`, FOLDER);
  const blocks = existsSync(file) ? readFileSync(file, 'utf8').split(/^# /mu).slice(1) : [];
  const known = new Map(
    blocks.map((block) => block.trimEnd().split('\n')).map(([text, ...lines]) => [text, lines]),
  );
  const told = new Map<string | undefined, readonly string[]>(known);
  // A reviewer compares the changed file and renames it; a test never writes an expectation.
  afterAll(() => {
    const shown = (all: ReadonlyMap<string | undefined, readonly string[]>) =>
      Array.from(all, ([text, lines]) => `# ${[text, ...lines].join('\n')}\n`).join('');
    if (shown(told) !== shown(known) && !process.env['CI'])
      writeFileSync(new URL(`${name}.changed.txt`, FOLDER), shown(told));
  });
  return (text, lines) => {
    const key = text.replaceAll('\n', ' / ');
    told.set(key, lines);
    expect.soft([key, ...lines]).toEqual([key, ...(known.get(key) ?? ['nothing is laid down'])]);
  };
}
