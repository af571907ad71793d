/**
 * `npm run fuzz -- <count> [seed] [from]`: so many inputs against the laws; every fault is told with what makes it again. Growth of
 * time is measured in a run that begins at 0: a long one in slices measures it once.
 */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inputAt } from './inputs.ts';
import { judge } from './judge.ts';
import { growth, SHAPES, SQUARE } from './linear.ts';

const [count = '1000', seed = '1', from = '0'] = process.argv.slice(2);
const outcomes = new Map<string, number>();
let faults = 0;
for (let index = Number(from); index < Number(from) + Number(count); index++) {
  const input = inputAt(Number(seed), index);
  const { outcome, detail } = await judge(input);
  const name = outcome === 'refused' ? `refused: ${detail}` : outcome;
  outcomes.set(name, (outcomes.get(name) ?? 0) + 1);
  if (outcome === 'built' || outcome === 'refused') continue;
  faults++;
  const path = join(tmpdir(), `fuzz-${seed}-${index}-${input.file}`);
  writeFileSync(path, input.bytes);
  console.log(
    `${outcome} seed ${seed} input ${index}: ${detail.slice(0, 200)} → ${path} ${input.sidecar ?? ''}`,
  );
}
for (const [name, number] of [...outcomes].sort()) console.log(`${number}\t${name}`);
for (const name of Number(from) === 0 ? Object.keys(SHAPES) : []) {
  const times = await growth(name);
  if (times > SQUARE) faults++;
  console.log(
    `${times.toFixed(1)} times as long for 4 times as much\t${name}${times > SQUARE ? '\tSLOWER THAN LINEAR' : ''}`,
  );
}
process.exitCode = faults > 0 ? 1 : 0;
