/**
 * Loaded before a script (`node --import`): the n-th change of the disk does not come to pass. `BREAK=kill:12` ends the process there
 * as a power cut would, `BREAK=kill rename:2` at the second of that kind, `BREAK=kill rename thu.yaml:1` at the first of a path that has
 * these letters; `BREAK=ENOSPC:12` has that change and all after it fail. How
 * many changes of each kind there were is told in `BREAK_COUNT`, a file, as JSON.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { BREAK = '', BREAK_COUNT } = process.env;
const [, how = '', only, part = '', place = '0'] =
  /^(\w+)(?: (\w+))?(?: ([\w.-]+))?:(\d+)$/u.exec(BREAK) ?? [];
const CHANGES = ['rename', 'rm', 'writeFile', 'mkdir', 'link', 'cp', 'copyFile'] as const;
const AT_ONCE = ['renameSync', 'writeFileSync', 'copyFileSync'] as const;
const write = fs.writeFileSync;
const counts = new Map<string, number>();
let count = 0;
let ofKind = 0;

function before(name: string, path: unknown): void {
  count++;
  counts.set(name, (counts.get(name) ?? 0) + 1);
  if (name === only && String(path).includes(part)) ofKind++;
  const reached = (only === undefined ? count : ofKind) >= Number(place);
  if (how === '' || !reached) return;
  if (how === 'kill') process.kill(process.pid, 'SIGKILL');
  // A full disk still gives room back.
  if (how === 'ENOSPC' && /^(?:rm|rename)/u.test(name)) return;
  throw Object.assign(new Error(`${how}: ${name}`), { code: how, path });
}

for (const name of CHANGES) {
  const real = fs.promises[name] as (...given: unknown[]) => Promise<unknown>;
  const broken = async (...given: unknown[]): Promise<unknown> => {
    before(name, given[0]);
    return real(...given);
  };
  Object.assign(fs.promises, { [name]: broken });
}
for (const name of AT_ONCE) {
  const real = fs[name] as (...given: unknown[]) => void;
  Object.assign(fs, {
    [name]: (...given: unknown[]): void => {
      before(name, given[0]);
      real(...given);
    },
  });
}
syncBuiltinESMExports();
if (BREAK_COUNT) process.on('exit', () => write(BREAK_COUNT, JSON.stringify(Object.fromEntries(counts))));
