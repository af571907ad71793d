import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addTo, mergeNotebooks, move, remove, restore, setRemark } from '../../src/notebook/edit.ts';
import { EMPTY, type Notebook } from '../../src/notebook/model.ts';
import { readNotebook, writeNotebook } from '../../src/notebook/read.ts';
import { drafts, FIGURE, notebooks, QUOTE } from './support.ts';

const ids = ({ entries }: Notebook) => entries.map(({ id }) => id);
const two = addTo(addTo(EMPTY, FIGURE), QUOTE);
const [first = '', second = ''] = ids(two);

describe('what is written is read again', () => {
  test('letter by letter', () => {
    fc.assert(
      fc.property(notebooks, (notebook) => {
        expect(readNotebook(writeNotebook(notebook))).toEqual({ ok: true, notebook });
      }),
    );
  });

  test('anything else is refused, never read in part', () => {
    const damaged = { ok: false, problem: 'damaged' };
    fc.assert(fc.property(fc.json(), (text) => void expect(readNotebook(text)).toEqual(damaged)));
    const json = writeNotebook(two);
    const broken = [
      json.slice(0, -1),
      json.replace('"remark"', '"x"'),
      json.replace('"/tai-lieu', '"//example.org'),
      json.replace('"/tai-lieu', '"javascript:'),
      json.replaceAll(second, first),
      json.replace('11728,', '"11728",'),
    ];
    expect(broken.map((text) => [text === json, readNotebook(text)])).toEqual(
      broken.map(() => [false, damaged]),
    );
    expect(readNotebook(json.replace('"version":1', '"version":2'))).toEqual({ ok: false, problem: 'newer' });
  });
});

describe('order', () => {
  test('a quote that is there already stays where it is', () => {
    expect(addTo(two, { ...FIGURE, text: `  ${FIGURE.text.replace(' ', '\n')}` })).toBe(two);
    expect(two.entries.map(({ added }) => added)).toEqual([1, 2]);
  });

  test('moved up and down, never over the ends', () => {
    expect(ids(move(two, first, 1))).toEqual([second, first]);
    expect(ids(move(two, first, -1))).toEqual([first, second]);
    expect(ids(move(two, second, 5))).toEqual([first, second]);
  });

  test('moving loses and doubles nothing', () => {
    fc.assert(
      fc.property(notebooks, fc.nat(), fc.integer({ min: -9, max: 9 }), (notebook, at, step) => {
        const { id = '' } = notebook.entries[at % Math.max(1, notebook.entries.length)] ?? {};
        expect(ids(move(notebook, id, step)).sort()).toEqual(ids(notebook).sort());
      }),
    );
  });

  test('what is taken out comes back to its place', () => {
    fc.assert(
      fc.property(notebooks, fc.nat(), (notebook, at) => {
        const place = at % Math.max(1, notebook.entries.length);
        const entry = notebook.entries[place];
        if (!entry) return;
        const without = remove(notebook, entry.id);
        expect(without.entries).toHaveLength(notebook.entries.length - 1);
        expect(restore(without, entry, place)).toEqual(notebook);
        expect(restore(notebook, entry, 0)).toBe(notebook);
      }),
    );
  });
});

describe('two notebooks into one', () => {
  test('nothing doubled, nothing lost, own order first; a second time changes nothing', () => {
    fc.assert(
      fc.property(notebooks, notebooks, (own, other) => {
        const both = mergeNotebooks(own, other);
        expect(ids(both).slice(0, own.entries.length)).toEqual(ids(own));
        expect(new Set(ids(both))).toEqual(new Set([...ids(own), ...ids(other)]));
        expect(new Set(ids(both)).size).toBe(both.entries.length);
        expect(mergeNotebooks(both, other)).toEqual(both);
        expect(mergeNotebooks(both, own)).toEqual(both);
        const remarks = new Map(both.entries.map(({ id, remark }) => [id, remark]));
        for (const { id, remark } of [...own.entries, ...other.entries])
          expect(remarks.get(id)).toContain(remark);
        expect(new Set(both.entries.map(({ added }) => added)).size).toBe(both.entries.length);
      }),
    );
  });

  test('by way of a file into an empty notebook: the same entries in the same order', () => {
    fc.assert(
      fc.property(fc.array(drafts, { maxLength: 5 }), (all) => {
        const notebook = all.reduce(addTo, EMPTY);
        const read = readNotebook(writeNotebook(notebook));
        expect(read.ok && mergeNotebooks(EMPTY, read.notebook)).toEqual(notebook);
      }),
    );
  });

  test('two remarks on one quote stand below each other', () => {
    const a = setRemark(two, first, 'của tôi');
    const b = setRemark(two, first, 'của bạn');
    expect(mergeNotebooks(a, b).entries[0]?.remark).toBe('của tôi\ncủa bạn');
  });
});
