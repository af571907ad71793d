/** What the editor decided about lines and notes that were in doubt: which lines are headings, and where lost markers stand. */
import { Report, withReport } from '../draft.ts';
import { type Block, type Draft, noteNumber } from '../model.ts';
import { cutInlines } from '../text/cuts.ts';
import { plain } from '../text/inlines.ts';
import { wordsPattern } from '../text/literal.ts';
import type { Sidecar } from './sidecar.ts';

type HeadingAnswer = NonNullable<Sidecar['headings']>[number];
type MarkerAnswer = NonNullable<Sidecar['markers']>[number];

/** The draft with the answers in it; one that fits no place, or more than one, is told of. */
export function applyDecisions(draft: Draft, { headings = [], markers = [] }: Sidecar): Draft {
  const report = new Report();
  const headed = headings.reduce((current, answer) => markHeading(current, answer, report), draft);
  const noted = markers.reduce((current, answer) => placeMarker(current, answer, report), headed);
  return withReport(noted, report);
}

function markHeading(draft: Draft, { text, line, heading, depth }: HeadingAnswer, report: Report): Draft {
  const begins = new RegExp(`^\\s*${wordsPattern(text.normalize('NFC'))}`, 'u');
  const found = draft.blocks.filter(
    (block) => mayBeDecided(block, line) && begins.test(plain(block.inlines).normalize('NFC')),
  );
  const [only, ...others] = found;
  if (!only || others.length > 0) {
    report.warn(
      'heading-unplaced',
      only
        ? `Có ${found.length} dòng bắt đầu bằng “${text}” nên không rõ dòng nào ${heading ? 'là' : 'không phải'} đề mục.`
        : `Không thấy dòng nào bắt đầu bằng “${text}” để ghi ${heading ? 'là' : 'không phải'} đề mục.`,
      only
        ? 'Chép thêm chữ cho đến hết dòng, hoặc ghi line.'
        : 'Chép đúng từ chữ đầu của dòng ấy, kể cả số thứ tự.',
      { file: draft.file, line: line ?? only?.place.line },
    );
    return draft;
  }
  const length = begins.exec(plain(only.inlines).normalize('NFC'))?.[0].length ?? 0;
  const decided = heading ? { heading, length, ...(depth && { depth }) } : { heading };
  // A line that the source sets as an item of a list may be a heading.
  const kind = heading ? ('paragraph' as const) : only.kind;
  const blocks = draft.blocks.map((block) => (block === only ? { ...block, kind, decided } : block));
  return { ...draft, blocks };
}

function mayBeDecided({ kind, place }: Block, line: number | undefined): boolean {
  return (kind === 'paragraph' || kind === 'item') && (line === undefined || place.line === line);
}

function placeMarker(draft: Draft, { note, after, date }: MarkerAnswer, report: Report): Draft {
  const words = new RegExp(wordsPattern(after.normalize('NFC')), 'gu');
  const places = draft.blocks.flatMap((block) =>
    Array.from(plain(block.inlines).normalize('NFC').matchAll(words), (match) => ({
      block,
      at: match.index + match[0].length,
    })),
  );
  const [only, ...others] = places;
  const known = draft.notes.some(({ key }) => key === note);
  if (!known || !only || others.length > 0) {
    report.warn(
      'marker-unplaced',
      !known
        ? `Không có chú thích ${note} để đặt dấu.`
        : `Chữ “${after}” có ở ${places.length} chỗ trong bài nên chưa đặt được dấu của chú thích ${note}.`,
      'Chép cụm chữ đứng ngay trước dấu, đủ dài để chỉ có ở một chỗ.',
      { file: draft.file, line: only?.block.place.line },
    );
    return draft;
  }
  const { block, at } = only;
  report.correct({
    rule: 'lost-marker',
    reason: `Dấu chú thích mất trong tệp nguồn, đặt lại sau “${after}” (biên tập viên, ${date})`,
    from: '',
    to: noteNumber(note),
    place: block.place,
  });
  const end = plain(block.inlines).length;
  const inlines = [
    ...cutInlines(block.inlines, 0, at),
    { type: 'marker', note } as const,
    ...cutInlines(block.inlines, at, end),
  ];
  return { ...draft, blocks: draft.blocks.map((one) => (one === block ? { ...one, inlines } : one)) };
}
