import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { helpOf, USAGE, unknownOptions } from '../../scripts/help.ts';

const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  scripts: Record<string, string>;
};

test('every command of our own tells what it does', () => {
  const ours = Object.entries(scripts).filter(([, code]) => /--import \S+ \S+\.ts$/u.test(code));
  expect(ours.length).toBeGreaterThan(15);
  for (const [name, code] of ours) expect(USAGE[name]?.file, name).toBe(code.split(' ').at(-1));
  expect(Object.keys(USAGE).filter((name) => !scripts[name])).toEqual([]);
});

test('an option that a command does not know is named, with what it does know', () => {
  const { build } = USAGE;
  if (!build) throw new Error('build is a command');
  expect(unknownOptions(['--relase', '--fresh', 'dist'], build)).toEqual(['--relase']);
  expect(unknownOptions(['--port=4400'], { does: '', options: { '--port': '' } })).toEqual([]);
  expect(helpOf('build', build)).toContain('npm run build -- [tùy chọn]');
});
