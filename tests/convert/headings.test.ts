/** Which lines head something and where they stand, reading by reading: series of numbers, run-in names, annexes. */
import { describe, expect, test } from 'vitest';
import { paragraph, Report } from '../../src/convert/draft.ts';
import type { Block, Inline } from '../../src/convert/model.ts';
import { readAppendices } from '../../src/convert/structure/outline/appendices.ts';
import {
  type HeadingOptions,
  joinNames,
  markHeadings,
} from '../../src/convert/structure/outline/headings.ts';
import { type SectionCandidate, Sections } from '../../src/convert/structure/outline/sections.ts';
import { plain, text } from '../../src/convert/text/inlines.ts';
import { labelOf } from '../../src/vietnamese/labels.ts';

const SENTENCE = 'Các xóm góp công làm đường trong mùa khô, mỗi nhà hai mươi ngày, huyện cho mượn máy xúc.';

const line = (words: string, rest: Partial<Block> = {}): Block =>
  paragraph([text(words)], { file: 'a', line: 1 }, rest);
const bold = (words: string, rest: Partial<Block> = {}): Block =>
  paragraph([{ type: 'text', value: words, bold: true }], { file: 'a', line: 1 }, rest);
const blocksOf = (lines: readonly (string | Block)[]): Block[] =>
  lines.map((one) => (typeof one !== 'string' ? one : line(one === '…' ? SENTENCE : one)));

