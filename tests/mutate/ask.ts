/** Asks tests about mutants, all in one process: vitest runs it in the copy of the project that run.ts has made. */
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { test } from 'vitest';
import { type Collected, collectFrom, failureOf } from './collect.ts';
import type { Outcome, Plan } from './plan.ts';

/** What the mutated code looks at and tells (INSTRUMENTER_CONSTANTS of @stryker-mutator/api). */
interface Switch {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  /** How often each mutant was reached while files were loaded, and by each test. */
  mutantCoverage: Coverage;
}
interface Coverage {
  readonly static: Readonly<Record<string, number>>;
  readonly perTest: Readonly<Record<string, Readonly<Record<string, number>>>>;
}
declare global {
  var __stryker__: Switch | undefined;
}

interface Reached {
  readonly tests: readonly Collected[];
  /** The most by one test. */
  readonly hits: number;
}

const ROOT = join(import.meta.dirname, '../..');
const { tests, mutants }: Plan = JSON.parse(readFileSync(join(ROOT, 'plan.json'), 'utf8'));
const tell = (outcome: Outcome): void =>
  appendFileSync(join(ROOT, 'outcomes.txt'), `${JSON.stringify(outcome)}\n`);

test('mutants', { timeout: 0 }, async () => {
  const flags: Switch = { mutantCoverage: { static: {}, perTest: {} } };
  globalThis.__stryker__ = flags;
  const all: Collected[] = [];
  for (const file of tests)
    all.push(...(await collectFrom(file, () => import(/* @vite-ignore */ join(ROOT, file)))));
  const reached = await tryOut(all, flags);
  const loaded = flags.mutantCoverage.static;
  for (const id of mutants) {
    const by = reached.get(id);
    if (!by) tell({ id, is: id in loaded ? 'loaded' : 'unreached' });
    else {
      tell({ id, is: 'asking' });
      tell({ id, is: (await notices(id, by, flags)) ? 'killed' : 'survived' });
    }
  }
});

/** Runs all tests without a fault; by the id of a mutant those that reach it, the quickest first. */
async function tryOut(all: readonly Collected[], flags: Switch): Promise<ReadonlyMap<string, Reached>> {
  const reached = new Map<string, { test: Collected; hits: number; time: number }[]>();
  for (const [index, one] of all.entries()) {
    flags.currentTestId = String(index);
    const begun = performance.now();
    const failure = await failureOf(one);
    const time = performance.now() - begun;
    if (failure) throw new Error(`A test of ${one.file} fails without any fault.`, { cause: failure });
    for (const [id, hits] of Object.entries(flags.mutantCoverage.perTest[flags.currentTestId] ?? {}))
      reached.set(id, [...(reached.get(id) ?? []), { test: one, hits, time }]);
  }
  flags.currentTestId = undefined;
  return new Map(
    Array.from(reached, ([id, by]) => {
      const tests = by.toSorted((a, b) => a.time - b.time).map((one) => one.test);
      return [id, { tests, hits: Math.max(...by.map(({ hits }) => hits)) }];
    }),
  );
}

/** A loop that a fault keeps going passes its switch again and again. */
const PATIENCE = 100;
/** A promise that a fault leaves open says nothing, on a busy machine too. */
const PATIENCE_MS = 60_000;

async function notices(id: string, { tests, hits }: Reached, flags: Switch): Promise<boolean> {
  flags.activeMutant = id;
  flags.hitLimit = PATIENCE * (hits + 10);
  try {
    for (const one of tests) {
      flags.hitCount = 0;
      if (await Promise.race([failureOf(one), silence()])) return true;
    }
    return false;
  } finally {
    flags.activeMutant = undefined;
    flags.hitCount = undefined;
  }
}

async function silence(): Promise<Error> {
  await setTimeout(PATIENCE_MS, undefined, { ref: false });
  return new Error('It says nothing.');
}
