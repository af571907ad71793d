import { expect, test } from 'vitest';
import { readNotebook } from '../../src/notebook/read.ts';
import { change, load, type NotebookStore, STORAGE_KEY, storeEntry } from '../../src/notebook/store.ts';
import { FIGURE, QUOTE } from './support.ts';

function memory(room = Number.POSITIVE_INFINITY): NotebookStore & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      if (value.length > room) throw new DOMException('no room', 'QuotaExceededError');
      kept.set(key, value);
    },
  };
}

test('a quote is added once, and the second time said to be there', () => {
  const store = memory();
  expect(storeEntry(FIGURE, () => store)).toBe('added');
  expect(storeEntry(FIGURE, () => store)).toBe('known');
  expect(storeEntry(QUOTE, () => store)).toBe('added');
  const kept = load(() => store);
  expect(kept.ok && kept.notebook.entries.length).toBe(2);
});

test('a full storage says so and keeps what was there', () => {
  const store = memory(650);
  expect([FIGURE, QUOTE].map((draft) => storeEntry(draft, () => store))).toEqual(['added', 'full']);
  const kept = load(() => store);
  expect(kept.ok && kept.notebook.entries.length).toBe(1);
});

test('a storage that the browser refuses is said to be blocked', () => {
  const refuse = (): NotebookStore => {
    throw new DOMException('denied', 'SecurityError');
  };
  expect(storeEntry(FIGURE, refuse)).toBe('blocked');
  expect(load(refuse)).toEqual({ ok: false, problem: 'blocked' });
});

test('what cannot be read is never written over', () => {
  const store = memory();
  for (const [text, problem] of [
    ['{"version":1', 'damaged'],
    ['{"version":9,"entries":[]}', 'newer'],
  ] as const) {
    store.kept.set(STORAGE_KEY, text);
    expect(storeEntry(FIGURE, () => store)).toBe(problem);
    expect(
      change(
        (notebook) => ({ ...notebook, entries: [] }),
        () => store,
      ).ok,
    ).toBe(false);
    expect(store.kept.get(STORAGE_KEY)).toBe(text);
  }
});

test.each([
  '/\t/a.vn/',
  '/\n/a.vn',
  '/\r/a.vn',
  '/./\\a.vn',
  '/%09/a.vn',
  '//a.vn',
  '/../a',
  '/tai-lieu/../..//a.vn',
  '/x"onclick="a',
])('a notebook from elsewhere with the address %j is refused: it would lead out of the site', (url) => {
  const entry = { ...QUOTE, id: 'a', remark: '', added: 1, source: { ...QUOTE.source, url } };
  expect(readNotebook(JSON.stringify({ version: 1, entries: [entry] }))).toEqual({
    ok: false,
    problem: 'damaged',
  });
});
