/** What a command takes, together with the processes it starts. Linux only: read from /proc. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface Cost {
  readonly seconds: number;
  /** Of all processes together, in seconds; 0 where there is no /proc. */
  readonly cpu: number;
  /** Most memory of all processes together, and of the largest one, in bytes. */
  readonly peakBytes: number;
  readonly largestBytes: number;
}

const SAMPLE_MS = 100;
const PAGE_BYTES = 4096;
/** Of Linux, whatever the kernel was built with. */
const TICKS = 100;

/** Runs a script with the Node of this process; its output is shown only when it fails. */
export function measureScript(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Cost> {
  return new Promise((done, fail) => {
    const start = performance.now();
    const before = childrenCpu();
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    const peak = { all: 0, largest: 0 };
    const timer = setInterval(() => {
      const sizes = sizesOf(child.pid ?? 0);
      peak.all = Math.max(
        peak.all,
        sizes.reduce((sum, size) => sum + size, 0),
      );
      peak.largest = Math.max(peak.largest, ...sizes);
    }, SAMPLE_MS);
    child.on('error', fail);
    child.on('close', (code) => {
      clearInterval(timer);
      const cost = {
        seconds: (performance.now() - start) / 1000,
        cpu: childrenCpu() - before,
        peakBytes: peak.all,
        largestBytes: peak.largest,
      };
      if (code === 0) done(cost);
      else fail(new Error(`${args.join(' ')} failed\n${output.trim()}`));
    });
  });
}

/** Behind the name of the process, which stands in brackets and may hold anything. */
const fieldsOf = (stat: string): readonly string[] => stat.slice(stat.lastIndexOf(')') + 2).split(' ');

/** CPU time of all children of this process that have ended, and of theirs. */
function childrenCpu(): number {
  if (!existsSync('/proc/self/stat')) return 0;
  const fields = fieldsOf(readFileSync('/proc/self/stat', 'utf8'));
  return (Number(fields[13]) + Number(fields[14])) / TICKS;
}

/** Memory of a process and of each that descends from it. */
function sizesOf(root: number): readonly number[] {
  if (!existsSync('/proc/self/stat')) return [];
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(readProcess);
  const family = new Set([root]);
  // A child has a higher number than its parent, save where numbers begin anew.
  for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
  return all.filter(({ pid }) => family.has(pid)).map(({ bytes }) => bytes);
}

/** None when the process has ended meanwhile. */
function readProcess(pid: string): readonly { pid: number; parent: number; bytes: number }[] {
  try {
    const fields = fieldsOf(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    return [{ pid: Number(pid), parent: Number(fields[1]), bytes: Number(fields[21]) * PAGE_BYTES }];
  } catch {
    return [];
  }
}
