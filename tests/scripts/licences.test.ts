import { expect, test } from 'vitest';
import { isKnown, licences, SHIPPED } from '../../scripts/licences.ts';

test('every package of the lock has a licence that was looked at, and of what goes to readers none asks for more than its name', async () => {
  const all = await licences(process.cwd());
  expect(all.filter(({ licence }) => !isKnown(licence))).toEqual([]);
  expect(isKnown('')).toBe(false);
  expect(isKnown('GPL-3.0-only')).toBe(false);
  const shipped = all.filter(({ use }) => use === 'reader');
  expect(shipped.map(({ name }) => name).sort()).toEqual([...SHIPPED].sort());
  for (const { licence } of shipped) expect(licence).toMatch(/^(?:MIT|OFL-1\.1)$/u);
});

test('the runtime is in the lock with its hash, for each system', async () => {
  const runtimes = (await licences(process.cwd())).filter(({ name }) =>
    /^node-(?:bin-)?(?:darwin|linux|win)-/u.test(name),
  );
  expect(new Set(runtimes.map(({ version }) => version)).size).toBe(1);
  expect(runtimes.length).toBe(5);
});