describe('the tree of sections', () => {
  /** `depth label`, `-` for a line that has no place; `!n` a number that is missing before, `?n` one that was used. */
  const places = (
    lines: readonly (string | readonly [string, Partial<SectionCandidate>])[],
    articles = false,
  ): readonly string[] => {
    const sections = new Sections(articles);
    return lines.map((one, index) => {
      const [words, rest] = typeof one === 'string' ? [one, {}] : one;
      const place = sections.add({
        index,
        label: labelOf(words),
        names: true,
        look: 'plain',
        afterHeading: false,
        ...rest,
      });
      if (!place) return '-';
      const slip = place.slip ? `${place.slip.kind === 'missing' ? '!' : '?'}${place.slip.number}` : '';
      return `${place.depth}${slip}`;
    });
  };

  test('a first number opens a level, the next one goes on there, and an outer one closes it', () => {
    expect(places(['I. A', '1. B', '2. C', 'a) D', 'b) E', '3. F', 'II. G', '1. H'])).toEqual([
      '1',
      '2',
      '2',
      '3',
      '3',
      '2',
      '1',
      '2',
    ]);
  });

  test('a number of two parts stands below the one that it begins with', () => {
    expect(places(['1. A', '1.1. B', '1.2. C', '1.2.1. D', '2. E', '2.1. F'])).toEqual([
      '1',
      '2',
      '2',
      '3',
      '1',
      '2',
    ]);
    expect(places(['II. A', '2.1. B'])[0]).toBe('-');
    expect(places(['I. A', '1.1. B', '1.2. C'])).toEqual(['1', '2', '2']);
  });

  test('one that skips its first number is placed, and the gap is told', () => {
    expect(places(['1. A', '1.2. B'])).toEqual(['1', '2!1']);
    expect(places(['1. A', '2.3. B'])).toEqual(['1', '-']);
  });

  test('a number may skip two, not three; one used twice is told', () => {
    expect(places(['1. A', '3. B'])).toEqual(['1', '1!2']);
    expect(places(['1. A', '4. B'])).toEqual(['1', '1!2']);
    expect(places(['1. A', '5. B'])).toEqual(['1', '-']);
    expect(places(['1. A', '2. B', '2. C', '3. D'])).toEqual(['1', '1', '1?2', '1']);
  });

  test('a sentence that repeats a number is none of the series', () => {
    expect(places(['1. A', '2. B', ['2. C', { names: false }]])).toEqual(['1', '1', '-']);
  });

  test('a number goes on with the series that looks like it', () => {
    const look = (words: string, one: SectionCandidate['look']) => [words, { look: one }] as const;
    expect(
      places([look('1. A', 'bold'), look('a) B', 'italic'), look('1. C', 'plain'), look('2. D', 'bold')]),
    ).toEqual(['1', '2', '3', '1']);
    expect(
      places([look('1. A', 'bold'), look('a) B', 'italic'), look('1. C', 'plain'), look('2. D', 'plain')]),
    ).toEqual(['1', '2', '3', '3']);
  });

  test('chapters hold sections, these hold articles; the numbers of articles run on', () => {
    const lines = [
      'Chương I',
      'Mục 1',
      'Điều 1. A',
      'Điều 2. B',
      'Mục 2',
      'Điều 3. C',
      'Chương II',
      'Điều 4. D',
    ];
    expect(places(lines, true)).toEqual(['1', '2', '3', '3', '2', '3', '1', '2']);
  });

  test('an article that is missing is told; one far from its turn in plain type is a citation', () => {
    expect(places(['Điều 1. A', 'Điều 3. B'], true)).toEqual(['1', '1!2']);
    expect(places(['Điều 1. A', 'Điều 4. B'], true)).toEqual(['1', '1!2']);
    expect(places(['Điều 1. A', 'Điều 5. B'], true)).toEqual(['1', '-']);
    expect(places(['Điều 1. A', ['Điều 5. B', { look: 'bold' }]], true)).toEqual(['1', '1!2']);
    expect(places(['Điều 3. A', 'Điều 1. B'], true)).toEqual(['1', '1']);
    // The first that is printed is no slip, whatever its number.
    expect(places(['Điều 2. A', 'Điều 3. B'], true)).toEqual(['1', '1']);
    expect(places(['Điều 1. A', 'Điều 2. B', 'Điều 2. C'], true)[2]).toBe('1?2');
  });

  test('numbers below an article are khoản, unless Roman sections stand between', () => {
    expect(places(['Điều 1. A', '1. B', 'a) C'], true)).toEqual(['1', '-', '-']);
    expect(places(['Điều 1. A', 'I. B', '1. C'], true)).toEqual(['1', '2', '3']);
    expect(places(['1. A'], true)).toEqual(['-']);
    expect(places([['1. A', { look: 'bold' }]], true)).toEqual(['1']);
  });

  test('a star stands below the heading right above it, else beside the open section', () => {
    const star = (afterHeading: boolean) => ['* A', { afterHeading }] as const;
    expect(places(['1. A', star(true), star(false)])).toEqual(['1', '2', '2']);
    expect(places(['1. A', 'a) B', star(false)])).toEqual(['1', '2', '2']);
    expect(places([star(false)])).toEqual(['1']);
  });

  test('without a number capitals stand at the top, others at the deepest open level', () => {
    expect(places(['I. A', '1. B', ['X', { look: 'bold' }]])).toEqual(['1', '2', '2']);
    expect(places(['I. A', '1. B', ['X', { look: 'capitals' }]])).toEqual(['1', '2', '1']);
    expect(places([['X', { look: 'bold' }]])).toEqual(['1']);
  });

  test('the outline of the source places what the numbers do not', () => {
    expect(
      places([
        ['X', { outline: 1 }],
        ['Y', { outline: 2 }],
        ['Z', { outline: 1 }],
      ]),
    ).toEqual(['1', '2', '1']);
    expect(
      places([
        ['1. A', { outline: 1 }],
        ['7. B', { outline: 2 }],
      ]),
    ).toEqual(['1', '2']);
    expect(
      places([
        ['1. A', { outline: 1 }],
        ['1. B', { outline: 2 }],
        ['2. C', { outline: 1 }],
      ]),
    ).toEqual(['1', '2', '1']);
  });

  test('a list that counts by itself goes on with its own lines only', () => {
    const counted = (words: string, series: string, goesOn: boolean) => [words, { series, goesOn }] as const;
    expect(places([counted('1. A', 'x', false), counted('2. B', 'x', true)])).toEqual(['1', '1']);
    expect(places([counted('1. A', 'x', false), counted('2. B', 'y', true)])).toEqual(['1', '-']);
  });

  test('the letter đ stands between d and e', () => {
    expect(places(['a) A', 'b) B', 'c) C', 'd) D', 'đ) Đ', 'e) E'])).toEqual(['1', '1', '1', '1', '1', '1']);
  });
});

