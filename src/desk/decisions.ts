/** What the editor has decided about a source, as its sidecar says it: in words, and as the answer that can be taken back. */
import type { Sidecar } from '../convert/editor/sidecar.ts';
import { type DeskAnswer, deskAnswerSchema, type FactKey } from './entries.ts';
import { FACT_WORDS } from './fact-words.ts';

export interface Decision {
  readonly words: string;
  /** ISO 8601. */
  readonly day?: string;
  /** As it was given. */
  readonly answer: DeskAnswer;
}

/** `order`: the document of a bundle; what holds for all documents of the file is told with each. */
export function decisionsIn(sidecar: Sidecar, order: number): readonly Decision[] {
  return [
    ...facts(sidecar.metadata),
    ...facts(
      sidecar.documents?.find((one) => one.order === order),
      order,
    ),
    ...aboutWords(sidecar),
    ...(sidecar.circulation ? [decidedCirculation(sidecar.circulation)] : []),
    ...aboutStructure(sidecar),
    ...aboutFindings(sidecar),
  ];
}

function aboutWords({ corrections = [], keep = [], redactions = [], persons = [] }: Sidecar): Decision[] {
  return [
    ...corrections.map(({ date, times, ...one }) =>
      decided(
        `Sửa “${one.find}” thành “${one.replace}” (${one.reason})`,
        { section: 'corrections', ...one },
        date,
      ),
    ),
    ...keep.map((phrase) => decided(`Giữ nguyên “${phrase}”`, { section: 'keep', phrase })),
    ...redactions.map(({ date, replace, ...one }) =>
      decided(
        `Che “${one.find}”, để lại “${replace ?? '[…]'}”`,
        { section: 'redactions', ...one, ...(replace !== undefined && { replace }) },
        date,
      ),
    ),
    ...persons.map(({ date, ...one }) =>
      decided(`Giữ tên “${one.text}” (${one.reason})`, { section: 'persons', ...one }, date),
    ),
  ];
}

function aboutStructure({ headings = [], markers = [], tables = [] }: Sidecar): Decision[] {
  return [
    ...headings.map(({ date, line, depth, ...one }) =>
      decided(
        `${one.heading ? 'Là đề mục' : 'Không phải đề mục'}: “${one.text}”`,
        { section: 'headings', ...one, ...(line && { line }), ...(depth && { depth }) },
        date,
      ),
    ),
    ...markers.map(({ date, ...one }) =>
      decided(`Dấu chú thích ${one.note} đứng sau “${one.after}”`, { section: 'markers', ...one }, date),
    ),
    ...tables.map((one) => decided(`Bảng nhập tay cho “${one.heading}”`, { section: 'tables', ...one })),
  ];
}

function aboutFindings({ answers = [], changes = [], seen = [] }: Sidecar): Decision[] {
  return [
    ...answers.map(({ date, ...one }) =>
      decided(`Trả lời chỗ số liệu lệch: ${one.reason}`, { section: 'answers', ...one }, date),
    ),
    ...changes.map(({ date, text }) =>
      decided(`Báo cho bạn đọc: ${text}`, { section: 'changes', text }, date),
    ),
    ...seen.map(({ date, rule, line, reason }) =>
      decided(
        `Đã xem${line === undefined ? '' : ` dòng ${line}`}: ${reason}`,
        { section: 'seen', rule, ...(line !== undefined && { line }), reason },
        date,
      ),
    ),
  ];
}

function decidedCirculation({ date, ...one }: NonNullable<Sidecar['circulation']>): Decision {
  return decided(`${one.by} quyết định công bố (${one.reason})`, { section: 'circulation', ...one }, date);
}

function decided(words: string, answer: DeskAnswer, day?: string): Decision {
  return { words, answer, ...(day !== undefined && { day }) };
}

function facts(known: object = {}, order?: number): Decision[] {
  return Object.entries(known).flatMap(([key, value]) => {
    const answer = deskAnswerSchema.safeParse({ section: 'metadata', key, value, ...(order && { order }) });
    if (!answer.success) return [];
    if (key === 'draft') return [decided(value ? 'Để làm bản nháp' : 'Không còn là bản nháp', answer.data)];
    if (value === null) return [decided(`${FACT_WORDS[key as FactKey]}: không có`, answer.data)];
    const shown = typeof value === 'object' ? Object.values(value as object).join(', ') : String(value);
    return [decided(`${FACT_WORDS[key as FactKey]}: ${shown}`, answer.data)];
  });
}
