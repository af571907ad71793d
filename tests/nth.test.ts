/** Reading what must be there says so where it is not. */
import { expect, test } from 'vitest';
import { groupOf, held, nth } from '../src/shared/nth.ts';

test('a place of a list is read, and an empty one is a fault', () => {
  expect(nth(['a', 'b'], 1)).toBe('b');
  expect(nth(new Uint8Array([0]), 0)).toBe(0);
  expect(() => nth(['a'], 1)).toThrow(new RangeError('Nothing at 1 of 1'));
  expect(() => nth([], -1)).toThrow(RangeError);
});

test('what a map must hold is read, also where it is empty; a key that is not there is a fault', () => {
  expect(held(new Map([['a', '']]), 'a')).toBe('');
  expect(() => held(new Map(), 'a')).toThrow(RangeError);
});

test('a group that takes part is read by number or name, even without letters; one that does not is a fault', () => {
  const found = /(?<sign>x*)(y)?/u.exec('zz') ?? [''];
  expect(groupOf(found as RegExpExecArray, 'sign')).toBe('');
  expect(() => groupOf(found as RegExpExecArray, 2)).toThrow(new RangeError('No group 2 in “”'));
  expect(() => groupOf(found as RegExpExecArray, 'name')).toThrow(RangeError);
});
