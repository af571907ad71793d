/** Notes typed by hand or printed at page bottoms, tables that lost their cells, closings: small readings with lines of their own. */
import { describe, expect, test } from 'vitest';
import { emptyDraft, paragraph, Report } from '../../src/convert/draft.ts';
import type { Block, Draft, Inline } from '../../src/convert/model.ts';
import { buildBody } from '../../src/convert/structure/body.ts';
import { opensAnnex, opensAppendix, opensClosing, partClosing } from '../../src/convert/structure/closing.ts';
import { nameless } from '../../src/convert/structure/doubts.ts';
import { joinParagraphs } from '../../src/convert/structure/lines/join.ts';
import { markGluedNotes } from '../../src/convert/structure/notes/glued-markers.ts';
import { candidatesFor } from '../../src/convert/structure/notes/marker-candidates.ts';
import { takePageNotes } from '../../src/convert/structure/notes/page.ts';
import { linkTypedNotes } from '../../src/convert/structure/notes/typed.ts';
import { boldRunIn, leadingLook, partRunIn, runIn } from '../../src/convert/structure/outline/run-in.ts';
import { splitDocuments } from '../../src/convert/structure/split.ts';
import { readFlatTables } from '../../src/convert/structure/tables/flat.ts';
import { unframe } from '../../src/convert/structure/tables/layout.ts';
import { dataLines, opensTable, tableAt } from '../../src/convert/structure/tables/region.ts';
import { plain, text } from '../../src/convert/text/inlines.ts';
import type { Dialect } from '../../src/schema/frontmatter.ts';

const line = (words: string, at = 1, rest: Partial<Block> = {}): Block =>
  paragraph([text(words)], { file: 'a', line: at }, rest);
const lines = (...words: readonly (string | Block)[]): Block[] =>
  words.map((one, index) => (typeof one === 'string' ? line(one, index + 1) : one));
const draft = (blocks: readonly Block[], dialect: Dialect = 'docx', rest: Partial<Draft> = {}): Draft => ({
  ...emptyDraft('a', dialect),
  blocks,
  ...rest,
});
const words = (blocks: readonly Block[]): readonly string[] => blocks.map(({ inlines }) => plain(inlines));
const raised = (value: string): Inline => ({ type: 'text', value, shift: 'sup' });
const of = (...inlines: readonly (string | Inline)[]): Block =>
  paragraph(
    inlines.map((one) => (typeof one === 'string' ? text(one) : one)),
    { file: 'a', line: 1 },
  );
/** Text with its markers in brackets of their own. */
const shown = ({ inlines }: Pick<Block, 'inlines'>): string =>
  inlines.map((one) => (one.type === 'marker' ? `<${one.note}>` : plain([one]))).join('');

