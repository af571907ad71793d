/**
 * Made-up reports for measuring: the same number gives the same bytes. Words come from the project's own lists and are
 * drawn as in real texts (a few very often, most seldom); each report brings some new names and many figures,
 * because those, not the common words, are what makes the vocabulary of a large archive grow.
 */

import { PHRASES } from '../../src/ocr/words/phrases.ts';
import { WORDS as FIELD_WORDS } from '../../src/ocr/words/words.ts';
import { nth } from '../../src/shared/nth.ts';
import { createChance, type SeededChance } from './chance.ts';

/** `an: dân ninh` is an dân, an ninh. */
function listedWords(): readonly string[] {
  const pairs = FIELD_WORDS.split(';').flatMap((entry) => {
    const [head = '', tails = ''] = entry.split(':').map((part) => part.trim());
    return tails.split(/\s+/u).map((tail) => `${head} ${tail}`.trim());
  });
  return [...pairs, ...PHRASES.split('\n')].filter((words) => words !== '' && !words.includes('#'));
}

/** Headings of such reports, with the letters and numbers that open them; the order is that of a report. */
const HEADINGS = [
  'I. TÌNH HÌNH THỰC HIỆN NHIỆM VỤ',
  '1. Lĩnh vực kinh tế',
  '1.1. Tăng trưởng và cơ cấu',
  '1.2. Nông, lâm nghiệp, thủy sản',
  '1.3. Công nghiệp, thương mại, du lịch',
  '1.4. Đầu tư công, ngân sách',
  '2. Lĩnh vực văn hóa, xã hội',
  '2.1. Giáo dục và đào tạo',
  '2.2. Y tế',
  '2.3. Lao động và an sinh xã hội',
  '3. Nội vụ, thanh tra, tư pháp',
  '4. Quốc phòng, an ninh',
  'II. ĐÁNH GIÁ CHUNG',
  '1. Kết quả đạt được',
  '2. Hạn chế, nguyên nhân',
  'III. NHIỆM VỤ, GIẢI PHÁP',
] as const;

const UNITS = ['tỷ đồng', 'triệu đồng', 'ha', 'tấn', 'hộ', 'người', 'lượt người', 'km', 'vụ', 'xã'] as const;

export interface GeneratedSeed {
  readonly file: string;
  readonly text: string;
}

/** Report `number` of an archive, of about `bytes` bytes. */
export function generateReport(number: number, bytes: number): GeneratedSeed {
  const chance = createChance(number);
  const names = Array.from({ length: 12 }, () => properName(chance));
  const each = Math.ceil(bytes / HEADINGS.length);
  const notes = { count: 0 };
  const body = HEADINGS.map((heading) => `${heading}\n${sectionText(chance, names, each, notes)}`);
  const [place = ''] = names;
  const year = 2015 + (number % 11);
  const head = [
    `UBND TỈNH MẪU\nSố: ${number + 1}/BC-UBND`,
    `Mẫu, ngày ${1 + (number % 28)} tháng ${1 + (number % 12)} năm ${year}`,
    `BÁO CÁO\nTình hình kinh tế - xã hội huyện ${place} năm ${year}`,
  ];
  return {
    file: `bao-cao-${String(number).padStart(5, '0')}.txt`,
    text: `${[...head, ...body].join('\n\n')}\n`,
  };
}

const WORDS = listedWords();

/** Word in the place that falls to it: frequent ones stand first, in an order that has nothing to do with the alphabet. */
const RANKED = WORDS.map((word, index) => ({ word, key: (index * 7919) % WORDS.length }))
  .toSorted((a, b) => a.key - b.key)
  .map(({ word }) => word);

function sectionText(
  chance: SeededChance,
  names: readonly string[],
  bytes: number,
  notes: { count: number },
): string {
  const paragraphs: string[] = [];
  for (let size = 0; size < bytes; ) {
    const text = Array.from({ length: chance.between(2, 5) }, () => sentence(chance, names)).join(' ');
    const note = chance.between(1, 6) === 1 ? noteOf(chance, names, ++notes.count) : '';
    paragraphs.push(text + note);
    size += new TextEncoder().encode(text + note).length;
  }
  return paragraphs.join('\n');
}

function noteOf(chance: SeededChance, names: readonly string[], number: number): string {
  return `[footnoteRef:${number}] [${number}: ${sentence(chance, names)}]`;
}

function sentence(chance: SeededChance, names: readonly string[]): string {
  const words = Array.from({ length: chance.between(6, 16) }, () => {
    const kind = chance.between(1, 12);
    if (kind === 1) return `${figure(chance)} ${chance.of(UNITS)}`;
    return kind === 2 ? chance.of(names) : nth(RANKED, chance.rank(RANKED.length));
  });
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function figure(chance: SeededChance): string {
  const whole = String(chance.between(1, 10 ** chance.between(1, 7))).replace(/\B(?=(?:\d{3})+$)/gu, '.');
  return chance.between(1, 3) === 1 ? `${whole},${chance.between(1, 99)}` : whole;
}

const STARTS = [
  'b',
  'c',
  'ch',
  'đ',
  'g',
  'h',
  'kh',
  'l',
  'm',
  'n',
  'ng',
  'ph',
  'qu',
  's',
  't',
  'th',
  'tr',
  'v',
];
const VOWELS = ['a', 'á', 'à', 'ê', 'ề', 'i', 'ị', 'o', 'ó', 'ô', 'ộ', 'u', 'ư', 'ự', 'ơ', 'oa', 'iê', 'uô'];
const ENDS = ['', 'n', 'ng', 'm', 'c', 't', 'p', 'nh', 'i', 'u'];

function properName(chance: SeededChance): string {
  const syllable = (): string => {
    const letters = chance.of(STARTS) + chance.of(VOWELS) + chance.of(ENDS);
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  };
  return `${syllable()} ${syllable()}`;
}
