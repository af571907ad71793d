/** What fetch() gives in a folder, and where the links of scripts lead; in a page that is a fake. */
import { compileFunction } from 'node:vm';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dataScript } from '../../src/file-copy/page.ts';

const ROOT = 'file:///usb/so-tay/';

class FakeElement {
  href = '';
  src = '';
  onerror = (): void => undefined;
  removed = false;
  readonly links: readonly FakeElement[];
  constructor(links: readonly FakeElement[] = []) {
    this.links = links;
  }
  remove(): void {
    this.removed = true;
  }
  querySelectorAll(): readonly FakeElement[] {
    return this.links;
  }
}
class FakeLink extends FakeElement {
  readonly #written: string;
  constructor(written: string) {
    super();
    this.#written = written;
    this.href = written;
  }
  getAttribute(): string {
    return this.#written;
  }
}

/** Files of the folder, by their path below the root. */
let files: Map<string, Uint8Array>;
let asked: FakeElement[];
let added: (nodes: readonly unknown[]) => void;
let watched: unknown;

beforeEach(async () => {
  files = new Map();
  asked = [];
  /** A carrier is run as soon as it stands in the page. */
  const run = (carrier: FakeElement): void => {
    asked.push(carrier);
    const path = carrier.src.replace(`${ROOT}du-lieu/`, '').replace(/\.js$/u, '');
    const content = files.get(path);
    if (content) compileFunction(dataScript(path, content), ['soTay'])(Reflect.get(globalThis, 'soTay'));
    else carrier.onerror();
  };
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('fetch', undefined);
  vi.stubGlobal('soTay', undefined);
  vi.stubGlobal('Element', FakeElement);
  vi.stubGlobal('HTMLAnchorElement', FakeLink);
  vi.stubGlobal('location', new URL('tai-lieu/x/index.html', ROOT));
  vi.stubGlobal('document', {
    currentScript: { src: `${ROOT}du-lieu/nap.js` },
    createElement: () => new FakeElement(),
    head: { append: run },
  });
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(told: (changes: readonly object[]) => void) {
        added = (addedNodes) => told([{ addedNodes }]);
      }
      observe(_: unknown, what: unknown): void {
        watched = what;
      }
    },
  );
  vi.resetModules();
  await import('../../src/file-copy/loader.ts');
});
afterEach(() => vi.unstubAllGlobals());

const bytesOf = async (address: string | URL | Request): Promise<readonly number[]> => [
  ...new Uint8Array(await (await fetch(address)).arrayBuffer()),
];

test.each([
  ['from the root of a host', '/data/a.json'],
  ['from the page', '../../data/a.json'],
  ['from the page, with what is asked', '../../data/a.json?v=1#x'],
  ['whole', `${ROOT}data/a.json`],
  ['in writing for addresses', '/data/%61.json'],
])('an address %s gives the file of the folder', async (_, address) => {
  files.set('data/a.json', new Uint8Array([0, 200, 255]));
  expect(await bytesOf(address)).toEqual([0, 200, 255]);
});

test('a request is understood as its address is, and an address outside of the folder has nothing', async () => {
  files.set('data/a.json', new Uint8Array([1]));
  expect(await bytesOf(new Request(`${ROOT}data/a.json`))).toEqual([1]);
  expect((await fetch('https://vi-du.gov.vn/data/a.json')).status).toBe(404);
  expect((await fetch('//vi-du.gov.vn/data/a.json')).status).toBe(404);
});

test('what is not there is answered as a host does', async () => {
  const { ok, status } = await fetch('/data/b.json');
  expect([ok, status]).toEqual([false, 404]);
});

test('a file is carried once, and its carrier goes', async () => {
  files.set('a', new Uint8Array([1]));
  expect(await bytesOf('/a')).toEqual([1]);
  expect(await bytesOf('/a')).toEqual([1]);
  expect(asked.map(({ src, removed }) => [src, removed])).toEqual([[`${ROOT}du-lieu/a.js`, true]]);
});

test.each([
  ['/', `${ROOT}index.html`],
  ['/tai-lieu/y/', `${ROOT}tai-lieu/y/index.html`],
  ['/tai-lieu/y/?q=a/#b/', `${ROOT}tai-lieu/y/index.html?q=a/#b/`],
  ['/sach.epub', `${ROOT}sach.epub`],
  ['//vi-du.gov.vn/', '//vi-du.gov.vn/'],
  ['https://vi-du.gov.vn/', 'https://vi-du.gov.vn/'],
  ['#a', '#a'],
])('a link to %s that a script adds leads to %s, alone or inside of something', (written, href) => {
  const [alone, inside] = [new FakeLink(written), new FakeLink(written)];
  added([alone, { data: 'chữ' }, new FakeElement([inside])]);
  expect([alone.href, inside.href]).toEqual([href, href]);
  expect(watched).toEqual({ subtree: true, childList: true });
});