describe('notes that were typed', () => {
  const linked = (...typed: readonly (string | Block)[]) => {
    const { blocks, notes, messages } = linkTypedNotes(draft(lines(...typed)));
    return {
      text: blocks.filter(({ kind }) => kind !== 'separator').map(shown),
      notes: notes.map(({ key, blocks: own }) => `${key} ${words(own).join(' ')}`),
      says: messages.map(({ rule }) => rule),
    };
  };
  const rule: Block = { ...line(''), kind: 'separator' };

  test('in square brackets are linked wherever they stand', () => {
    expect(linked('Xã đã họp [1] và [2].', '[1] Tháng ba.', '[2] Tháng tư.')).toEqual({
      text: ['Xã đã họp<1> và<2>.'],
      notes: ['1 Tháng ba.', '2 Tháng tư.'],
      says: [],
    });
    expect(linked('Xã đã họp [*].', '[*] Tháng ba.').notes).toEqual(['* Tháng ba.']);
    expect(linked('Xã đã họp [i] và [ii].', '[i] Tháng ba.', '[ii] Tháng tư.').notes).toHaveLength(2);
  });

  test('in round brackets are linked below a rule, where the sign closes something', () => {
    expect(linked('Xã đã họp (1).', rule, '(1) Tháng ba.').notes).toEqual(['1 Tháng ba.']);
    expect(linked('Xã đã họp (1).', '(1) Tháng ba.').notes).toEqual([]);
    expect(linked('Xã đã họp (1).', rule, 'Đoạn văn.', '(1) Tháng ba.').notes).toEqual([]);
    expect(linked('Gồm (1) đường và (2) cầu', rule, '(1) Tháng ba.', '(2) Tháng tư.').notes).toEqual([]);
    expect(linked('Xã đã họp(1) rồi nghỉ', rule, '(1) Tháng ba.').notes).toHaveLength(1);
    expect(linked('Xã họp (1), huyện họp (2).', rule, '(1) Ba.', '(2) Tư.').notes).toHaveLength(2);
    expect(linked('Xã họp (2), huyện họp (1).', rule, '(1) Ba.', '(2) Tư.').notes).toEqual([]);
    expect(linked('Xã đã họp (1).', rule, rule, '(1) Tháng ba.').notes).toHaveLength(1);
    // A line that begins with a sign has it from its own number, not from a note.
    expect(linked('(1) Xã đã họp.', 'Đoạn.', rule, '(1) Tháng ba.').notes).toEqual([]);
  });

  test('raised are linked, a power is none', () => {
    expect(linked(of('Xã đã họp', raised('1'), '.'), of(raised('1'), ' Tháng ba.'))).toMatchObject({
      text: ['Xã đã họp<1>.'],
      notes: ['1 Tháng ba.'],
    });
    expect(linked(of('Rộng 7 m', raised('2'), '.'), of(raised('2'), ' Tháng ba.')).notes).toEqual([]);
    expect(linked(of('Xã đã họp', raised('(1)'), '.'), '(1) Tháng ba.').notes).toEqual(['1 Tháng ba.']);
    expect(linked(of('Xã đã họp', raised('1/'), '.'), '1/ Tháng ba.').notes).toEqual(['1 Tháng ba.']);
    expect(linked(of('Rộng 7 m', raised('2/'), '.'), '1/ Ba.').notes).toEqual([]);
    expect(linked(of('Xã đã họp', raised('1'), '.'), of(raised('1'), ' ')).notes).toEqual([]);
    expect(linked(of('Xã đã họp', raised('i)'), '.'), 'i) Tháng ba.').notes).toEqual(['i Tháng ba.']);
    expect(
      linked(
        of('Xã đã họp', raised('*'), ', ', raised('**'), '.'),
        of(raised('*'), ' A.'),
        of(raised('**'), ' B.'),
      ).notes,
    ).toEqual(['* A.', '** B.']);
    expect(linked(of('Rộng 7 m', raised('4'), '.'), of(raised('4'), ' Ba.')).notes).toEqual([]);
  });

  test('in small letters of digits are linked and the change is told', () => {
    const { notes, corrections, blocks } = linkTypedNotes(draft(lines('Xã đã họp¹ rồi.', '¹ Tháng ba.')));
    expect([shown(blocks[0] as Block), notes.length]).toEqual(['Xã đã họp<1> rồi.', 1]);
    expect(corrections.map(({ from, to }) => `${from}${to}`)).toEqual(['¹1', '¹1']);
    expect(linked('Rộng 7 m² đất.', '² Tháng ba.').notes).toEqual([]);
  });

  test('with a number alone are linked at the end of the text or below a rule to a raised sign', () => {
    const sign = of('Xã đã họp', raised('1'), '.');
    expect(linked(sign, '1. Tháng ba.').notes).toEqual(['1 Tháng ba.']);
    expect(linked(sign, '1. Tháng ba.', 'Đoạn văn.').notes).toEqual([]);
    expect(linked(sign, rule, '1. Tháng ba.', 'Đoạn văn.').notes).toEqual(['1 Tháng ba.']);
    const on = (page: number, block: Block): Block => ({ ...block, place: { ...block.place, page } });
    expect(linked(on(1, sign), on(1, line('1. Tháng ba.')), on(2, line('Đoạn văn.'))).notes).toHaveLength(1);
    expect(linked(on(1, sign), on(1, line('1. Tháng ba.')), on(1, line('Đoạn văn.'))).notes).toEqual([]);
    const both = of('Xã họp', raised('1'), ', nghỉ', raised('2'), '.');
    expect(linked(both, rule, '1. Ba.', '2. Tư.', 'Đoạn văn.').notes).toEqual(['1 Ba.', '2 Tư.']);
    expect(linked(both, rule, '1. Ba.', 'Đoạn văn.', '2. Tư.', 'Hết.').notes).toEqual(['1 Ba.']);
    expect(linked(of('Họp', raised('1'), '.'), 'Footnote 1: Tháng ba.').notes).toEqual(['1 Tháng ba.']);
  });

  test('of each page count anew and are told apart by their order', () => {
    expect(linked('A [1].', '[1] Một.', 'B [1].', '[1] Hai.')).toMatchObject({
      text: ['A<1>.', 'B<1-2>.'],
      notes: ['1 Một.', '1-2 Hai.'],
    });
    expect(linked('A [1] và [1].', '[1] Một.')).toMatchObject({ text: ['A<1> và<1>.'], notes: ['1 Một.'] });
    expect(linked('A [1], [1], [1].', '[1] Một.', '[1] Hai.').notes).toEqual([]);
  });

  test('whose numbers do not run on, or one of which has no sign, are left and told', () => {
    expect(linked('A [1] và [3].', '[1] Một.', '[3] Ba.')).toMatchObject({
      notes: [],
      says: ['typed-notes'],
    });
    expect(linked('A [1].', '[1] Một.', '[2] Hai.')).toMatchObject({ notes: [], says: ['typed-notes'] });
    expect(linked('A.', '[2] Hai.')).toMatchObject({ notes: [], says: [] });
    expect(linked('A.', '[1] Một.', '[2] Hai.').says).toEqual(['typed-notes']);
  });

  test('a key that is taken is not given again', () => {
    const one = draft(lines('A [1].', '[1] Một.'), 'docx', {
      notes: [{ key: '1', place: { file: 'a' }, blocks: [line('Không')] }],
    });
    expect(linkTypedNotes(one).notes.map(({ key }) => key)).toEqual(['1', '1-2']);
  });

  test('in the cells of a table are linked too', () => {
    const table: Block = {
      ...line(''),
      kind: 'table',
      rows: [{ head: false, cells: [{ inlines: [text('Đường [1]')] }] }],
    };
    const { blocks } = linkTypedNotes(draft([table, line('[1] Một.', 2)]));
    expect(blocks[0]?.rows?.[0]?.cells.map(shown)).toEqual(['Đường<1>']);
  });
});

