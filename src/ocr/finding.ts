/** What the pass found in a text. Offsets are those of the text that was given, in UTF-16 units. */
export interface OcrFinding {
  readonly from: number;
  readonly to: number;
  readonly original: string;
  readonly replacement: string;
  /** A suggestion is for the editor: the text stays as it is. */
  readonly kind: 'correction' | 'suggestion';
  readonly rule: OcrRule;
  /** In Vietnamese. */
  readonly reason: string;
  /** Logarithm of the odds, for words that were weighed; 0 for plain rules. */
  readonly score: number;
}

export type OcrRule = 'ocr-word' | 'ocr-split' | 'ocr-glued' | 'ocr-capital' | 'ocr-sign';

const REASONS: Readonly<Record<OcrRule, string>> = {
  'ocr-word': 'Máy quét nhận nhầm chữ hoặc dấu; từ thay thế hợp với các từ đứng cạnh hơn hẳn.',
  'ocr-split': 'Máy quét tách rời các chữ của một từ.',
  'ocr-glued': 'Máy quét dính hai từ làm một.',
  'ocr-capital': 'Máy quét nhận nhầm chữ hoa, chữ thường hoặc chữ viết tắt.',
  'ocr-sign': 'Dấu lạ dính vào cuối từ.',
};
const DOUBT = 'Có thể máy quét nhận nhầm chữ hoặc dấu; xin đối chiếu với bản gốc.';

export function reasonOf(rule: OcrRule, kind: OcrFinding['kind']): string {
  return kind === 'correction' ? REASONS[rule] : DOUBT;
}
