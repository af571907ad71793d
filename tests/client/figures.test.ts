/** What the page of figures loads for a question, when the archive is large. */

import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tellFound } from '../../src/client/figures/told.ts';

type Load = typeof import('../../src/client/figures/load.ts');
const FOLDER = 'https://a.vn/data/so-lieu/';
const form = (listed: boolean): HTMLFormElement =>
  ({ dataset: { figures: FOLDER, ...(listed && { listed: '' }) } }) as unknown as HTMLFormElement;

const FILES: Readonly<Record<string, unknown>> = {
  'danh-muc.json': ['chu-tr', 'chu-ho', 'so-11'],
  'chu-tr.json': { truong: [1, 2, 3], tram: [5] },
  'chu-ho.json': { hoc: [2, 3, 4] },
  'so-11.json': { '11728': [3] },
  'lua-chon.json': {
    'tai-lieu': [['Báo cáo A', 9, [1, 2]]],
    'don-vi': [['tỷ đồng', 5, [2, 4]]],
    ky: [],
    muc: [],
    nam: [
      ['2023', 4, [1]],
      ['2024', 4, [2, 3]],
    ],
  },
};
let asked: string[];
let broken: boolean;
let load: Load;
beforeEach(async () => {
  asked = [];
  broken = false;
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url.replace(FOLDER, ''));
    if (broken) return new Response('?', { status: 503 });
    if (url.endsWith('.goi')) return new Response(gzipSync(JSON.stringify({ pack: url })));
    return Response.json(FILES[url.replace(FOLDER, '')]);
  });
  vi.resetModules();
  load = await import('../../src/client/figures/load.ts');
});
afterEach(() => vi.unstubAllGlobals());

const ALL = [1, 2, 3, 4, 5];
const wanted = (query: string, more: object = {}) => ({
  query,
  document: '',
  kind: '',
  unit: '',
  period: '',
  section: '',
  place: '',
  doubted: false,
  order: 'phu-hop' as const,
  ...more,
});

test.each([
  { query: '', more: {}, packs: [1, 2, 3, 4, 5], why: 'nothing is asked' },
  { query: 'trường ', more: {}, packs: [1, 2, 3], why: 'a word' },
  { query: 'trường học ', more: {}, packs: [2, 3], why: 'both words' },
  { query: 'trường tr', more: {}, packs: [1, 2, 3], why: 'a word that is being typed may end in any way' },
  { query: 'trường 11.728', more: {}, packs: [3], why: 'a number in any notation' },
  { query: 'trường năm 2024', more: {}, packs: [2, 3], why: 'a year narrows' },
  { query: 'trường ', more: { unit: 'tỷ đồng' }, packs: [2], why: 'a choice narrows' },
  { query: '', more: { document: 'Báo cáo A' }, packs: [1, 2], why: 'a choice alone' },
  {
    query: 'trường ',
    more: { unit: 'lạ' },
    packs: [1, 2, 3],
    why: 'a choice that is not listed says nothing',
  },
  { query: 'trường học trạm ', more: {}, packs: [2, 3], why: 'where none has all, those that lack one part' },
  { query: 'trường 2 ', more: {}, packs: [1, 2, 3], why: 'a number that stands nowhere is the part' },
])('“$query” with $more may stand in packs $packs: $why', async ({ query, more, packs }) => {
  const found = await load.candidateRows(form(true), wanted(query, more), ALL);
  expect(found).toEqual(packs);
});

test('a small archive has no lists: all is looked through and nothing is asked of the host', async () => {
  expect(await load.candidateRows(form(false), wanted('trường'), ALL)).toEqual(ALL);
  expect(asked).toEqual([]);
});

test('a file is loaded once, a packed one is unpacked, and one that failed is asked for again', async () => {
  broken = true;
  await expect(load.loadPack(form(true), 3)).rejects.toThrow('503');
  broken = false;
  expect(await load.loadPack(form(true), 3)).toEqual({ pack: `${FOLDER}3.goi` });
  await load.loadPack(form(true), 3);
  expect(asked).toEqual(['3.goi', '3.goi']);
});

test('a browser without a stream for it unpacks all the same', async () => {
  vi.stubGlobal('DecompressionStream', undefined);
  expect(await load.loadPack(form(true), 4)).toEqual({ pack: `${FOLDER}4.goi` });
});

test.each([
  [8, '', true, '8 số liệu.'],
  [1250, '', true, '1.250 số liệu, đang hiện 50 số đầu.'],
  [60, '', false, '60 số liệu, đang hiện 50 số đầu trong các tài liệu mới nhất; bấm “Xem thêm” để tìm tiếp.'],
  [2, 'time', true, 'Không có số liệu nào của thời gian ấy. Dưới đây là 2 số liệu của thời gian khác.'],
  [0, '', true, 'Không có số liệu nào như vậy. Thử bớt một điều kiện lọc hoặc bớt chữ.'],
] as const)('%d found, given up “%s”, all looked through: %s', (count, given, done, said) => {
  const indexes = Array.from({ length: count }, (_, at) => at);
  expect(tellFound({ indexes, given }, 50, done)).toBe(said);
});