describe('digits that are left of notes', () => {
  const told = (dialect: Dialect, ...typed: readonly string[]) =>
    linkTypedNotes(draft(lines(...typed), dialect)).messages.map(({ reason }) => reason.slice(0, 9));
  const three = 'Tỉnh đã họp1, huyện họp2 và xã họp3.';

  test('are told in a text where three count on, or two that are all', () => {
    expect(told('pdf-text', three)).toEqual(['Có 3 số d']);
    expect(told('pdf-text', 'Tỉnh đã họp1, huyện họp2.')).toEqual(['Có 2 số d']);
    expect(told('pdf-text', 'Tỉnh đã họp2, huyện họp3.')).toEqual([]);
    expect(told('pdf-text', 'Tỉnh đã họp1, huyện họp2, xã họp7.')).toEqual([]);
    expect(told('docx', three)).toEqual([]);
    expect(told('pdf-text', `${three} Một họp9, hai họp9.`)).toEqual([]);
    expect(told('pdf-text', `${three} Một họp9.`)).toEqual(['Có 4 số d']);
  });
});

describe('where a marker may stand', () => {
  const at = (number: number, typed: string) =>
    candidatesFor(number, typed).map(({ from, to, cost }) => [typed.slice(from, to), cost]);

  test('behind a bracket, a sign or a year of a date', () => {
    expect(at(2, 'đã họp)2 rồi')).toEqual([['2', 0]]);
    expect(at(7, 'ngày 5/3/20237.')).toEqual([['7', 0.5]]);
    expect(at(2, 'đạt 1,2 tấn')).toEqual([]);
    expect(at(2, 'họp2,5 tấn')).toEqual([]);
    expect(at(2, 'họp2a')).toEqual([]);
  });

  test('of two numbers each place is one', () => {
    expect(at(2, 'họp2 và nghỉ2.')).toEqual([
      ['2', 0],
      ['2', 0],
    ]);
  });
});

describe('notes at page bottoms', () => {
  const onPage = (page: number, value: string, width: number, at: number, open = true): Block => ({
    ...line(value, at, { width, open, endLine: at }),
    place: { file: 'a', line: at, page },
  });
  const taken = (blocks: readonly Block[]) => {
    const { blocks: left, notes, messages, corrections, drops } = takePageNotes(draft(blocks, 'pdf-text'));
    return {
      left: words(left),
      notes: notes.map(({ key, blocks: own }) => `${key} ${words(own).join('|')}`),
      says: [...messages, ...corrections, ...drops].map(({ rule }) => rule),
    };
  };
  const body = (page: number, at: number) => [
    onPage(page, 'Tỉnh đã họp và bàn việc làm', 100, at),
    onPage(page, 'đường trước1 mùa khô.', 100, at + 1, false),
  ];

  test('begin with the next number in smaller type', () => {
    expect(
      taken([
        ...body(1, 1),
        onPage(1, '1 Theo chi cục thống kê huyện,', 130, 3),
        onPage(1, 'năm nay.', 20, 4, false),
      ]),
    ).toMatchObject({
      left: ['Tỉnh đã họp và bàn việc làm đường trước1 mùa khô.'],
      notes: ['1 Theo chi cục thống kê huyện, năm nay.'],
      says: [],
    });
  });

  test('a number with no place in the text and no smaller type is text', () => {
    const plainBody = [onPage(1, 'Tỉnh đã họp rồi', 100, 1), onPage(1, 'và nghỉ.', 100, 2, false)];
    expect(taken([...plainBody, onPage(1, '1 Theo chi cục', 40, 3, false)]).notes).toEqual([]);
    expect(taken([...body(1, 1), onPage(1, '1 Theo chi cục', 40, 3, false)]).notes).toEqual([
      '1 Theo chi cục',
    ]);
    expect(taken([...body(1, 1), onPage(1, '2 Theo chi cục', 40, 3, false)]).notes).toEqual([]);
  });

  test('may skip three in smaller type, and that is told', () => {
    const skipping = (number: number) =>
      taken([
        ...body(1, 1),
        onPage(1, `${number} Theo chi cục thống kê,`, 130, 3),
        onPage(1, 'nay.', 20, 4, false),
      ]);
    expect(skipping(4)).toMatchObject({ notes: ['4 Theo chi cục thống kê, nay.'], says: ['note-sequence'] });
    expect(skipping(5).notes).toEqual([]);
  });

  test('go on over the page where the one before broke off', () => {
    const first = [
      ...body(1, 1),
      onPage(1, '1 Theo chi cục', 130, 3),
      onPage(1, 'thống kê huyện', 130, 4, false),
    ];
    const next = [onPage(2, 'Xã đã họp rồi nghỉ ba ngày,', 100, 5), onPage(2, 'xong.', 20, 6, false)];
    expect(taken([...first, ...next, onPage(2, 'và của tỉnh năm nay.', 130, 7, false)]).notes).toEqual([
      '1 Theo chi cục thống kê huyện và của tỉnh năm nay.',
    ]);
  });

  test('a stray mark is no text of a note', () => {
    expect(taken([...body(1, 1), onPage(1, '1 ’ ,', 130, 3, false)])).toMatchObject({
      notes: ['1 '],
      says: ['stray-marks'],
    });
  });

  test('rows of an appendix begin with numbers too', () => {
    const annex = onPage(1, 'PHỤ LỤC I', 20, 3, false);
    expect(taken([...body(1, 1), annex, onPage(1, '1 Theo chi cục', 130, 4, false)]).notes).toEqual([]);
  });

  test('lines that a reader has put together have their notes taken', () => {
    const one = draft(lines('Tỉnh họp1.', '1 Theo chi cục'), 'pdf-text');
    expect(takePageNotes(one)).toBe(one);
  });
});

