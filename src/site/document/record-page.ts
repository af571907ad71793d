import type { Place } from '../../schema/message.ts';
import type { ConversionRecord } from '../../schema/record.ts';
import { DIALECT_WORDS, formatNumber, LEVEL_WORDS, LINE_WORDS } from '../../schema/words.ts';
import type { Entry } from '../archive/entries.ts';
import { documentPath, recordPath } from '../paths.ts';
import type { Fact } from './page.ts';

export interface RecordRow {
  readonly rule: string;
  readonly reason: string;
  readonly place: string;
}

export interface RecordPage {
  readonly id: string;
  readonly title: string;
  /** Address of the document when it is on the site. */
  readonly documentUrl?: string;
  readonly source: readonly Fact[];
  readonly counts: readonly Fact[];
  readonly conservation: { readonly ok: boolean; readonly words: string; readonly rows: readonly Fact[] };
  readonly drops: readonly (RecordRow & { readonly text: string })[];
  readonly corrections: readonly (RecordRow & { readonly from: string; readonly to: string })[];
  readonly suggestions: readonly (RecordRow & { readonly context: string; readonly to: string })[];
  readonly messages: readonly (RecordRow & { readonly level: string })[];
}

const COUNT_WORDS: readonly (readonly [keyof ConversionRecord['counts'], string])[] = [
  ['words', 'Từ'],
  ['headings', 'Tiêu đề mục'],
  ['paragraphs', 'Đoạn'],
  ['listItems', 'Gạch đầu dòng'],
  ['tables', 'Bảng'],
  ['images', 'Ảnh'],
  ['notes', 'Chú thích'],
  ['markers', 'Chỗ đánh dấu chú thích'],
  ['pages', 'Trang của bản gốc'],
];

const LEVEL_ORDER = ['error', 'warning', 'info'];

/** `owner` is its document, where that is on the site. */
export function recordPage(owner: Entry | undefined, record: ConversionRecord): RecordPage {
  const row = (item: Item): RecordRow => rowOf(item, LINE_WORDS[record.source.dialect]);
  return {
    id: record.id,
    title: record.title,
    ...(owner && { documentUrl: documentPath(owner.data) }),
    source: sourceFacts(record),
    counts: [
      ...COUNT_WORDS.map(([key, term]) => ({ term, value: formatNumber(record.counts[key]) })),
      ...qualityFacts(record),
    ],
    conservation: conservation(record),
    drops: record.drops.map((drop) => ({ ...row(drop), text: drop.text })),
    corrections: record.corrections.map((item) => ({ ...row(item), from: item.from, to: item.to })),
    suggestions: record.suggestions.map((item) => ({ ...row(item), context: item.context, to: item.to })),
    messages: record.messages
      .toSorted((a, b) => LEVEL_ORDER.indexOf(a.level) - LEVEL_ORDER.indexOf(b.level))
      .map((message) => ({ ...row(message), level: LEVEL_WORDS[message.level] })),
  };
}

/** `trang 3, dòng 16`; a file without lines counts its paragraphs. */
export function formatPlace({ page, line }: Place, unit = 'dòng'): string {
  return [page && `trang ${formatNumber(page)}`, line && `${unit} ${formatNumber(line)}`]
    .filter(Boolean)
    .join(', ');
}

type Item = { rule: string; reason: string; place: Place };

function rowOf(item: Item, unit: string): RecordRow {
  return { rule: item.rule, reason: item.reason, place: formatPlace(item.place, unit) };
}

/** How well a scanner read the source; sources that were typed have no such score. */
function qualityFacts({ unknownSyllables }: ConversionRecord): Fact[] {
  if (unknownSyllables === undefined) return [];
  return [{ term: 'Âm tiết lạ trong 1.000, sau khi sửa', value: String(unknownSyllables).replace('.', ',') }];
}

function sourceFacts({ source }: ConversionRecord): Fact[] {
  const [first, last] = source.lines;
  return [
    { term: 'Tệp gốc', value: source.file },
    { term: 'Cách đọc', value: DIALECT_WORDS[source.dialect] },
    { term: 'Cỡ tệp', value: `${formatNumber(source.bytes)} byte` },
    {
      term: 'Phần đã lấy',
      value: `${LINE_WORDS[source.dialect]} ${formatNumber(first)} đến ${formatNumber(last)}`,
    },
    { term: 'SHA-256', value: source.sha256 },
  ];
}

function conservation({ conservation: sums }: ConversionRecord): RecordPage['conservation'] {
  return {
    ok: sums.ok,
    words: sums.ok
      ? 'Đủ: mọi chữ cái và chữ số của bản gốc đều còn trên trang hoặc có trong danh sách đã bỏ dưới đây.'
      : 'Thiếu: có chữ cái hoặc chữ số của bản gốc không còn trên trang mà cũng không có trong danh sách đã bỏ. ' +
        'Hãy đối chiếu với bản gốc.',
    rows: [
      { term: 'Chữ cái và chữ số trong bản gốc', value: formatNumber(sums.source) },
      { term: 'Còn trên trang', value: formatNumber(sums.kept) },
      { term: 'Đã bỏ, có lý do', value: formatNumber(sums.dropped) },
      { term: 'Đã sửa, có ghi lại', value: formatNumber(sums.corrected) },
    ],
  };
}

export interface RecordLine {
  readonly url: string;
  readonly title: string;
  /** What is left to do, in words. */
  readonly state: string;
  readonly attention: boolean;
}

/** `differing` are places of the document that do not agree and that the editor has not answered. */
export function recordLine(record: ConversionRecord, differing = 0): RecordLine {
  const open = record.messages.filter(({ level }) => level !== 'info').length;
  const states = [
    record.conservation.ok ? '' : 'Thiếu chữ so với bản gốc.',
    open > 0 ? `${formatNumber(open)} chỗ cần đối chiếu với bản gốc.` : '',
    differing > 0 ? `${formatNumber(differing)} chỗ số liệu lệch.` : '',
  ].filter(Boolean);
  return {
    url: recordPath(record.id),
    title: record.title,
    state: states.join(' ') || 'Không có chỗ nào phải đối chiếu.',
    attention: states.length > 0,
  };
}
