/**
 * `node tests/faults/kills.ts <script> <count> [seed]`: kills a run of `scripts/convert.ts` or `scripts/build.ts` so many times: before
 * each rename that its process makes, then by turns before another change of the disk and at a random moment (there with all processes
 * that it started). After each kill nothing may be missing, and the next run must be clean and give the bytes of a run that nobody
 * disturbed.
 */
import { Random } from '../fuzz/random.ts';
import { Bench } from './bench.ts';

const [script = 'scripts/convert.ts', count = '200', seed = '1'] = process.argv.slice(2);
const MADE = script.includes('build') ? ['content', 'dist'] : ['content'];
const RENAMES = ['rename', 'renameSync'] as const;

interface Kill {
  /** What `break-at.ts` is told; empty for a kill at a moment. */
  readonly at: string;
  readonly after?: number;
}

const bench = new Bench(script, MADE);
const wanted: string[] = [];
const changes = new Map<string, number>();
let longest = 0;
for (const state of [0, 1, 0, 1] as const) {
  bench.sources(state);
  const start = performance.now();
  const { code, told } = await bench.run();
  if (code !== 0) throw new Error(told);
  longest = performance.now() - start;
  wanted[state] = bench.bytes();
  for (const [kind, times] of Object.entries(bench.changes()))
    changes.set(kind, Math.max(times, changes.get(kind) ?? 0));
}

/** The kills in their order. Every rename is met in both states of the sources. */
function kills(most: number): readonly Kill[] {
  const random = new Random(Number(seed));
  const renames = RENAMES.flatMap((kind) =>
    Array.from({ length: changes.get(kind) ?? 0 }, (_, at) => ({ at: `kill ${kind}:${at + 1}` })),
  ).flatMap((kill) => [kill, kill]);
  const all = [...changes.values()].reduce((sum, times) => sum + times, 0);
  const rest = Array.from({ length: Math.max(0, most - renames.length) }, (_, at) =>
    at % 2 === 0
      ? { at: `kill:${1 + random.below(all)}` }
      : { at: '', after: random.below(Math.ceil(longest)) },
  );
  return [...renames, ...rest].slice(0, most);
}

const faults: string[] = [];
const reached = new Map<string, number>();
for (const [index, { at, after }] of kills(Number(count)).entries()) {
  const state = (index % 2) as 0 | 1;
  bench.sources(state);
  const { code } = await bench.run(at, after);
  const kind = at === '' ? 'at a random moment' : /rename/u.test(at) ? 'before a rename' : 'before a change';
  const what = code === undefined ? kind : 'done before the kill';
  reached.set(what, (reached.get(what) ?? 0) + 1);
  const place = `${index + 1}, ${at || `${after} ms`}`;
  const missing = bench.missing();
  if (missing.length > 0) faults.push(`${place}: ${missing.join()} is missing`);
  const next = await bench.run();
  if (next.code !== 0) faults.push(`${place}: the next run says ${next.told}`);
  else if (bench.bytes() !== wanted[state]) faults.push(`${place}: the next run gives other bytes`);
  const left = bench.leftovers();
  if (left.length > 0) faults.push(`${place}: ${left.join()} is left`);
  process.stderr.write(`\r${index + 1} kills, ${faults.length} faults`);
}
bench.clear();
console.log(
  `${script}: a run makes at most ${JSON.stringify(Object.fromEntries(changes))} changes of the disk.`,
);
for (const [what, times] of reached) console.log(`${times}\t${what}`);
console.log(faults.length === 0 ? 'Nothing missing, every next run clean.' : faults.join('\n'));
process.exitCode = faults.length > 0 ? 1 : 0;
