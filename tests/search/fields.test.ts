import { describe, expect, test } from 'vitest';
import type { TextBlock } from '../../src/document/walkers/blocks.ts';
import { blockFields, fieldsOf } from '../../src/search/build/fields.ts';
import { NO_CHOICE } from '../../src/search/filters.ts';
import { countDocuments } from '../../src/search/query/rank/parts/choice.ts';
import { type Library, library, openRecords, recordsOf } from './support.ts';

describe('what a heading tells', () => {
  test.each([
    ['2.3. Y tế', ['Y tế']],
    ['1.2. Lĩnh vực sản xuất nông, lâm nghiệp và xây dựng nông thôn mới', ['Nông nghiệp, nông thôn']],
    ['1.4. Quản lý quy hoạch, kế hoạch, giao thông', ['Xây dựng, giao thông']],
    ['1.8. Cải thiện môi trường đầu tư kinh doanh', ['Kinh tế, ngân sách']],
    ['3. Nội vụ, Thanh tra, Tư pháp', ['Nội chính, tư pháp', 'Nội vụ, cải cách hành chính']],
    ['5. Quốc phòng, an ninh, trật tự an toàn xã hội', ['Quốc phòng, an ninh']],
    ['Văn hoá - Thể thao', ['Văn hóa, thể thao']],
    ['PHÁT TRIỂN KINH TẾ - XÃ HỘI, QUỐC PHÒNG - AN NINH', []],
    ['3.1. Ưu điểm', undefined],
  ])('%s', (heading, fields) => expect(fieldsOf(heading)).toEqual(fields));
});

const heading = (level: number, text: string): TextBlock => ({ kind: 'heading', id: text, text, level });
const text: TextBlock = { kind: 'text', id: '', text: 'Chữ' };

describe('the field of a block', () => {
  test('is that of its heading, else of the heading above, else of the document', () => {
    const blocks = [
      heading(1, 'Báo cáo'),
      text,
      heading(2, 'Y tế'),
      heading(3, 'Ưu điểm'),
      text,
      heading(2, 'Hạn chế'),
      text,
    ];
    expect(blockFields(blocks, []).map((fields) => fields.join())).toEqual([
      '',
      '',
      'Y tế',
      'Y tế',
      'Y tế',
      '',
      '',
    ]);
    expect(blockFields(blocks, ['Y tế']).every((fields) => fields.join() === 'Y tế')).toBe(true);
  });

  test('of a note is that of the section of its marker', () => {
    const note: TextBlock = {
      kind: 'note',
      id: 'chu-thich-1',
      text: 'Chú',
      section: { id: 'Y tế', title: 'Y tế' },
    };
    expect(blockFields([heading(2, 'Y tế'), text, note], []).at(-1)).toEqual(['Y tế']);
  });
});

const sections = (...titles: readonly string[]): string =>
  titles.map((title) => `## ${title}\n\ntủ sách`).join('\n\n');

describe('the filter', () => {
  const records = [
    ...recordsOf('/a/', sections('Giáo dục', 'Y tế')),
    ...recordsOf('/b/', sections('Y tế', 'Đánh giá')),
    ...recordsOf('/c/', sections('Đánh giá'), { fields: ['Đối ngoại'] }),
  ];
  let opened: Promise<Library> | undefined;
  const open = (): Promise<Library> =>
    (opened ??= openRecords(records).then((reader) => library(reader, records)));
  const chosen = (...fields: readonly string[]) => ({ ...NO_CHOICE, filters: { 'linh-vuc': fields } });

  test('leaves the sections of that field only', async () => {
    const { askAll } = await open();
    const { results } = await askAll('tủ sách', chosen('Y tế'));
    expect(results.map(({ url }) => url).sort()).toEqual(['/a/#muc-y-te', '/b/#muc-y-te']);
    expect((await askAll('tủ sách', chosen('Đối ngoại'))).results.map(({ url }) => url)).toEqual([
      '/c/#muc-danh-gia',
    ]);
  });

  test('counts documents, those of other values too when one is chosen', async () => {
    const { reader, askAll } = await open();
    const choice = chosen('Giáo dục, đào tạo');
    const { holding } = await askAll('tủ sách', choice);
    expect(Object.fromEntries(await countDocuments(reader, choice, 'linh-vuc', holding))).toEqual({
      'Giáo dục, đào tạo': 1,
      'Y tế': 2,
      'Đối ngoại': 1,
    });
    expect(Object.fromEntries(await countDocuments(reader, choice, 'loai', holding))).toEqual({
      'Báo cáo': 1,
    });
  });
});
