/** Parts of the archive that several lists have, or any of them; pages rise in all of them. */

export const NOWHERE: readonly number[] = [];

export function inAll(lists: readonly (readonly number[])[]): readonly number[] {
  const [first = NOWHERE, ...rest] = lists.toSorted((a, b) => a.length - b.length);
  return rest.reduce((left, right) => {
    const own = new Set(right);
    return left.filter((page) => own.has(page));
  }, first);
}

export function inAny(lists: readonly (readonly number[])[]): readonly number[] {
  const [only = NOWHERE] = lists;
  return lists.length < 2 ? only : Array.from(new Set(lists.flat())).sort((a, b) => a - b);
}
