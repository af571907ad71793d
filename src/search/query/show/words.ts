import { formatNumber } from '../../../schema/words.ts';
import type { Result } from './result.ts';

/** What the search page says in each state. */
export const SEARCH_WORDS = {
  empty: 'Gõ từ ngữ, số hiệu văn bản hoặc con số cần tìm.',
  loading: 'Đang tìm…',
  failed: 'Không tải được bộ tìm kiếm. Hãy kiểm tra kết nối mạng rồi bấm “Tìm” lần nữa.',
  offline:
    'Máy đang ngoại tuyến và phần này chưa được tải về. Hãy kiểm tra kết nối mạng rồi bấm “Tìm” lần nữa.',
} as const;

export const FILTER_WORDS: Readonly<Record<string, string>> = {
  'linh-vuc': 'Lĩnh vực',
  loai: 'Loại',
  nam: 'Năm',
  'co-quan': 'Cơ quan',
};

/** What is said of other sites that did not answer; empty when all did. */
export function silentWords(sites: readonly string[]): string {
  return sites.length > 0 ? `Chưa hỏi được: ${sites.join(', ')}.` : '';
}

interface Told {
  readonly results: readonly Pick<Result, 'instead'>[];
  readonly nearest: boolean;
  readonly begun?: boolean;
  /** There where further results are. */
  readonly more?: unknown;
}

/** `documents` is how many hold the query, shown or not. */
export function answerWords(
  query: string,
  { results, nearest, begun, more }: Told,
  documents: number,
): string {
  if (results.length === 0) {
    return `Không tìm thấy “${query}”. Hãy thử ít từ hơn, hoặc kiểm tra lại dấu và con số.`;
  }
  const count = `${more ? 'Hơn ' : ''}${formatNumber(results.length)}`;
  if (nearest) return `Không tìm thấy đúng “${query}”. Dưới đây là ${count.toLowerCase()} chỗ gần nhất.`;
  const found = `${count} kết quả trong ${formatNumber(documents)} tài liệu`;
  if (begun) return `${found} có từ bắt đầu như chữ đang gõ.`;
  const [instead] = results.flatMap((result) => result.instead);
  return instead ? `${found}, tìm “${instead.found}” cho “${instead.typed}”.` : `${found}.`;
}
