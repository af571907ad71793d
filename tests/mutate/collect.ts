/**
 * Stands in for vitest in the test files that are asked about mutants: their tests are kept, to be run again and again in one process.
 * What is done behind all tests of a file (`afterAll`) is left out.
 */
import { expect as real } from 'vitest';

export { vi } from 'vitest';

type Body = () => unknown;

/** The hooks of a file or a `describe`. */
interface Group {
  readonly once: Set<Body>;
  readonly before: Body[];
  readonly after: Body[];
}

export interface Collected {
  readonly file: string;
  readonly body: Body;
  /** From the outermost. */
  readonly groups: readonly Group[];
}

let collected: Collected[] = [];
let open: readonly Group[] = [];
let file = '';
const waiting: unknown[] = [];

/** The tests of a file, which `load` imports. */
export async function collectFrom(name: string, load: Body): Promise<readonly Collected[]> {
  [collected, open, file] = [[], [], name];
  await within(load);
  await Promise.all(waiting.splice(0));
  return collected;
}

/** Undefined when the test passes. */
export async function failureOf({ body, groups }: Collected): Promise<unknown> {
  try {
    for (const { once, before } of groups) {
      for (const hook of once) {
        once.delete(hook);
        await hook();
      }
      for (const hook of before) await hook();
    }
    await body();
    return undefined;
  } catch (error) {
    return error ?? new Error('It failed without a word.');
  } finally {
    for (const { after } of groups) for (const hook of after) await hook();
  }
}

/** What is collected while `body` runs, its first turn at least, has one group more. */
function within(body: Body): unknown {
  const outer = open;
  open = [...outer, { once: new Set(), before: [], after: [] }];
  try {
    const result = body();
    waiting.push(result);
    return result;
  } finally {
    // A file is imported over many turns.
    if (outer.length > 0) open = outer;
  }
}

type Register = (name: string, ...rest: readonly unknown[]) => void;

/** The function among the arguments; options may stand before it, a time behind it. */
const bodyIn = (rest: readonly unknown[]): ((...given: readonly unknown[]) => unknown) => {
  const body = rest.find((one) => typeof one === 'function');
  if (!body) throw new Error('A test without a function.');
  return body as (...given: readonly unknown[]) => unknown;
};

/** With `each`, `skip`, `skipIf` and `runIf`, as far as the tests use them. */
const withEach = (register: Register) => {
  const each =
    (cases: readonly unknown[]) =>
    (name: string, ...rest: readonly unknown[]): void => {
      const body = bodyIn(rest);
      for (const one of cases) register(name, () => body(...(Array.isArray(one) ? one : [one])));
    };
  const nothing = Object.assign(() => undefined, { each: () => () => undefined });
  const own = Object.assign(register.bind(undefined), { each, skip: nothing });
  return Object.assign(own, {
    skipIf: (condition: unknown) => (condition ? nothing : own),
    runIf: (condition: unknown) => (condition ? own : nothing),
  });
};

export const test = withEach((_, ...rest) => void collected.push({ file, body: bodyIn(rest), groups: open }));
export const describe = withEach((_, ...rest) => void within(bodyIn(rest)));

const innermost = (): Group => {
  const group = open.at(-1);
  if (!group) throw new Error('A hook outside a file.');
  return group;
};
export const beforeAll = (hook: Body): void => void innermost().once.add(hook);
export const beforeEach = (hook: Body): void => void innermost().before.push(hook);
export const afterEach = (hook: Body): void => void innermost().after.push(hook);
export const afterAll = (_hook: Body): void => undefined;

/** A soft failure tells of a mutant too. */
export const expect = new Proxy(real, {
  get: (own, name) => (name === 'soft' ? own : Reflect.get(own, name)),
});
