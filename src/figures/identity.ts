/** Names for places in a document that stay what they are when other places come or go. */

/** FNV-1a, 32 bits, in base 36: at most seven ASCII letters and digits. */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return value.toString(36);
}

/** Four characters of it, for a page that holds hundreds: two of 500 sentences are alike in one report of fourteen. */
export function shortHash(text: string): string {
  return hash(text).slice(-4);
}

/** The wanted id, or `-2`, `-3` … behind it, so that ids given before stay what they were. */
export function freeId(taken: Set<string>, wanted: string): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`;
  taken.add(id);
  return id;
}
