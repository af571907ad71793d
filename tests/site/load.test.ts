import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { loadLibrary } from '../../src/site/reading/load.ts';

test('in dev a page that asks for the library once for each of its lines has the folder read once, the next page anew', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'library-'));
  vi.stubEnv('CONTENT_DIR', folder);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });
  mkdirSync(join(folder, 'bien-ban'));
  await setImmediate();
  const first = loadLibrary();
  writeFileSync(join(folder, 'bien-ban', 'bao-cao-1.json'), '{}');
  expect(loadLibrary()).toBe(first);
  await setImmediate();
  expect(Array.from(loadLibrary().recordIds)).toEqual(['bao-cao-1']);
});