/** `1 NAME` for headings, `- text` for others, cut to a few letters. */
const marked = (
  lines: readonly (string | Block)[],
  options: Partial<HeadingOptions> = {},
  report = new Report(),
): readonly string[] =>
  markHeadings(blocksOf(lines), report, { byLook: false, ...options }).map((one) => {
    const words = plain(one.inlines).slice(0, 24);
    return 'kind' in one || one.type === 'paragraph' ? `- ${words}` : `${one.depth} ${words}`;
  });
const heads = (...lines: readonly (string | Block)[]) => marked(lines).filter((one) => !one.startsWith('-'));

describe('which lines head something', () => {
  test('names with numbers do, sentences with numbers do not', () => {
    expect(heads('I. Đường', '…', 'II. Cầu', '…')).toEqual(['1 I. Đường', '1 II. Cầu']);
    expect(heads('1. Đường', '…', `2. ${SENTENCE}`)).toEqual(['1 1. Đường']);
  });

  test('what stands deeper than the one above by more than a level moves up', () => {
    expect(marked(['I. Đường', '…', '1. Đất', '…'], { below: 1 })).toEqual([
      '2 I. Đường',
      `- ${SENTENCE.slice(0, 24)}`,
      '3 1. Đất',
      `- ${SENTENCE.slice(0, 24)}`,
    ]);
  });

  test('a list of sentences is text; the short name among them stays a heading', () => {
    const point = (number: number) => `${number}. ${SENTENCE}`;
    expect(heads('I. Đường', point(1), point(2), point(3))).toEqual(['1 I. Đường']);
    expect(heads('I. Đường', point(1), '2. Cầu', '…', point(3))).toEqual(['1 I. Đường', '2 2. Cầu']);
  });

  test('a slip is told with the name of the section', () => {
    const report = new Report();
    marked(['1. Đường', '…', '3. Cầu', '…', '3. Cống', '…'], {}, report);
    expect(report.messages.map(({ reason }) => reason)).toEqual([
      'Trước mục “3. Cầu” thiếu mục số 2.',
      'Mục “3. Cống” mang số 3 đã dùng trước đó.',
    ]);
  });

  test('a star heads something up to 120 letters, unless it is a sentence', () => {
    expect(heads('1. Đường', '…', '* Đất', '…')).toEqual(['1 1. Đường', '1 * Đất']);
    expect(heads('1. Đường', '…', `* A${'a'.repeat(117)}`, '…')).toHaveLength(2);
    expect(heads('1. Đường', '…', `* A${'a'.repeat(118)}`, '…')).toHaveLength(1);
    expect(heads('1. Đường', '…', '* Đất tốt.', '…')).toHaveLength(1);
  });

  test('chapters cited in a sentence head nothing', () => {
    expect(heads('Chương I quy định việc này', '…', 'Chương II Quy định', '…')).toEqual([
      '1 Chương II Quy định',
    ]);
    expect(heads('Chương I Quy định:', '…')).toEqual([]);
    expect(heads('Chương 1. “Việc chung”', '…')).toHaveLength(1);
  });

  test('`QUYẾT ĐỊNH:` heads nothing', () => {
    expect(heads('QUYẾT ĐỊNH:', 'Điều 1. Đường', '…', 'Điều 2. Cầu', '…')).toEqual([
      '1 Điều 1. Đường',
      '1 Điều 2. Cầu',
    ]);
  });

  test('without numbers bold lines do, where the source claims no other; a greeting does not', () => {
    expect(heads(bold('Đường'), '…', bold('Cầu'), '…')).toEqual(['1 Đường', '1 Cầu']);
    expect(heads(bold('Kính thưa các đồng chí'), '…')).toEqual([]);
    expect(heads(bold('Đường xóm đã xong.'), '…')).toEqual([]);
    expect(heads(bold('a'.repeat(120)), '…')).toHaveLength(1);
    expect(heads(bold('a'.repeat(121)), '…')).toHaveLength(0);
  });

  test('in a paper with numbers a bold line alone heads nothing, one in capitals between texts does', () => {
    expect(heads('I. Đường', '…', bold('Cầu'), '…')).toEqual(['1 I. Đường']);
    expect(heads('1. Đường', '…', bold('VIỆC KHÁC'), '…', '1. Cầu', '…')).toContain('1 VIỆC KHÁC');
    // Two lines in capitals are a letterhead, a signature or a form.
    expect(heads('1. Đường', '…', bold('VIỆC KHÁC'), bold('VIỆC RIÊNG'), '1. Cầu', '…')).not.toContain(
      '1 VIỆC KHÁC',
    );
    expect(heads('1. Đường', '…', bold('ỦY BAN NHÂN DÂN XÃ'), '1. Cầu', '…')).toHaveLength(2);
    // Where an inner series goes on, the line stood within it.
    expect(heads('1. Đường', '…', bold('VIỆC KHÁC'), '…', '2. Cầu', '…')).toEqual(['1 1. Đường', '1 2. Cầu']);
  });

  test('a point counted in words heads what follows where all of it is bold, below the section that holds it', () => {
    const points = ['I. Đường', '…', bold('Thứ nhất là, mở đường'), '…', bold('Hai là: xây cầu.'), '…'];
    expect(heads(...points, 'II. Nước', '…')).toEqual([
      '1 I. Đường',
      '2 Thứ nhất là, mở đường',
      '2 Hai là: xây cầu.',
      '1 II. Nước',
    ]);
    expect(heads('I. Đường', '…', 'Thứ nhất là, mở đường', '…')).toHaveLength(1);
    expect(heads('I. Đường', '…', bold('Một là, mở đường'), bold('Hai là, xây cầu'), '…')).toEqual([
      '1 I. Đường',
      '2 Hai là, xây cầu',
    ]);
    expect(heads('I. Đường', '…', bold('Hai xã mở đường'), '…')).toHaveLength(1);
  });

  test('what a PDF calls a level is a guess by looks', () => {
    const lines = ['1. Đường', '…', line('Cầu', { level: 2 }), '…'];
    expect(marked(lines)).toContain('1 Cầu');
    expect(marked(lines, { byLook: true })).not.toContain('1 Cầu');
  });

  test('rows of a table that lost its cells head nothing but Roman sections, chapters and articles', () => {
    expect(marked(['1. Đường', '2. Cầu', 'Điều 1. Đất', '…'], { rows: true })).toEqual([
      '- 1. Đường',
      '- 2. Cầu',
      '1 Điều 1. Đất',
      `- ${SENTENCE.slice(0, 24)}`,
    ]);
  });

  test('what the editor says counts', () => {
    const decided = (words: string, length: number): Block =>
      line(words, { decided: { heading: true, length, depth: 2 } });
    expect(heads('…', decided('Đường xóm đã xong.', 18), '…')).toHaveLength(1);
    expect(marked(['I. A', '…', decided('Đường: đã xong', 6)]).slice(2)).toEqual(['2 Đường:', '- đã xong']);
  });

  test('who signs, what a list of the source counts and a greeting head nothing', () => {
    expect(heads(bold('Đường'), '…', { ...bold('Cầu'), align: 'right' }, '…')).toEqual(['1 Đường']);
    expect(heads('1. Đường', '…', line('2. Cầu', { listed: true }), '…')).toEqual(['1 1. Đường']);
    expect(heads('1. Đường', '…', { ...bold('2. Cầu'), listed: true }, '…')).toHaveLength(2);
    expect(heads(line('', { kind: 'table' }), '1. Đường', '…')).toHaveLength(1);
    expect(heads(line('Đường', { kind: 'item' }), '…')).toEqual([]);
  });

  test('a line in capitals stands alone between texts, above no place to sign, and not at the end', () => {
    const alone = (...rest: readonly (string | Block)[]) =>
      heads('1. Đường', '…', bold('VIỆC KHÁC'), ...rest);
    expect(alone('…', '1. Cầu', '…')).toContain('1 VIỆC KHÁC');
    expect(alone('(Ký, ghi rõ họ tên)', '1. Cầu', '…')).not.toContain('1 VIỆC KHÁC');
    expect(alone()).not.toContain('1 VIỆC KHÁC');
    expect(alone('…', 'II. Cầu', '…')).toContain('1 VIỆC KHÁC');
    expect(alone('…')).toContain('1 VIỆC KHÁC');
    expect(heads('1. Đường', bold('VIỆC RIÊNG'), bold('VIỆC KHÁC'), '…', '1. Cầu', '…')).not.toContain(
      '1 VIỆC KHÁC',
    );
    expect(heads('1. Đường', '…', bold('CHỦ TỊCH'), '…', '1. Cầu', '…')).not.toContain('1 CHỦ TỊCH');
  });

  test('a point in plain type with nothing below it but its sister or the next part is text', () => {
    expect(heads('1. Đường', 'a) Đất tốt.', 'b) Cát tốt.', '2. Cầu', '…')).toEqual([
      '1 1. Đường',
      '1 2. Cầu',
    ]);
    expect(heads('1. Đường', 'a) Đất', '…', 'b) Cát', '…', '2. Cầu', '…')).toHaveLength(4);
    expect(heads('I. Đường', 'a) Đất tốt.', 'II. Cầu', '…')).toEqual(['1 I. Đường', '1 II. Cầu']);
    expect(heads('1. đường xóm', '…', '2. Cầu', '…')).toEqual(['1 2. Cầu']);
  });

  test('`như sau:` leads in, unless it is set as a heading', () => {
    expect(heads('1. Đường', '…', '2. Kết quả như sau:', '…')).toEqual(['1 1. Đường']);
    expect(heads('1. Đường', '…', bold('2. Kết quả như sau:'), '…')).toHaveLength(2);
  });

  test('a style of headings on a sentence is a slip where it is long or runs in to a text', () => {
    expect(heads(line('Đường đã xong.', { outline: 1 }), '…')).toEqual(['1 Đường đã xong.']);
    expect(heads(line(`Đường ${'xóm '.repeat(40)}đã xong.`, { outline: 1 }), '…')).toEqual([]);
  });

  test('a quotation of many paragraphs that is never closed quotes nothing', () => {
    const open = ['Điều 1. Sửa', '“Điều 9. Phạm vi', 'Điều 2. Hiệu lực', '…'];
    expect(heads(...open)).toHaveLength(2);
    expect(heads('Điều 1. Sửa', '“Điều 9. Phạm vi”', 'Điều 2. Hiệu lực', '…')).toHaveLength(2);
    expect(heads('“Điều 9. Phạm vi', 'Điều 10. Đất”.', 'Điều 1. Sửa', '…', 'Điều 2. Cầu', '…')).toEqual([
      '1 Điều 1. Sửa',
      '1 Điều 2. Cầu',
    ]);
  });

  test('a line of contents has its heading below, and a number of at most three digits', () => {
    expect(heads('I. ĐƯỜNG', '…', 'I. ĐƯỜNG 12')).toHaveLength(2);
    expect(heads('I. ĐƯỜNG 1234', 'I. ĐƯỜNG', '…')).not.toHaveLength(0);
    expect(marked(['I. ĐƯỜNG (SỐ) … 12', 'I. ĐƯỜNG (SỐ)', '…'])[0]).toMatch(/^- /u);
  });

  test('quoted articles and lines of contents head nothing', () => {
    expect(heads('Điều 1. Sửa', '“Điều 9. Phạm vi', 'Điều 10. Đất”.', 'Điều 2. Hiệu lực', '…')).toEqual([
      '1 Điều 1. Sửa',
      '1 Điều 2. Hiệu lực',
    ]);
    expect(heads('I. ĐƯỜNG ....... 12', 'I. ĐƯỜNG', '…')).toEqual(['1 I. ĐƯỜNG']);
    expect(heads('I. ĐƯỜNG 5', '…', 'II. CẦU', '…')).toHaveLength(2);
  });
});

