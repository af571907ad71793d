import { describe, expect, test } from 'vitest';
import { readIndicatorFile } from '../../src/convert/editor/indicator-file.ts';
import { figuresOf } from '../../src/figures/document.ts';
import { changeOf } from '../../src/figures/indicators/compare.ts';
import { type Decisions, indicatorsOf, type Reported } from '../../src/figures/indicators/join.ts';
import type { IndicatorTold } from '../../src/figures/indicators/model.ts';
import type { Passage } from '../../src/figures/passage.ts';
import { statementsOf } from '../../src/figures/statement/index.ts';
import { sentenceAt } from '../../src/figures/statement/sentence.ts';

/** A report of our own, read as the site reads one. */
function report(id: string, year: number, lines: readonly string[]): Reported {
  const period = `6 tháng đầu năm ${year}`;
  const passages = lines.map((text): Passage => ({ in: 'body', text, section: 0, markers: [] }));
  const items = figuresOf(passages, period);
  const statements = new Map(statementsOf(passages, items, { period }).map((told) => [told.id, told]));
  const rows = items.flatMap(
    ({ id: figure, passage, figure: { start, end, numeral, unit, baseUnit }, sentence }): IndicatorTold[] => {
      const told = statements.get(figure);
      const { text = '' } = passages[passage] ?? {};
      if (!told) return [];
      return [
        {
          id: figure,
          in: 'body',
          context: sentence,
          at: start - sentenceAt(text, start).start,
          text: text.slice(start, end),
          unit,
          baseUnit,
          quantity: told.quantity,
          measure: told.measure,
          against: told.against ?? null,
          earlier: told.earlier ?? false,
          amount: told.amount,
          half: told.half ?? numeral.value,
          period,
          from: told.period?.from ?? null,
          to: told.period?.to ?? null,
          place: told.place ?? null,
          subject: told.subject || null,
          section: 'Kinh tế',
          lead: null,
          head: /^[^:.;\d]{2,120}/u.exec(text)?.[0]?.trim() ?? null,
        },
      ];
    },
  );
  return { id, from: `${year}-01-01`, to: `${year}-06-30`, rows };
}

const NOTHING: Decisions = { joined: [], alone: new Set(), names: new Map() };

const earlier = report('bao-cao-2022', 2022, [
  'Tổng thu ngân sách trên địa bàn đạt 700 tỷ đồng, so với dự toán đạt 54%.',
  'Tổng đàn trâu có 12.000 con; tổng đàn bò có 9.500 con.',
  'Xảy ra 30 vụ tai nạn giao thông, làm chết 12 người.',
  'Xử phạt vi phạm hành chính 40 trường hợp.',
]);
const later = report('bao-cao-2023', 2023, [
  'Tổng thu ngân sách trên địa bàn đạt 770 tỷ đồng, bằng 110% so với cùng kỳ năm trước.',
  'Tổng đàn trâu có 11.400 con, bằng 99% so với cùng kỳ năm trước; tổng đàn bò có 9.700 con.',
  'Xảy ra 24 vụ tai nạn giao thông, làm chết 9 người.',
  'Kiểm tra 12 chợ, thu hồi 3 giấy phép.',
]);

const told = (all: ReturnType<typeof indicatorsOf>): readonly string[] =>
  all.map(({ values }) => values.map(({ row }) => row.text).join(' | ')).sort();

