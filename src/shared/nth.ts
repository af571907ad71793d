/**
 * Reading what must be there. The type of a list says that any place of it may be empty; where an empty place would be a fault of ours, a default hides
 * it and these say it. Where absence is meant (what stands behind the last word, a key that was never counted) a default is right.
 */

/** What stands at `index`. Throws a RangeError if nothing does. */
export function nth<T>(list: ArrayLike<T>, index: number): T {
  const value = list[index];
  if (value === undefined) throw new RangeError(`Nothing at ${index} of ${list.length}`);
  return value;
}

/** What a map holds for a key that must be in it. Throws a RangeError if it holds nothing. */
export function held<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new RangeError('Nothing is held for a key that must be there');
  return value;
}

/** The words of a group that takes part in every match of its pattern: by number or by name. Throws a RangeError if it does not. */
export function groupOf(found: RegExpExecArray | RegExpMatchArray, name: number | string): string {
  const words = typeof name === 'number' ? found[name] : found.groups?.[name];
  if (words === undefined) throw new RangeError(`No group ${name} in “${found[0]}”`);
  return words;
}
