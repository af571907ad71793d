/** Reading lists where nothing found is an ordinary answer. */

/** Index of the first item that passes; the length of the list where none does, so that a slice up to it is what stands before. */
export function indexOrEnd<T>(list: readonly T[], passes: (item: T, index: number) => boolean): number {
  const found = list.findIndex(passes);
  return found < 0 ? list.length : found;
}
