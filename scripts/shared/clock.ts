/** Milliseconds of CPU that this process has used, all its threads together: on a busy machine a file takes no longer by it. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