describe('where a flattened table begins and ends', () => {
  test.each([
    ['TT Chỉ tiêu', true],
    ['STT', true],
    ['Số thứ tự', true],
    ['Số TT', true],
    ['TTg', false],
    ['Chỉ tiêu TT', false],
  ])('%s: %s', (value, opens) => expect(opensTable(lines(value), 0)).toBe(opens));

  test('its head may be parted over two lines', () => {
    expect(opensTable(lines('Số', 'TT Chỉ tiêu'), 0)).toBe(true);
    expect(opensTable(lines('Số', 'khác'), 0)).toBe(false);
  });

  const region = (...typed: readonly string[]) => {
    const found = tableAt(lines(...typed), 0);
    return (
      found && [
        words(found.head),
        found.numbering && plain(found.numbering.inlines),
        words(found.data),
        found.end,
      ]
    );
  };

  test('its data begin below the row that numbers the columns, else with the first row', () => {
    expect(region('TT Chỉ tiêu', '1 2 3 4', '1 Số vụ 12', 'Ghi chú: khác')).toEqual([
      ['TT Chỉ tiêu'],
      '1 2 3 4',
      ['1 Số vụ 12'],
      3,
    ]);
    expect(region('TT Chỉ tiêu', '1 Số vụ 12', 'Nguồn: khác', 'đoạn')).toEqual([
      ['TT Chỉ tiêu'],
      undefined,
      ['1 Số vụ 12'],
      2,
    ]);
    expect(region('TT Chỉ tiêu', 'I. Số vụ', '1 Số vụ 12')?.[2]).toEqual(['I. Số vụ', '1 Số vụ 12']);
    expect(region('TT Chỉ tiêu', '1 2 3', 'đoạn')).toBeUndefined();
    expect(region('TT Chỉ tiêu', '1 2 2 4', 'đoạn')).toBeUndefined();
    expect(region('TT Chỉ tiêu', '2 3 4 5', 'đoạn')).toBeUndefined();
    expect(region('TT Chỉ tiêu', '1 2 3 4', '1 Số vụ', 'PHỤ LỤC II')?.[3]).toBe(3);
    expect(region('Chỉ tiêu', '1 2 3 4')).toBeUndefined();
  });

  test('its head is looked for in twenty-four lines', () => {
    const head = (count: number) => ['TT Chỉ tiêu', ...Array.from({ length: count - 1 }, () => 'đầu')];
    expect(region(...head(23), '1 2 3 4', '1 Số vụ')?.[3]).toBe(25);
    expect(region(...head(24), '1 2 3 4', '1 Số vụ')).toBeUndefined();
  });

  test('a head that is printed again on a new page is left out, the break goes to the next row', () => {
    const broken: Block = of({ type: 'pageBreak', page: 2 }, 'TT Chỉ tiêu');
    const report = new Report();
    const found = dataLines(
      {
        head: lines('TT Chỉ tiêu', 'Đơn vị tính'),
        numbering: undefined,
        data: [...lines('1 Số vụ 12'), broken, ...lines('Đơn vị tính', '2 Số người 9', 'Đơn vị tính')],
        end: 0,
      },
      report,
    );
    expect(found.map(({ text: value, mark }) => [value, mark.length])).toEqual([
      ['1 Số vụ 12', 0],
      ['2 Số người 9', 1],
      ['Đơn vị tính', 0],
    ]);
    expect(report.drops.map(({ rule }) => rule)).toEqual(['repeated-head', 'repeated-head']);
  });
});

