/** The table of rules is the one place that knows what may be told: messages name its rules, the guide lists them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RULES, rulesAsMarkdown } from '../../src/schema/rules.ts';

const ROOT = new URL('../../', import.meta.url).pathname;
const sources = ['src/convert', 'scripts'].flatMap((dir) =>
  readdirSync(join(ROOT, dir), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
);

/** Rules that the code names where it makes a message, with the level where it stands beside. */
function named(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const note = (id = '', level = ''): void => {
    found.set(id, (found.get(id) ?? new Set()).add(level === 'warn' ? 'warning' : level));
  };
  for (const source of sources) {
    for (const [, level, id] of source.matchAll(/\breport\.(warn|info)\(\s*'([a-z0-9-]+)'/gu))
      note(id, level);
    for (const [, id] of source.matchAll(/\bnew Refusal\(\s*'([a-z0-9-]+)'/gu)) note(id, 'error');
    for (const [, id, level] of source.matchAll(/\brule: '([a-z0-9-]+)',\s*level: '(\w+)'/gu))
      note(id, level);
    for (const [, id, level] of source.matchAll(/\[\s*'([a-z0-9-]+)',\s*'(warn|info)'/gu)) note(id, level);
  }
  return found;
}

test('every message names a rule of the table, and is no worse than the table says', () => {
  const ranks = ['info', 'warning', 'error'];
  const known = new Map(RULES.map(({ id, level }) => [id, level]));
  const names = named();
  expect(names.size).toBeGreaterThan(50);
  expect([...names.keys()].filter((id) => !known.has(id))).toEqual([]);
  const worse = [...names].filter(([id, levels]) =>
    [...levels].some((level) => ranks.indexOf(level) > ranks.indexOf(known.get(id) ?? 'info')),
  );
  expect(worse).toEqual([]);
});

test('no rule stands in the table twice, and each says what to do', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  expect(RULES.filter(({ reason, remedy }) => !reason.endsWith('.') || !remedy.endsWith('.'))).toEqual([]);
});

test('the list in the guide is made of the table', () => {
  expect(readFileSync(join(ROOT, 'docs/loi-nhan.md'), 'utf8')).toBe(rulesAsMarkdown());
});
