import { formatNumber } from '../site/words.ts';
import type { Answer } from './run.ts';

/** What the search page says in each state. */
export const SEARCH_WORDS = {
  empty: 'Gõ từ ngữ, số hiệu văn bản hoặc con số cần tìm.',
  loading: 'Đang tìm…',
  failed: 'Không tải được bộ tìm kiếm. Hãy kiểm tra kết nối mạng rồi bấm “Tìm” lần nữa.',
} as const;

export function answerWords(query: string, { results, documents }: Answer): string {
  if (results.length === 0) {
    return `Không tìm thấy “${query}”. Hãy thử ít từ hơn, hoặc kiểm tra lại dấu và con số.`;
  }
  return `${formatNumber(results.length)} kết quả trong ${formatNumber(documents)} tài liệu.`;
}
