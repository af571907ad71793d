/** What reading a document does on the page: notes in the margin, the place, what was begun, the keyboard. */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { placeBoxes } from '../../src/client/reading/side-notes.ts';
import { sitePath, siteRoot } from '../../src/client/shared/site-path.ts';
import { wholeNumbers } from '../../src/client/shared/whole-numbers.ts';

afterEach(() => vi.unstubAllGlobals());

test.each([
  { wanted: [0, 100], heights: [20, 20], end: 500, tops: [0, 100], why: 'there is room' },
  {
    wanted: [50, 55],
    heights: [20, 20],
    end: 500,
    tops: [50, 80],
    why: 'the first is in the way, and a gap of ten',
  },
  { wanted: [50, 490], heights: [20, 30], end: 500, tops: [50, 470], why: 'the column ends' },
  {
    wanted: [470, 480],
    heights: [20, 20],
    end: 500,
    tops: [450, 480],
    why: 'the last moves the one before it up',
  },
  { wanted: [-5], heights: [20], end: 500, tops: [0], why: 'none begins above the column' },
])('notes that want $wanted stand at $tops: $why', ({ wanted, heights, end, tops }) => {
  const boxes = wanted.map((top, index) => ({ wanted: top, height: heights[index] ?? 0 }));
  expect(placeBoxes(boxes, end)).toEqual(tops);
});

test('where there is room for all, notes keep their order, none stands over another and none leaves the column', () => {
  const box = fc.record({
    wanted: fc.integer({ min: 0, max: 900 }),
    height: fc.integer({ min: 1, max: 60 }),
  });
  fc.assert(
    fc.property(fc.array(box, { maxLength: 12 }), (some) => {
      const boxes = some.toSorted((a, b) => a.wanted - b.wanted);
      const tops = placeBoxes(boxes, 1000);
      let free = 0;
      for (const [index, { height }] of boxes.entries()) {
        expect(tops[index]).toBeGreaterThanOrEqual(free);
        free = (tops[index] ?? 0) + height + 10;
      }
      expect(free - 10).toBeLessThanOrEqual(1000);
    }),
  );
});

/** Listeners of the window by what they hear. */
let heard: Map<string, (event: object) => void>;
let memory: Map<string, string>;
const tell = (name: string, event: object = {}): void => heard.get(name)?.(event);

beforeEach(() => {
  heard = new Map();
  memory = new Map();
  vi.stubGlobal('addEventListener', (name: string, listener: (event: object) => void) =>
    heard.set(name, listener),
  );
  vi.stubGlobal('removeEventListener', () => undefined);
  vi.stubGlobal('innerHeight', 100);
  vi.stubGlobal('scrollY', 0);
  vi.stubGlobal('history', { scrollRestoration: 'auto', state: null, replaceState: vi.fn() });
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => memory.get(key) ?? null,
    setItem: (key: string, value: string) => memory.set(key, value),
  });
});

/** Blocks of a page one below the other, seen from so far down. */
const blocksAt = (heights: readonly number[], down: number) =>
  heights.map((height, index) => {
    const top = heights.slice(0, index).reduce((sum, one) => sum + one, 0) - down;
    const rect = { top, bottom: top + height };
    return { getBoundingClientRect: () => rect, scrollIntoView: vi.fn() };
  });

test.each([
  { down: 0, place: undefined, why: 'above the text pixels are right' },
  { down: 30, place: { block: 0, top: -30 }, why: 'within the first block' },
  { down: 100, place: { block: 1, top: 0 }, why: 'a block that has just gone is not the one' },
  { down: 260, place: { block: 2, top: -10 }, why: 'further down' },
])('$down pixels down the place is $place: $why', async ({ down, place }) => {
  vi.stubGlobal('document', { querySelectorAll: () => blocksAt([100, 150, 400], down) });
  vi.resetModules();
  const { here } = await import('../../src/client/reading/place.ts');
  expect(here()).toEqual(place);
  tell('pagehide');
  expect(history.replaceState).toHaveBeenCalledWith(place ?? null, '');
  expect(history.scrollRestoration).toBe(place ? 'manual' : 'auto');
});

/** Leaves a document of 1000 pixels on a screen of 100, read so far, and gives what is remembered. */
async function leave(path: string, share: number): Promise<readonly { path: string; words: string }[]> {
  const down = share * 900;
  const article = {
    dataset: { title: `Bài ${path}` },
    getBoundingClientRect: () => ({ top: -down, height: 1000 }),
    querySelectorAll: (selector: string) =>
      selector === '.page' ? [{ dataset: { page: '7' }, getBoundingClientRect: () => ({ top: 33 }) }] : [],
  };
  vi.stubGlobal('location', {
    pathname: `/so-tay${path}`,
    href: `https://vi-du.gov.vn/so-tay${path}`,
    hash: '',
    search: '',
  });
  vi.stubGlobal('scrollY', down);
  vi.stubGlobal('document', {
    title: '',
    querySelector: (selector: string) =>
      selector === '.site-name' ? { href: 'https://vi-du.gov.vn/so-tay/' } : article,
    querySelectorAll: () => blocksAt([500, 500], down),
    addEventListener: () => undefined,
  });
  vi.resetModules();
  await import('../../src/client/reading/resume.ts');
  tell('pagehide');
  return JSON.parse(memory.get('doc-tiep') ?? '[]');
}