describe('a chapter and its name', () => {
  const joined = (...lines: readonly (string | Block)[]) =>
    joinNames(blocksOf(lines)).map(({ inlines }) => plain(inlines));

  test('on lines below it are one heading, four at the most', () => {
    expect(joined('Chương I', 'VIỆC CHUNG', 'CỦA XÃ', 'Đoạn.')).toEqual([
      'Chương I VIỆC CHUNG CỦA XÃ',
      'Đoạn.',
    ]);
    expect(joined('Chương I', 'A B', 'C D', 'E G', 'H I', 'K L')).toEqual([
      'Chương I A B C D E G H I',
      'K L',
    ]);
  });

  test('a name in capitals goes on in capitals only, one in bold in bold', () => {
    expect(joined('Chương I', bold('Việc chung'), bold('của xã'))).toEqual(['Chương I Việc chung của xã']);
    expect(joined('Chương I', bold('VIỆC CHUNG'), bold('Của xã'))).toEqual(['Chương I VIỆC CHUNG', 'Của xã']);
    expect(joined('Chương I', 'Việc chung của xã')).toHaveLength(2);
    expect(joined('Chương I', line('Việc chung', { outline: 1 }))).toEqual(['Chương I Việc chung']);
    expect(joined('Chương I', line('Việc chung.', { outline: 1 }))).toHaveLength(2);
  });

  test('of other capitals stops where its letters end, and one in small letters has 120 at the most', () => {
    expect(joined('Chương I', line('a'.repeat(120), { outline: 1 }))).toHaveLength(1);
    expect(joined('Chương I', line('a'.repeat(121), { outline: 1 }))).toHaveLength(2);
    expect(joined('Chương I', line('VIỆC', { kind: 'table' }))).toHaveLength(2);
    expect(joined('Chương I', '')).toHaveLength(2);
  });

  test('is no section, no remark in brackets, and of 240 letters at the most', () => {
    expect(joined('Chương I', '1. VIỆC')).toHaveLength(2);
    expect(joined('Chương I', '(VIỆC CHUNG)')).toHaveLength(2);
    expect(joined('Chương I', 'A'.repeat(240))).toHaveLength(1);
    expect(joined('Chương I', 'A'.repeat(241))).toHaveLength(2);
    expect(joined('Chương I Việc', 'CHUNG')).toHaveLength(2);
    expect(joined('Điều 1', 'VIỆC CHUNG')).toHaveLength(2);
  });
});

