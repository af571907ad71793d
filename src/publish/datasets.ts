/** The data files of the site as a catalogue tells of them. A file that a build does not make is left out there. */

export interface PublishedFile {
  readonly path: string;
  readonly mediaType: string;
}

export interface Dataset {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly files: readonly PublishedFile[];
}

const JSON_TYPE = 'application/json';
const CSV_TYPE = 'text/csv';

export const DATASETS: readonly Dataset[] = [
  {
    id: 'tai-lieu',
    title: 'Danh mục tài liệu',
    description: 'Tên, số hiệu, ngày, cơ quan ban hành và địa chỉ của từng tài liệu.',
    keywords: ['báo cáo', 'chuyên đề', 'tài liệu báo cáo viên'],
    files: [{ path: '/data/tai-lieu.json', mediaType: JSON_TYPE }],
  },
  {
    id: 'so-lieu',
    title: 'Số liệu trong tài liệu',
    description: 'Từng con số trong các tài liệu: giá trị, đơn vị, câu chứa nó và địa chỉ của chỗ đó.',
    keywords: ['số liệu', 'thống kê', 'kinh tế - xã hội'],
    files: [
      { path: '/data/so-lieu.json', mediaType: JSON_TYPE },
      { path: '/data/so-lieu.csv', mediaType: CSV_TYPE },
    ],
  },
  {
    id: 'chi-so',
    title: 'Chỉ số qua các kỳ',
    description: 'Cùng một chỉ số trong báo cáo của nhiều kỳ: số như bản gốc in, nguồn, mức tăng giảm.',
    keywords: ['chỉ số', 'so sánh', 'thống kê'],
    files: [{ path: '/data/chi-so.json', mediaType: JSON_TYPE }],
  },
  {
    id: 'kiem-tra',
    title: 'Đối chiếu số liệu',
    description: 'Chỗ tài liệu nêu tổng, tỷ lệ hoặc mức tăng, và kết quả tính lại từ số của chính tài liệu.',
    keywords: ['đối chiếu', 'số liệu'],
    files: [{ path: '/data/kiem-tra.json', mediaType: JSON_TYPE }],
  },
  {
    id: 'van-ban',
    title: 'Văn bản được dẫn',
    description: 'Nghị quyết, chỉ thị, kế hoạch mà các tài liệu nhắc đến bằng số hiệu.',
    keywords: ['văn bản', 'số hiệu'],
    files: [{ path: '/data/van-ban.json', mediaType: JSON_TYPE }],
  },
  {
    id: 'viet-tat',
    title: 'Chữ viết tắt',
    description: 'Chữ viết tắt, chữ viết đủ và tài liệu giải thích.',
    keywords: ['chữ viết tắt'],
    files: [{ path: '/data/viet-tat.json', mediaType: JSON_TYPE }],
  },
];

/** The same with the tables of figures that this archive has (site/figure-files.ts): of a large one there is one for each year. */
export function datasetsOf(
  tables: readonly { readonly json: string; readonly csv: string }[],
): readonly Dataset[] {
  const file = (name: string, mediaType: string): PublishedFile => ({
    path: `/data/${name}`,
    mediaType: name.endsWith('.gz') ? 'application/gzip' : mediaType,
  });
  const files = tables.flatMap(({ json, csv }) => [file(json, JSON_TYPE), file(csv, CSV_TYPE)]);
  return DATASETS.map((dataset) => (dataset.id === 'so-lieu' ? { ...dataset, files } : dataset));
}
