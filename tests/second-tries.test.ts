import { expect, test } from 'vitest';
import { secondTries } from '../scripts/shared/second-tries.ts';

/** So many browser tests, of which so many passed at their second try. */
function tried(tests: number, again: number, name = '/a/tests/e2e/x.e2e.test.ts') {
  const assertionResults = Array.from({ length: tests }, (_, index) => ({
    fullName: `số ${index}`,
    status: 'passed',
    failureMessages: index < again ? ['hết giờ'] : [],
  }));
  return secondTries({ testResults: [{ name, assertionResults }] });
}

test('a browser test that passed at its second try is counted with the reason', () => {
  expect(tried(3, 1)).toEqual({
    tests: 3,
    retried: [{ test: '/a/tests/e2e/x.e2e.test.ts: số 0', why: 'hết giờ' }],
    tooMany: false,
  });
});

test('one in two hundred may need it, and one of fewer', () => {
  expect([tried(400, 2).tooMany, tried(400, 3).tooMany, tried(399, 2).tooMany]).toEqual([false, true, true]);
  expect([tried(50, 1).tooMany, tried(50, 2).tooMany]).toEqual([false, true]);
});

test('what failed twice or was skipped is none of them, what opens no browser is not counted among them but told', () => {
  const name = '/a/tests/e2e/x.e2e.test.ts';
  const of = (status: string) =>
    secondTries({
      testResults: [{ name, assertionResults: [{ fullName: 'a', status, failureMessages: ['b'] }] }],
    });
  expect([of('failed').tests, of('failed').retried.length]).toEqual([1, 0]);
  expect(of('skipped').tests).toBe(0);
  expect(tried(3, 1, '/a/tests/site/x.test.ts')).toMatchObject({ tests: 0, retried: [{ why: 'hết giờ' }] });
});