describe('a flattened table', () => {
  const built = (...typed: readonly string[]) => {
    const report = new Report();
    const blocks = readFlatTables(lines(...typed), report);
    const table = blocks.find(({ kind }) => kind === 'table');
    return {
      kinds: blocks.map(({ kind }) => kind).join(' '),
      rows: table?.rows?.map(({ cells }) =>
        cells.map(
          ({ inlines, colSpan, rowSpan }) =>
            `${plain(inlines)}${colSpan ? `→${colSpan}` : ''}${rowSpan ? `↓${rowSpan}` : ''}`,
        ),
      ),
      says: [...report.messages, ...report.drops].map(({ rule }) => rule),
    };
  };

  test('without a row of numbers has as many columns of values as most rows', () => {
    expect(
      built('TT Chỉ tiêu', 'Năm 2021 Năm 2022', '1 Số vụ 12 15', '2 Số người 9 7', '3 Số xã 4').rows,
    ).toEqual([
      ['TT', 'Chỉ tiêu', 'Năm 2021', 'Năm 2022'],
      ['1', 'Số vụ', '12', '15'],
      ['2', 'Số người', '9', '7'],
      ['3', 'Số xã', '4', ''],
    ]);
  });

  test('without a row of numbers has a column of units where its head names one', () => {
    expect(built('TT Chỉ tiêu', 'Đơn vị', 'Năm 2021 Năm 2022', '1 Số vụ vụ 12 15').rows?.at(-1)).toEqual([
      '1',
      'Số vụ',
      'vụ',
      '12',
      '15',
    ]);
  });

  test('the first number of a group opens a row', () => {
    expect(built('TT Chỉ tiêu', 'Năm 2021 Năm 2022', 'A. Nhóm', '1 Số vụ 12 15').rows?.slice(1)).toEqual([
      ['A.', 'Nhóm', '', ''],
      ['1', 'Số vụ', '12', '15'],
    ]);
  });

  test('has units and remarks where its head names them', () => {
    expect(
      built(
        'TT Chỉ tiêu',
        'Đơn vị',
        'Năm 2021 Năm 2022',
        'Ghi chú',
        '1 2 3 4 5 6',
        '1 Số vụ vụ 12 15 Đạt',
      ).rows?.at(-1),
    ).toEqual(['1', 'Số vụ', 'vụ', '12', '15', 'Đạt']);
  });

  test('a remark that is not last spans two rows, the group those behind it', () => {
    expect(
      built(
        'TT',
        'Chỉ tiêu',
        'Thực hiện',
        'Ghi chú',
        'Điểm 2021 Điểm 2022',
        '1 2 3 4 5',
        '1 Số vụ 12 15',
      ).rows?.slice(0, 2),
    ).toEqual([
      ['TT↓2', 'Chỉ tiêu↓2', 'Thực hiện→2', 'Ghi chú↓2'],
      ['Điểm 2021', 'Điểm 2022'],
    ]);
  });

  test('a row of more values than columns stays one line and is told', () => {
    const found = built('TT Chỉ tiêu', 'Năm 2021 Năm 2022', '1 2 3 4', '1 Số vụ 12 15 17', '2 Số người 9 7');
    expect(found.rows?.slice(1)).toEqual([
      ['1', 'Số vụ 12 15 17→3'],
      ['2', 'Số người', '9', '7'],
    ]);
    expect(found.says).toEqual(['table-row', 'column-numbers']);
  });

  test('whose head does not make its columns keeps the lines of the head above it', () => {
    const found = built('TT Chỉ tiêu', '1 2 3 4', '1 Số vụ 12 15');
    expect([found.kinds, found.rows?.[0], found.says]).toEqual([
      'paragraph table',
      ['', '', '', ''],
      ['table-head', 'column-numbers'],
    ]);
  });

  test('that holds a marker of a note stays lines', () => {
    const report = new Report();
    const marked = of('1 Số vụ', { type: 'marker', note: '1' }, ' 12');
    const blocks = readFlatTables([...lines('TT Chỉ tiêu', '1 2 3 4'), marked], report);
    expect([words(blocks), report.messages.map(({ rule }) => rule)]).toEqual([
      ['TT Chỉ tiêu', '1 2 3 4', '1 Số vụ 12'],
      ['table-kept'],
    ]);
  });
});

describe('a table that places text', () => {
  const frame = (...rows: readonly (readonly (string | [string, number])[])[]): Block => ({
    ...line(''),
    kind: 'table',
    rows: rows.map((cells) => ({
      head: false,
      cells: cells.map((one) =>
        typeof one === 'string' ? { inlines: [text(one)] } : { inlines: [text(one[0])], colSpan: one[1] },
      ),
    })),
  });
  const placed = (block: Block) =>
    unframe(draft([block])).blocks.map(({ inlines, column }) => `${column ?? '-'} ${plain(inlines)}`);
  const COUNTRY = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';

  test('names the side of a cell by where it stands, spans counted', () => {
    expect(placed(frame(['SỞ Y TẾ', [COUNTRY, 2]]))).toEqual(['left SỞ Y TẾ', `right ${COUNTRY}`]);
    expect(placed(frame([['SỞ Y TẾ', 2], COUNTRY]))).toEqual(['left SỞ Y TẾ', `right ${COUNTRY}`]);
    expect(placed(frame(['SỞ Y TẾ', 'Số: 12/BC-SYT', COUNTRY]))).toEqual([
      'left SỞ Y TẾ',
      'left Số: 12/BC-SYT',
      `right ${COUNTRY}`,
    ]);
    expect(placed(frame([COUNTRY]))).toEqual([`- ${COUNTRY}`]);
  });

  test('reads the salutation and those it names together', () => {
    expect(placed(frame(['SỞ Y TẾ', COUNTRY], ['Kính gửi:', 'Sở Nội vụ']))).toEqual([
      'left SỞ Y TẾ',
      `right ${COUNTRY}`,
      '- Kính gửi:',
      '- Sở Nội vụ',
    ]);
  });

  test('several who sign beside one another stand one behind the other', () => {
    expect(
      placed(frame(['Kế toán', 'Thủ quỹ', 'Người lập'], ['(Ký, họ tên)', '(Ký, họ tên)', '(Ký, họ tên)'])),
    ).toEqual([
      'left Kế toán',
      'left (Ký, họ tên)',
      'left Thủ quỹ',
      'left (Ký, họ tên)',
      'right Người lập',
      'right (Ký, họ tên)',
    ]);
  });

  test('a list set in two columns is read down one and then down the other', () => {
    const left = '1. Tên xã;\n2a, 2b. Số bản;\n3. Số hộ.';
    expect(placed(frame([left, '4. Người lập;\n5. Ngày lập;\n6. Nơi nhận.']))).toEqual([
      'left 1. Tên xã;',
      'left 2a, 2b. Số bản;',
      'left 3. Số hộ.',
      'right 4. Người lập;',
      'right 5. Ngày lập;',
      'right 6. Nơi nhận.',
    ]);
    expect(placed(frame([left, 'Tên\nNgày\nQuê']))).toHaveLength(1);
    expect(placed(frame([left, left], [left, left]))).toHaveLength(1);
  });

  test('a letterhead that was written on one line is parted', () => {
    expect(placed(frame(['SỞ Y TẾ', `${COUNTRY} Độc lập - Tự do - Hạnh phúc`]))).toEqual([
      'left SỞ Y TẾ',
      `right ${COUNTRY}`,
      'right Độc lập - Tự do - Hạnh phúc',
    ]);
  });

  test('a table of figures is none, though a day stands in it', () => {
    expect(unframe(draft([frame(['Ngày 5 tháng 3 năm 2025', '12'])])).blocks[0]?.kind).toBe('table');
    expect(placed(frame(['SỞ Y TẾ', 'Mẫu Sơn, ngày 5 tháng 3 năm 2025']))).toHaveLength(2);
  });
});

