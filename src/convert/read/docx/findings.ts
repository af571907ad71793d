/** What a reader finds besides text: drops with their reasons, counts for messages, images, links. */

import type { Place } from '../../../schema/message.ts';
import { foldSpaces } from '../../../vietnamese/chars.ts';
import { Report } from '../../draft.ts';
import { type Counted, STRUCK } from '../../tables/word-messages.ts';

/** Why text is not shown. */
export const REASONS = {
  'deleted-text': 'Chữ đã bị xóa khi theo dõi thay đổi (Track Changes)',
  'moved-text': 'Chỗ cũ của đoạn đã được chuyển đi khi theo dõi thay đổi',
  'struck-text': STRUCK,
  'hidden-text': 'Chữ ẩn (Hidden), không in ra',
  'page-number': 'Số trang tự động',
  'field-code': 'Mã của trường tự động, không in ra',
  contents: 'Mục lục của bản gốc; trang có mục lục riêng',
  comment: 'Lời bình (Comment) của người soạn hoặc người sửa',
  watermark: 'Chữ chìm (watermark) in mờ ngang trang',
  'running-head': 'Đầu trang và chân trang, lặp lại ở mỗi trang',
} as const;
export type DropRule = keyof typeof REASONS;

export class Findings {
  readonly report = new Report();
  readonly images = new Map<string, Uint8Array>();
  readonly links = new Map<string, Place>();
  readonly watermarks = new Map<string, Place>();
  /** What pictures show, as somebody described it: of a stamp, its words. */
  readonly described = new Map<string, Place>();
  private readonly counts = new Map<Counted, { count: number; place: Place }>();

  drop(rule: DropRule, text: string, place: Place): void {
    if (/\S/u.test(text)) this.report.drop(rule, REASONS[rule], text, place);
  }

  /** Words that are printed faintly across the pages. */
  watermark(words: string, place: Place): void {
    const text = foldSpaces(words).normalize('NFC');
    if (!this.watermarks.has(text)) this.watermarks.set(text, place);
  }

  count(what: Counted, place: Place): void {
    const before = this.counts.get(what);
    if (before) before.count++;
    else this.counts.set(what, { count: 1, place });
  }

  counted(what: Counted): { readonly count: number; readonly place: Place } | undefined {
    return this.counts.get(what);
  }
}
