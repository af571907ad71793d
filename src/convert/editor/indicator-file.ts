/**
 * `chi-so.yaml` in the folder of sources: names of indicators, figures that belong together, figures that stand alone.
 *
 *     - ten: Thu ngân sách trên địa bàn
 *       gom: [bao-cao-12-bc-2023#sl-ab12, bao-cao-9-bc-2022#sl-cd34]
 *     - tach: [bao-cao-12-bc-2023#sl-ef56]
 */
import { type IndicatorDecision, indicatorDecisionsSchema } from '../../schema/indicators.ts';
import type { Message } from '../../schema/message.ts';
import { type Path, readYaml } from './yaml-text.ts';

export const INDICATOR_FILE = 'chi-so.yaml';

export type ReadIndicators =
  | { readonly decisions: readonly IndicatorDecision[] }
  | { readonly messages: readonly Message[] };

export function readIndicatorFile(file: string, text: string): ReadIndicators {
  const read = readYaml(text);
  if ('mistakes' in read)
    return {
      messages: read.mistakes.map(({ line, reason }) =>
        invalid(file, line, `không phải YAML hợp lệ: ${reason}`),
      ),
    };
  const result = indicatorDecisionsSchema.safeParse(isEmpty(read.value) ? [] : read.value);
  if (result.success) return { decisions: result.data };
  return {
    messages: result.error.issues.map((issue) => {
      const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
      const path = unknown === undefined ? issue.path : [...issue.path, unknown];
      return invalid(file, read.lineOf(path), describe(path, unknown));
    }),
  };
}

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

function describe(path: Path, unknown: string | undefined): string {
  if (unknown !== undefined) return `có khóa lạ “${unknown}”; các khóa được dùng: ten, gom, tach`;
  const key = path.findLast((step) => typeof step === 'string');
  if (key === 'gom' || key === 'tach')
    return `có địa chỉ sai ở “${key}”; cần danh sách các địa chỉ dạng mã-tài-liệu#sl-xxxx, chép từ trang số liệu`;
  if (key === 'ten') return 'có “ten” để trống hoặc không phải chữ';
  return path.length === 0
    ? 'không phải một danh sách (mỗi chỉ số một mục bắt đầu bằng dấu -)'
    : 'có mục thiếu cả “gom” lẫn “tach”';
}

function invalid(file: string, line: number, what: string): Message {
  return {
    rule: 'sidecar',
    level: 'error',
    reason: `Tệp chỉ số ${what}.`,
    remedy: 'Sửa dòng này rồi chạy lại; lưu tệp bằng mã UTF-8.',
    place: { file, line },
  };
}