describe('the closing', () => {
  const ended = (...typed: readonly (string | Block)[]) => {
    const { body, closing, appendices } = partClosing(lines(...typed));
    return [body.length, closing.length, appendices.length];
  };

  test.each<[string, boolean]>([
    ['Nơi nhận:', true],
    ['TM. ỦY BAN NHÂN DÂN', true],
    ['T/M ĐẢNG ỦY', true],
    [`Nơi nhận: ${'a'.repeat(110)}`, true],
    [`Nơi nhận: ${'a'.repeat(111)}`, false],
    ['TM. chúng tôi', false],
  ])('%s opens it: %s', (value, opens) => expect(opensClosing(line(value))).toBe(opens));

  test('ends where a section, a table, an annex or a long paragraph begins', () => {
    expect(ended('Đoạn.', 'Nơi nhận:', '- Như trên;', 'QUY CHẾ', 'Đoạn')).toEqual([1, 2, 2]);
    expect(ended('Đoạn.', 'Nơi nhận:', { ...line('', 3), kind: 'table', rows: [] }, 'Đoạn')).toEqual([
      1, 1, 2,
    ]);
    expect(ended('Đoạn.', 'Nơi nhận:', 'a'.repeat(240), 'Đoạn')).toEqual([1, 3, 0]);
    expect(ended('Đoạn.', 'Nơi nhận:', 'a'.repeat(241), 'Đoạn')).toEqual([1, 1, 2]);
    expect(ended('Đoạn.', 'TM. ỦY BAN NHÂN DÂN', 'Lê Văn Mẫu', 'DANH SÁCH CÁC XÃ', 'Đoạn')).toEqual([
      1, 2, 2,
    ]);
    expect(ended('Đoạn.', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lê Văn Mẫu', 'CHỦ TỊCH', 'Đoạn')).toEqual([
      1, 5, 0,
    ]);
  });

  test('a sentence whose end mark stands in it gets it back', () => {
    const { body, closing } = partClosing(lines('Xã đã họp', 'Nơi nhận:', 'xong./.', 'Lê Văn Mẫu'));
    expect([words(body), words(closing)]).toEqual([['Xã đã họp xong./.'], ['Nơi nhận:', 'Lê Văn Mẫu']]);
    expect(partClosing(lines('Xã đã họp.', 'Nơi nhận:', 'xong./.')).closing).toHaveLength(2);
  });

  test('number and day above the signature of a consolidated paper belong to it', () => {
    expect(
      ended(
        'Đoạn.',
        'VĂN PHÒNG QUỐC HỘI',
        'Số: 12/VBHN-VPQH',
        'XÁC THỰC VĂN BẢN',
        'KT. CHỦ NHIỆM',
        'Lê Văn Mẫu',
      ),
    ).toEqual([1, 5, 0]);
    expect(ended('Đoạn.', 'VĂN PHÒNG QUỐC HỘI', 'KT. CHỦ NHIỆM', 'Lê Văn Mẫu')).toEqual([2, 2, 0]);
  });

  test('an office in capitals has a name in three lines below, half a column needs no office', () => {
    expect(ended('Đoạn.', 'CHỦ TỊCH', 'Một', 'Hai', 'Lê Văn Mẫu')).toEqual([1, 4, 0]);
    expect(ended('Đoạn.', 'CHỦ TỊCH', 'Một', 'Hai', 'Ba', 'Lê Văn Mẫu')).toEqual([6, 0, 0]);
    expect(ended('Đoạn.', 'NGƯỜI LẬP', 'Lê Văn Mẫu')).toEqual([3, 0, 0]);
    expect(ended('Đoạn.', line('NGƯỜI LẬP', 2, { column: 'right' }), 'Lê Văn Mẫu')).toEqual([1, 2, 0]);
  });

  test.each<[string, boolean, boolean]>([
    ['PHỤ LỤC I', true, true],
    ['Phụ lục 1', true, true],
    ['Phụ lục 1: DANH SÁCH CÁC XÃ CỦA TỈNH', true, true],
    ['Phụ lục 1 kèm theo Quyết định này', false, false],
    ['QUY CHẾ', false, true],
    ['Quy chế', false, false],
    ['QUYẾT ĐỊNH:', false, false],
    ['DANH SÁCH KHÁC', false, false],
  ])('%s: an appendix %s, what comes with a paper %s', (value, appendix, annex) =>
    expect([opensAppendix(line(value)), opensAnnex(line(value))]).toEqual([appendix, annex]),
  );
});

