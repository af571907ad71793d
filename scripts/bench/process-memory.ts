/** What a command takes, together with the processes it starts. Linux only: read from /proc. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface Cost {
  readonly ms: number;
  /** Most memory of all processes together, in bytes; 0 where there is no /proc. */
  readonly peakBytes: number;
}

const SAMPLE_MS = 100;
const PAGE_BYTES = 4096;

/** Runs a script with the Node of this process; its output is shown only when it fails. */
export function measureScript(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Cost> {
  return new Promise((done, fail) => {
    const start = performance.now();
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    let peakBytes = 0;
    const timer = setInterval(() => {
      peakBytes = Math.max(peakBytes, memoryOf(child.pid ?? 0));
    }, SAMPLE_MS);
    child.on('error', fail);
    child.on('close', (code) => {
      clearInterval(timer);
      if (code === 0) done({ ms: performance.now() - start, peakBytes });
      else fail(new Error(`${args.join(' ')} failed\n${output.trim()}`));
    });
  });
}

/** Memory of a process and of all that descend from it. */
function memoryOf(root: number): number {
  if (!existsSync('/proc/self/stat')) return 0;
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(readProcess);
  const family = new Set([root]);
  // A child has a higher number than its parent, save where numbers begin anew.
  for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
  return all.filter(({ pid }) => family.has(pid)).reduce((sum, { bytes }) => sum + bytes, 0);
}

/** None when the process has ended meanwhile. */
function readProcess(pid: string): readonly { pid: number; parent: number; bytes: number }[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold anything.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return [{ pid: Number(pid), parent: Number(fields[1]), bytes: Number(fields[21]) * PAGE_BYTES }];
  } catch {
    return [];
  }
}