describe('what comes with a paper', () => {
  const annexes = (
    lines: readonly (string | Block)[],
    rest: { flat?: boolean; given?: readonly string[] } = {},
    report = new Report(),
  ): readonly string[] =>
    readAppendices(blocksOf(lines), report, {
      byLook: false,
      flat: rest.flat ?? false,
      given: (rest.given ?? []).map((heading) => ({
        heading,
        rows: [{ head: false, cells: [{ inlines: [text('ô')] }] }],
      })),
    }).map((node) =>
      node.type === 'heading'
        ? `${node.depth} ${plain(node.inlines)}`
        : node.type === 'paragraph'
          ? `- ${plain(node.inlines)}`
          : node.type,
    );

  test('opens with its label and its title, which goes on to a remark in brackets', () => {
    expect(annexes(['PHỤ LỤC I', 'Danh sách các xã', '(Kèm theo Báo cáo)', 'Đoạn'])).toEqual([
      '1 PHỤ LỤC I Danh sách các xã',
      '- (Kèm theo Báo cáo)',
      '- Đoạn',
    ]);
  });

  test('else the title goes on as long as it is set as one, five lines at the most', () => {
    expect(annexes(['PHỤ LỤC I', 'DANH SÁCH', bold('Các xã'), 'Đoạn'])).toEqual([
      '1 PHỤ LỤC I DANH SÁCH Các xã',
      '- Đoạn',
    ]);
    expect(annexes(['PHỤ LỤC I', 'A A', 'B B', 'C C', 'D D', 'E E', 'G G'])).toEqual([
      '1 PHỤ LỤC I A A B B C C D D E E',
      '- G G',
    ]);
    expect(annexes(['PHỤ LỤC I', bold('Các xã sau:'), 'Đoạn'])).toEqual([
      '1 PHỤ LỤC I',
      '- Các xã sau:',
      '- Đoạn',
    ]);
  });

  test('has an outline of its own, one level below', () => {
    expect(
      annexes(['PHỤ LỤC I', 'DANH SÁCH', 'I. ĐƯỜNG', SENTENCE, 'II. CẦU', SENTENCE]).slice(0, 2),
    ).toEqual(['1 PHỤ LỤC I DANH SÁCH', '2 I. ĐƯỜNG']);
  });

  test('a remark on the line of its title is parted from it', () => {
    const broken: Inline[] = [text('PHỤ LỤC II'), { type: 'lineBreak' }, text('(Kèm theo)')];
    expect(annexes([paragraph(broken, { file: 'a', line: 1 }), 'Đoạn'])).toEqual([
      '1 PHỤ LỤC II',
      '- (Kèm theo)',
      '- Đoạn',
    ]);
  });

  test('of a text that lost its tables stays lines, with the dash of an item', () => {
    const item = line('Trong đó nữ 12', { kind: 'item', bullet: '+' });
    expect(annexes(['PHỤ LỤC I', 'DANH SÁCH', '1. Đường', item], { flat: true })).toEqual([
      '1 PHỤ LỤC I DANH SÁCH',
      '- 1. Đường',
      '- + Trong đó nữ 12',
    ]);
  });

  test('a table that the editor typed stands in the place of the lines of its appendix', () => {
    const report = new Report();
    const lines = ['PHỤ LỤC I', 'DANH SÁCH', 'dòng một', 'dòng hai', 'PHỤ LỤC II', 'KHÁC', 'đoạn'];
    expect(annexes(lines, { given: ['PHỤ LỤC I'] }, report)).toEqual([
      '1 PHỤ LỤC I DANH SÁCH',
      'table',
      '1 PHỤ LỤC II KHÁC',
      '- đoạn',
    ]);
    expect(report.corrections).toMatchObject([{ rule: 'typed-table', from: 'dòng một\ndòng hai', to: 'ô' }]);
    expect(annexes(lines, { given: ['PHỤ LỤC II'] })).toEqual([
      '1 PHỤ LỤC I DANH SÁCH',
      '- dòng một',
      '- dòng hai',
      '1 PHỤ LỤC II KHÁC',
      'table',
    ]);
  });

  test('a title of five lines goes on to its remark, one of six does not', () => {
    const five = ['A a', 'B b', 'C c', 'D d', 'E e'];
    expect(annexes(['PHỤ LỤC I', ...five, '(Kèm theo)', 'Đoạn'])[0]).toBe('1 PHỤ LỤC I A a B b C c D d E e');
    expect(annexes(['PHỤ LỤC I', ...five, 'G g', '(Kèm theo)', 'Đoạn'])[0]).toBe('1 PHỤ LỤC I');
    expect(annexes(['PHỤ LỤC I', '(Kèm theo)', 'Đoạn']).slice(0, 2)).toEqual(['1 PHỤ LỤC I', '- (Kèm theo)']);
    expect(annexes(['PHỤ LỤC I', 'Đã xong.', '(Kèm theo)'])[0]).toBe('1 PHỤ LỤC I');
    expect(annexes(['PHỤ LỤC I', '1. Đường', '(Kèm theo)'])[0]).toBe('1 PHỤ LỤC I');
  });

  test('a table or a picture of a text that lost its tables stays what it is', () => {
    const table = line('', { kind: 'table', rows: [{ head: false, cells: [{ inlines: [text('ô')] }] }] });
    expect(annexes(['PHỤ LỤC I', 'DANH SÁCH', table], { flat: true })).toEqual([
      '1 PHỤ LỤC I DANH SÁCH',
      'table',
    ]);
  });

  test('a table for an appendix that is not there is told', () => {
    const report = new Report();
    annexes(['PHỤ LỤC I', 'đoạn'], { given: ['PHỤ LỤC III'] }, report);
    expect(report.messages.map(({ rule }) => rule)).toEqual(['typed-table-unplaced']);
  });
});