describe('a file of several papers', () => {
  const split = (...typed: readonly (string | Block)[]) => splitDocuments(lines(...typed)).map(words);
  const rule: Block = { ...line(''), kind: 'separator' };

  test('is cut at topics, at rules with a title behind them only beside topics', () => {
    expect(split('Tài liệu', 'Chuyên đề 01', 'A', 'Chuyên đề 02', 'B')).toEqual([
      ['Tài liệu', 'Chuyên đề 01', 'A'],
      ['Chuyên đề 02', 'B'],
    ]);
    expect(split('Chuyên đề 01: LÀM ĐƯỜNG', 'A', rule, 'LÀM CẦU', '1. Một', 'B')).toEqual([
      ['Chuyên đề 01: LÀM ĐƯỜNG', 'A'],
      ['LÀM CẦU', '1. Một', 'B'],
    ]);
    expect(split('Chuyên đề 01: Làm đường', 'A', 'Chuyên đề 02: Làm cầu', 'B')).toHaveLength(1);
    expect(split('A', rule, 'LÀM CẦU', '1. Một')).toHaveLength(1);
    expect(split('Chuyên đề 01', 'A', rule, 'Làm cầu', '1. Một')).toHaveLength(1);
    expect(split('Chuyên đề 01', 'A', rule, '1. Một')).toHaveLength(1);
  });

  const head = (number: string) => [
    'SỞ Y TẾ',
    `Số: ${number}`,
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Mẫu, ngày 5 tháng 3 năm 2025',
    'BÁO CÁO',
  ];
  test('is cut behind a signature at a letterhead with a number that is filled in', () => {
    expect(split(...head('1/BC-SYT'), 'A', 'Nơi nhận:', ...head('2/BC-SYT'), 'B')).toHaveLength(2);
    expect(split(...head('1/BC-SYT'), 'A', 'Nơi nhận:', ...head('…/BC-SYT'), 'B')).toHaveLength(1);
    expect(split(...head('1/BC-SYT'), 'A', ...head('2/BC-SYT'), 'B')).toHaveLength(1);
    expect(split(...head('1/BC-SYT'), 'A', 'Nơi nhận:', 'PHỤ LỤC', ...head('2/BC-SYT'), 'B')).toHaveLength(1);
    expect(
      split(
        ...head('1/BC-SYT'),
        'A',
        'Nơi nhận:',
        ...head('2/BC-SYT'),
        'B',
        'Nơi nhận:',
        ...head('3/BC-SYT'),
      ),
    ).toHaveLength(3);
  });
});

describe('lists', () => {
  const item = (value: string, bullet: '-' | '+' = '-'): Block => ({ ...line(value), kind: 'item', bullet });
  const built = (...typed: readonly (string | Block)[]): unknown =>
    buildBody(lines(...typed)).map(function told(node): unknown {
      if (node.type === 'list') return node.items.map((one) => one.map(told));
      return node.type === 'paragraph' ? plain(node.inlines) : node.type;
    });

  test('what stands between two items belongs to the one before', () => {
    expect(built(item('a'), 'giữa', item('b'), 'sau')).toEqual([[['a', 'giữa'], ['b']], 'sau']);
    expect(built(item('a'), 'Cụ thể:', item('b'))).toEqual([[['a']], 'Cụ thể:', [['b']]]);
    expect(built(item('a:'), 'sau')).toEqual([[['a:', 'sau']]]);
  });

  test('a plus stands below a dash, and beside it where there is no dash', () => {
    expect(built(item('a'), item('b', '+'), item('c', '+'), item('d'))).toEqual([
      [['a', [['b'], ['c']]], ['d']],
    ]);
    expect(built(item('a', '+'), item('b', '+'))).toEqual([[['a'], ['b']]]);
    expect(built(item('a', '+'), item('b'))).toEqual([[['a'], ['b']]]);
  });
});

