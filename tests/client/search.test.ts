/** What the search page does around Pagefind: loads that fail, other sites, choices, keys. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pressed } from '../../src/client/search/filters.ts';
import { addKeys } from '../../src/client/search/keys.ts';
import { SIDE_FILE } from '../../src/search/files.ts';
import type { Choice } from '../../src/search/filters.ts';

type FailedLoads = typeof import('../../src/client/search/failed-loads.ts');
type OtherSites = typeof import('../../src/client/search/other-sites.ts');

/** What the network gives by address: text, or an error; what is not named never comes. */
let answers: Record<string, string | Error>;
let asked: [string, RequestInit | undefined][];
let loads: FailedLoads;
let others: OtherSites;

beforeEach(async () => {
  answers = {};
  asked = [];
  vi.stubGlobal('fetch', (input: RequestInfo | URL, options?: RequestInit) => {
    const address = input instanceof Request ? input.url : String(input);
    asked.push([address, options]);
    const answer = answers[address.replace(/\?.*$/u, '')];
    if (typeof answer === 'string') return Promise.resolve(new Response(answer));
    if (answer) return Promise.reject(answer);
    return new Promise((_, fail) =>
      options?.signal?.addEventListener('abort', () => fail(options.signal?.reason)),
    );
  });
  vi.resetModules();
  loads = await import('../../src/client/search/failed-loads.ts');
  others = await import('../../src/client/search/other-sites.ts');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const OWN = 'https://a.vn/pagefind/';

test('each failed load of the folder is counted, whatever Pagefind makes of it; others are not', async () => {
  const failures = loads.countFailures(OWN);
  answers = {
    [`${OWN}a`]: 'có',
    [`${OWN}b`]: new TypeError('Failed to fetch'),
    'https://a.vn/c': new Error('c'),
  };
  expect(await (await fetch(`${OWN}a`)).text()).toBe('có');
  expect(failures()).toBe(0);
  await expect(fetch(`${OWN}b`)).rejects.toThrow('Failed to fetch');
  await expect(fetch(new Request(`${OWN}b`))).rejects.toThrow();
  await expect(fetch('https://a.vn/c')).rejects.toThrow('c');
  expect([failures(), loads.countFailures(OWN)()]).toEqual([2, 2]);
});

test('an answer that is an error, or is cut off, is a failed load', async () => {
  const failures = loads.countFailures(OWN);
  const cut = new ReadableStream({ pull: (controller) => controller.error(new Error('cut')) });
  const given = [new Response('?', { status: 404 }), new Response(cut)];
  vi.stubGlobal('fetch', async () => given.shift());
  vi.resetModules();
  const { fetchWhole } = await import('../../src/client/search/failed-loads.ts');
  await expect(fetchWhole(`${OWN}a`)).rejects.toThrow('404');
  await expect(fetchWhole(`${OWN}a`)).rejects.toThrow('cut');
  expect(failures()).toBe(0);
});

test('the entry of the index, whose name has no hash, is asked for anew', async () => {
  loads.countFailures(OWN);
  answers = { [`${OWN}pagefind-entry.json`]: '{}', [`${OWN}x.pf_meta`]: '' };
  await fetch(`${OWN}pagefind-entry.json?ts=1`);
  await fetch(`${OWN}x.pf_meta`);
  expect(asked.map(([, options]) => options?.cache)).toEqual(['no-cache', undefined]);
});

const SITES = ['b', 'c', 'd'].map((name) => ({ name, url: `https://${name}.vn/` }));
const answerOf = (name: string): void => {
  const folder = `https://${name}.vn/pagefind/`;
  answers[`${folder}pagefind-entry.json`] = JSON.stringify({ languages: { vi: { hash: 'h' } } });
  answers[`${folder}pagefind.h.pf_meta`] = 'meta';
  answers[`${folder}${SIDE_FILE}`] = '{}';
};

test('sites that answer are searched, in their order; half of them are enough to begin', async () => {
  vi.useFakeTimers();
  for (const name of ['d', 'b']) answerOf(name);
  const reaching = others.reachSites(SITES);
  expect((await reaching.soon).map(({ indexes }) => indexes[0]?.root)).toEqual([
    'https://b.vn/',
    'https://d.vn/',
  ]);
  expect(others.silentSites(SITES)).toEqual([]);
  await vi.advanceTimersByTimeAsync(4999);
  expect(others.silentSites(SITES)).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect((await reaching.all).map(({ indexes }) => indexes[0]?.root)).toEqual([
    'https://b.vn/',
    'https://d.vn/',
  ]);
  expect(others.silentSites(SITES)).toEqual(['c']);
});

test('what a site was asked for first is not asked again, and who was silent once is left alone', async () => {
  answerOf('b');
  answers['https://c.vn/pagefind/pagefind-entry.json'] = new Error('down');
  answers[`https://c.vn/pagefind/${SIDE_FILE}`] = '{}';
  expect((await others.reachSites(SITES.slice(0, 2)).all).length).toBe(1);
  asked.length = 0;
  const again = await fetch('https://b.vn/pagefind/pagefind.h.pf_meta?v=2');
  expect([await again.text(), asked.length]).toEqual(['meta', 0]);
  expect((await others.reachSites(SITES.slice(1, 2)).all).length).toBe(0);
  expect(asked).toEqual([]);
});

const NONE: Choice = { filters: {}, notesOnly: false, figuresOnly: false, newestFirst: false };
const button = (name: string, value = ''): HTMLButtonElement => ({ name, value }) as HTMLButtonElement;

test.each([
  { name: 'chu-thich', part: 'notesOnly' as const },
  { name: 'so-lieu', part: 'figuresOnly' as const },
  { name: 'moi-nhat', part: 'newestFirst' as const },
])('the switch $name turns itself alone, on and off again', ({ name, part }) => {
  const on = pressed(NONE, button(name));
  expect(on).toEqual({ ...NONE, [part]: true });
  expect(pressed(on, button(name))).toEqual(NONE);
});

test('values of a filter are chosen beside each other and given up one by one', () => {
  const one = pressed(NONE, button('nam', '2023'));
  const two = pressed(pressed(one, button('nam', '2024')), button('loai', 'Báo cáo'));
  expect(two.filters).toEqual({ nam: ['2023', '2024'], loai: ['Báo cáo'] });
  expect(pressed(two, button('nam', '2023')).filters).toEqual({ nam: ['2024'], loai: ['Báo cáo'] });
  expect(one.filters).toEqual({ nam: ['2023'] });
});

/** Something that can have the focus and hears keys. */
class Stop extends EventTarget {
  readonly name: string;
  constructor(name: string) {
    super();
    this.name = name;
  }
  matches(selector: string): boolean {
    return selector.split(', ').includes(this.name);
  }
  focus(): void {
    page.activeElement = this;
  }
}
const somePage = () => Object.assign(new EventTarget(), { activeElement: undefined as Stop | undefined });
let page = somePage();

/** Who has the focus after these keys, with two results; the box is emptied as often as `emptied` says. */
function afterKeys(start: string, keys: readonly (string | object)[]): readonly [string | undefined, number] {
  page = somePage();
  vi.stubGlobal('document', page);
  const [input, one, two] = [new Stop('ô'), new Stop('một'), new Stop('hai')];
  const list = Object.assign(new EventTarget(), { querySelectorAll: () => [one, two] });
  let emptied = 0;
  addKeys(input as unknown as HTMLInputElement, list as unknown as HTMLElement, () => emptied++);
  page.activeElement = [input, one, two].find(({ name }) => name === start) ?? new Stop(start);
  for (const key of keys) {
    const event = Object.assign(
      new Event('keydown', { cancelable: true }),
      typeof key === 'string' ? { key } : key,
    );
    const { name = '' } = page.activeElement ?? {};
    (name === 'ô' ? input : ['một', 'hai'].includes(name) ? list : page).dispatchEvent(event);
  }
  return [page.activeElement?.name, emptied];
}

test.each([
  { from: 'ô', keys: ['ArrowDown'], to: 'một', why: 'down from the box' },
  { from: 'ô', keys: ['ArrowDown', 'ArrowDown', 'ArrowDown'], to: 'hai', why: 'the last is the last' },
  { from: 'hai', keys: ['ArrowUp', 'ArrowUp'], to: 'ô', why: 'up into the box' },
  { from: 'ô', keys: ['ArrowUp'], to: 'ô', why: 'nothing is above the box' },
  { from: 'body', keys: ['ArrowDown'], to: 'một', why: 'nowhere yet' },
  { from: 'a', keys: ['ArrowDown'], to: 'a', why: 'on another thing the keys are its own' },
  { from: 'ô', keys: ['x'], to: 'ô', why: 'letters are letters' },
  { from: 'ô', keys: [{ key: 'ArrowDown', ctrlKey: true }], to: 'ô', why: 'a chord is not for us' },
  { from: 'hai', keys: ['Escape'], to: 'ô', why: 'back to the box, which keeps its words' },
])('from $from by $keys to $to: $why', ({ from, keys, to }) => {
  expect(afterKeys(from, keys)).toEqual([to, 0]);
});

test('Esc in the box empties it', () => {
  expect(afterKeys('hai', ['Escape', 'Escape'])).toEqual(['ô', 1]);
});