test('a document is begun from three hundredths on, is told by page and rest, and is done at the end', async () => {
  expect(await leave('/a/', 0.02)).toEqual([]);
  expect(await leave('/a/', 0.25)).toMatchObject([
    { path: '/a/', title: 'Bài /a/', words: 'trang 7, còn 75%' },
  ]);
  expect((await leave('/b/', 0.5)).map(({ path }) => path)).toEqual(['/b/', '/a/']);
  expect((await leave('/a/', 0.6)).map(({ path }) => path)).toEqual(['/a/', '/b/']);
  expect((await leave('/a/', 0.97)).map(({ path }) => path)).toEqual(['/b/']);
});

test('twelve documents are remembered, the newest first', async () => {
  let begun: readonly { path: string }[] = [];
  for (let index = 0; index < 13; index++) begun = await leave(`/${index}/`, 0.5);
  expect(begun.map(({ path }) => path)).toEqual(Array.from({ length: 12 }, (_, index) => `/${12 - index}/`));
});

test.each(['{', '"x"', '[{"place":null}]', '[null]'])(
  'a memory of %s, which something else wrote, is none',
  async (text) => {
    memory.set('doc-tiep', text);
    expect((await leave('/a/', 0.5)).map(({ path }) => path)).toEqual(['/a/']);
  },
);

class Thing {
  tabIndex = 0;
  role = '';
  clicks = 0;
  parentElement = { closest: () => null };
  group: Group | undefined;
  readonly tag: string;
  constructor(tag: string) {
    this.tag = tag;
  }
  matches(selector: string): boolean {
    return selector.includes('.figure') || selector === this.tag;
  }
  closest(): Group | undefined {
    return this.group;
  }
  focus(): void {
    tell('focusin', { target: this });
  }
  click(): void {
    this.clicks++;
  }
}
interface Group {
  readonly id: string;
  readonly querySelectorAll: () => readonly Thing[];
}

/** A group of a link and two figures; which of them is the stop of Tab after these keys at the first. */
async function stopAfter(
  id: string,
  keys: readonly (string | object)[],
): Promise<readonly [number, Thing[]]> {
  const things = ['a', 'data', 'data'].map((tag) => new Thing(tag));
  const group: Group = { id, querySelectorAll: () => things };
  for (const thing of things) thing.group = group;
  vi.stubGlobal('HTMLElement', Thing);
  vi.stubGlobal('document', { querySelectorAll: () => [group] });
  vi.resetModules();
  await import('../../src/client/reading/roving.ts');
  for (const key of keys) {
    const target = things.find(({ tabIndex }) => tabIndex === 0);
    tell('keydown', {
      target,
      preventDefault: () => undefined,
      ...(typeof key === 'string' ? { key } : key),
    });
  }
  return [things.findIndex(({ tabIndex }) => tabIndex === 0), things];
}

test.each([
  { keys: [], at: 0, why: 'Tab comes to the first' },
  { keys: ['ArrowRight', 'ArrowRight', 'ArrowLeft'], at: 1, why: 'text goes to the right' },
  { keys: ['ArrowRight', 'ArrowRight', 'ArrowRight'], at: 2, why: 'the last is the last' },
  { keys: ['ArrowLeft'], at: 0, why: 'the first is the first' },
  { keys: ['End'], at: 2, why: 'to the end' },
  { keys: ['End', 'Home'], at: 0, why: 'and back' },
  { keys: ['ArrowDown'], at: 0, why: 'down scrolls' },
  { keys: [{ key: 'ArrowRight', shiftKey: true }], at: 0, why: 'a chord is not for us' },
])('in a paragraph $keys lead to thing $at: $why', async ({ keys, at }) => {
  const [stop, things] = await stopAfter('', keys);
  expect(stop).toBe(at);
  expect(things.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
});

test('the list of contents goes down', async () => {
  expect((await stopAfter('cac-muc', ['ArrowDown', 'ArrowRight']))[0]).toBe(1);
});

test('what is no link is a button, and Enter and the blank press it', async () => {
  const [, things] = await stopAfter('', ['Enter', 'ArrowRight', 'Enter', ' ']);
  expect(things.map(({ role, clicks }) => [role, clicks])).toEqual([
    ['', 0],
    ['button', 2],
    ['button', 0],
  ]);
});

test.each([
  { home: 'https://a.vn/', page: 'https://a.vn/tai-lieu/x/', root: '', path: '/tai-lieu/x/' },
  { home: 'https://a.vn/so-tay/', page: 'https://a.vn/so-tay/', root: '/so-tay', path: '/' },
  { home: 'file:///usb/index.html', page: 'file:///usb/x/index.html', root: '/usb', path: '/x/' },
])('of $page the root is “$root” and the page “$path”', ({ home, page, root, path }) => {
  vi.stubGlobal('location', new URL(page));
  vi.stubGlobal('document', { querySelector: () => ({ href: home }) });
  expect([siteRoot(), sitePath()]).toEqual([root, path]);
});

test('a number of a document stays on one line, and no letter changes', () => {
  vi.stubGlobal('document', { createElement: () => ({}) });
  const parts = wholeNumbers('Báo cáo số 697-BC/TU, 12/2024 và - rời');
  const texts = parts.map((part) => (typeof part === 'string' ? part : part.textContent));
  expect(texts.join('')).toBe('Báo cáo số 697-BC/TU, 12/2024 và - rời');
  expect(parts.filter((part) => typeof part !== 'string')).toMatchObject([
    { className: 'nb', textContent: '697-BC/TU,' },
    { className: 'nb', textContent: '12/2024' },
  ]);
});