describe('a heading that runs in to its text', () => {
  const bold = (value: string): Inline => ({ type: 'text', value, bold: true });

  test('in bold ends where thirteen letters of another look follow', () => {
    expect(boldRunIn(of(bold('1. Đường '), 'đã làm xong rồi'))).toBe(9);
    expect(boldRunIn(of(bold('1. Đường '), 'đã làm xong'))).toBeUndefined();
    expect(boldRunIn(of(bold('1. Đường '), 'và ', bold('cầu'), ' đã làm xong rồi'))).toBe(15);
    expect(boldRunIn(of(bold('Điều 1.'), ' Phê duyệt kế hoạch'))).toBe(7);
    expect(boldRunIn(of(bold('1.'), ' Phê duyệt kế hoạch'))).toBeUndefined();
    expect(boldRunIn(of('Đã ', bold('làm xong'), ' rất nhiều việc khác'))).toBeUndefined();
  });

  test('ends at a colon of three to a hundred letters before a capital', () => {
    expect(runIn(of('1. Đường: Đã xong'))).toBe(9);
    expect(runIn(of('1. Đường: đã xong'))).toBeUndefined();
    expect(runIn(of('ab: Đã xong'))).toBeUndefined();
    expect(runIn(of('abc: Đã xong'))).toBe(4);
    expect(runIn(of(`${'a'.repeat(100)}: Đã`))).toBe(101);
    expect(runIn(of(`${'a'.repeat(101)}: Đã`))).toBeUndefined();
  });

  test('of an article is a name up to 120 letters that ends without a full stop', () => {
    const parts = (value: string) => partRunIn(of(value), 1).length;
    expect(parts(`Điều 1. ${'A'.repeat(112)}`)).toBe(1);
    expect(parts('Điều 1. Phạm vi của quy chế này được áp dụng.')).toBe(2);
    expect(parts('Bài 1. Phạm vi của quy chế này được áp dụng.')).toBe(2);
  });

  test('looks bold or italic by more than half of its letters', () => {
    const italic = (value: string): Inline => ({ type: 'text', value, italic: true });
    expect(leadingLook(of(bold('abc'), 'de'))).toBe('bold');
    expect(leadingLook(of(bold('ab'), 'cd'))).toBe('plain');
    expect(leadingLook(of(italic('abc'), 'de'))).toBe('italic');
    expect(leadingLook(of(italic('ab'), 'cd'))).toBe('plain');
  });
});

describe('a paragraph that was cut', () => {
  const long = 'Ủy ban nhân dân tỉnh đã chỉ đạo các sở, ban, ngành và các huyện';
  const parts = (...typed: readonly (string | Block)[]) =>
    joinParagraphs(draft(lines(...typed))).blocks.length;

  test('has at least sixty letters', () => {
    expect(parts('A'.repeat(30) + 'a'.repeat(30), 'b')).toBe(1);
    expect(parts('A'.repeat(29) + 'a'.repeat(30), 'b')).toBe(2);
  });

  test('goes on with a capital only over a page, where pages are known', () => {
    const onPage = (value: string, turns: boolean): Block => ({
      ...of(...(turns ? [{ type: 'pageBreak', page: 2 } as const] : []), value),
      place: { file: 'a', line: 1, page: 2 },
    });
    const first: Block = { ...of(`${long} thuộc tỉnh`), place: { file: 'a', line: 1, page: 1 } };
    expect(parts(first, onPage('Cao Bằng đã họp.', true))).toBe(1);
    expect(parts(first, onPage('Cao Bằng đã họp.', false))).toBe(2);
  });

  test('is no heading, and an item goes on only where it stops open', () => {
    expect(parts(line(long, 1, { level: 2 }), 'triển khai')).toBe(2);
    expect(parts(long, line('triển khai', 2, { level: 2 }))).toBe(2);
    expect(parts({ ...line(`${long} đồng loạt`), kind: 'item' }, 'Cao Bằng')).toBe(2);
    expect(parts({ ...line(`${long} của`), kind: 'item' }, 'Cao Bằng')).toBe(1);
    expect(parts({ ...line(`${long} (theo`), kind: 'item' }, 'Cao Bằng')).toBe(1);
    expect(parts({ ...line(`${long} “theo`), kind: 'item' }, 'Cao Bằng')).toBe(1);
  });
});

test('a paper without a title is called by nine words, with dots where more follow', () => {
  const named = (value: string) => nameless(lines(value), new Report(), { file: 'a' }).value;
  expect(named('a b c d e g h i k')).toBe('a b c d e g h i k');
  expect(named('a b c d e g h i k l')).toBe('a b c d e g h i k…');
  expect(named('')).toBe('Văn bản không ghi tên');
});

test('the notes in front of the first that has its place may stand a page earlier', () => {
  const note = (key: string) => ({ key, place: { file: 'a', line: 1, page: 2 }, blocks: [line('Chú')] });
  const onPage = (page: number, value: string): Block => ({
    ...line(value),
    place: { file: 'a', line: 1, page },
  });
  const marked = (first: string, second: string) =>
    markGluedNotes(
      draft([onPage(1, first), onPage(2, second)], 'pdf-text', { notes: [note('1'), note('2'), note('3')] }),
    ).blocks.map(shown);
  expect(marked('Tỉnh họp1.', 'Xã họp2 và nghỉ3.')).toEqual(['Tỉnh họp<1>.', 'Xã họp<2> và nghỉ<3>.']);
  expect(marked('Tỉnh họp1 và nghỉ2.', 'Xã nghỉ3.')).toEqual(['Tỉnh họp<1> và nghỉ<2>.', 'Xã nghỉ<3>.']);
  // Behind one that has its place none is looked for on the page before.
  expect(marked('Tỉnh họp3.', 'Xã họp1 và nghỉ2.')).toEqual(['Tỉnh họp3.', 'Xã họp<1> và nghỉ<2>.']);
});
