/** Progress of long work: a line that renews itself on a terminal, silence in a pipe. Results go to stdout. */
const { CI } = process.env;
const tty = process.stderr.isTTY === true && !CI;

export function progress(text: string): void {
  if (tty) process.stderr.write(`\r\u001b[2K${text}`);
}

export function progressDone(): void {
  if (tty) process.stderr.write('\r\u001b[2K');
}

/** Seconds since `start` (performance.now()), as Vietnamese readers write them: `1,4 giây`. */
export function seconds(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1).replace('.', ',')} giây`;
}