describe('two reports of one kind are laid side by side', () => {
  const all = indicatorsOf([earlier, later], NOTHING);

  test('what is surely the same is joined, and nothing else', () => {
    expect(told(all)).toEqual(
      [
        '700 tỷ đồng | 770 tỷ đồng',
        '12.000 con | 11.400 con',
        '9.500 con | 9.700 con',
        '30 vụ | 24 vụ',
        '12 người | 9 người',
      ].sort(),
    );
  });

  test('what a report says of the change is checked against the other report', () => {
    const verdicts = all.flatMap(({ values }) =>
      values.flatMap(({ comparisons }) =>
        comparisons.map(({ told: own, verdict }) => `${own.text} ${verdict}`),
      ),
    );
    expect(verdicts.sort()).toEqual(['110% khop', '99% lech']);
  });

  test('a change is told in percent, and not at all between times of other lengths', () => {
    const [first, second] = all.find(({ values }) => values[0]?.row.text === '700 tỷ đồng')?.values ?? [];
    if (!first || !second) throw new Error('no budget');
    expect(changeOf(first.row, second.row)).toBe('Tăng 10,0%.');
    expect(changeOf({ ...first.row, to: '2022-12-31' }, second.row)).toContain('không tính');
  });

  test('a name says what was counted, and is whole where the newest paper lost a letter', () => {
    const lines = (place: string, yielded: string, cases: string, fine: string): readonly string[] => [
      `Tiêm chủng mở rộng được duy trì tại ${place} xã, phường, bảo đảm chất lượng.`,
      `Thuốc lào: Trồng được 30 ha; ${yielded}.`,
      `Bảo vệ nguồn nước: Xử lý ${cases}, phạt tiền ${fine}.`,
    ];
    const pairs = indicatorsOf(
      [
        report('a', 2022, lines('100%', 'năng suất đạt 24,6 tạ/ha', '51 trường hợp', '365 triệu đồng')),
        report('b', 2023, lines('99%', 'ăng suất đạt 25,9 tạ/ha', '203 trường hợp', '1.172 triệu đồng')),
      ],
      NOTHING,
    );
    expect(pairs.map(({ name }) => name)).toEqual([
      'Tiêm chủng mở rộng được duy trì: tỷ lệ xã, phường',
      'Thuốc lào: Trồng',
      'Thuốc lào: năng suất',
      'Bảo vệ nguồn nước: Xử lý',
      'Bảo vệ nguồn nước: phạt tiền',
    ]);
  });

  test('editors split, join and name', () => {
    const budget = all.find(({ values }) => values[0]?.row.text === '700 tỷ đồng')?.values[0]?.row.id;
    const alone = new Set([`bao-cao-2022#${budget}`]);
    expect(told(indicatorsOf([earlier, later], { ...NOTHING, alone }))).not.toContain(
      '700 tỷ đồng | 770 tỷ đồng',
    );
    const fines = earlier.rows.find(({ text }) => text === '40 trường hợp')?.id;
    const licences = later.rows.find(({ text }) => text === '3 giấy phép')?.id;
    const pair = [`bao-cao-2022#${fines}`, `bao-cao-2023#${licences}`];
    const names = new Map(pair.map((address) => [address, 'Xử lý vi phạm']));
    const joined = indicatorsOf([earlier, later], { ...NOTHING, joined: [pair], names });
    expect(joined.find(({ name }) => name === 'Xử lý vi phạm')?.values).toHaveLength(2);
  });
});

describe('the file of editors', () => {
  test('names, joins and splits are read', () => {
    const read = readIndicatorFile(
      'chi-so.yaml',
      '- ten: Thu ngân sách\n  gom: [a-1#sl-x1, b-2#sl-y2]\n- tach: [a-1#sl-z3]\n',
    );
    expect(read).toEqual({
      decisions: [{ ten: 'Thu ngân sách', gom: ['a-1#sl-x1', 'b-2#sl-y2'] }, { tach: ['a-1#sl-z3'] }],
    });
  });

  test.each([
    ['- ten: Thu ngân sách\n', 'thiếu cả “gom” lẫn “tach”', 1],
    ['- gom: [a-1#sl-x1]\n- gom: [sai]\n', 'địa chỉ sai', 2],
    ['- gom: [a-1#sl-x1]\n  tne: x\n', 'khóa lạ “tne”', 2],
  ])('a mistake is told with its line: %j', (text, words, line) => {
    const read = readIndicatorFile('chi-so.yaml', text);
    const [first] = 'messages' in read ? read.messages : [];
    expect(first?.reason).toContain(words);
    expect(first?.place.line).toBe(line);
  });
});
