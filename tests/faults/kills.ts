/**
 * `node tests/faults/kills.ts <script> <count>`: kills a run of `scripts/convert.ts` or `scripts/build.ts` before each change of the
 * disk, and at random moments until there are so many. After each kill nothing may be missing, and the next run must be clean and give
 * the bytes of a run that nobody disturbed.
 */
import { Random } from '../fuzz/random.ts';
import { Bench } from './bench.ts';

const [script = 'scripts/convert.ts', count = '200', seed = '1'] = process.argv.slice(2);
const MADE = script.includes('build') ? ['content', 'dist'] : ['content'];

const bench = new Bench(script, MADE);
const wanted: string[] = [];
let longest = 0;
for (const state of [0, 1, 0, 1] as const) {
  bench.sources(state);
  const start = performance.now();
  const { code, told } = await bench.run();
  if (code !== 0) throw new Error(told);
  longest = performance.now() - start;
  wanted[state] = bench.bytes();
}
const changes = bench.changes();
const random = new Random(Number(seed));
const faults: string[] = [];
let [atChange, atRandom, whole] = [0, 0, 0];
for (let index = 1; index <= Number(count); index++) {
  const state = (index % 2) as 0 | 1;
  bench.sources(state);
  const place = index <= changes ? index : undefined;
  const after = random.below(Math.ceil(longest));
  const { code } = place ? await bench.run(`kill:${place}`) : await bench.run('', after);
  if (code !== undefined) whole++;
  else if (place) atChange++;
  else atRandom++;
  const what = place ? `change ${place}` : `${after} ms`;
  const missing = bench.missing();
  if (missing.length > 0) faults.push(`${what}: ${missing.join()} is missing`);
  const next = await bench.run();
  if (next.code !== 0) faults.push(`${what}: the next run says ${next.told}`);
  else if (bench.bytes() !== wanted[state]) faults.push(`${what}: the next run gives other bytes`);
  const left = bench.leftovers();
  if (left.length > 0) faults.push(`${what}: ${left.join()} is left`);
  process.stderr.write(`\r${index} kills, ${faults.length} faults`);
}
bench.clear();
console.log(
  `${script}: ${atChange} kills at changes of the disk (a run has ${changes}), ${atRandom} at random moments, ${whole} runs were done before.`,
);
console.log(faults.length === 0 ? 'Nothing missing, every next run clean.' : faults.join('\n'));
process.exitCode = faults.length > 0 ? 1 : 0;
