/** Numbers and addresses of notes. */

/** Id of a note: the number of the source, which is never counted anew. */
export function noteId(label: string): string {
  return `chu-thich-${noteKey(label)}`;
}

/** The number that the source prints: notes that start again on each page are keyed `1`, `1-2`, `1-3`. */
export function printedNumber(label: string): string {
  return label.replace(/^(.+)-\d+$/, '$1');
}

export function noteKey(label: string): string {
  return label.toLowerCase().replace(/[^a-z0-9-]/g, (char) => `u${char.codePointAt(0)?.toString(16)}`);
}
