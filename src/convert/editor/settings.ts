/**
 * `so-tay.yaml` in the root of the project: what is the same for the whole site. Each key stands for a variable of the
 * environment, which is how the code knows it; a variable that is set wins.
 */
import { z } from 'zod';
import type { Message } from '../../schema/message.ts';
import { checkYaml } from './yaml-check.ts';

export const SETTINGS_FILE = 'so-tay.yaml';

const line = z
  .union([z.string(), z.number()])
  .transform(String)
  .pipe(
    z
      .string()
      .trim()
      .min(1)
      .regex(/^[^\n]*$/u),
  );
const address = z.string().regex(/^https?:\/\/[^\s/]+\S*$/u);

export const settingsSchema = z.strictObject({
  /** Name of the site. */
  ten: line.optional(),
  /** Who publishes it. */
  'co-quan': line.optional(),
  /** Where it will stand: `https://…`, without a path. */
  'may-chu': z
    .string()
    .regex(/^https?:\/\/[^\s/]+\/?$/u)
    .optional(),
  /** Path below the host: `/so-tay/`. */
  'duong-dan': z
    .string()
    .regex(/^\/?(?:[\w.~-]+\/?)*$/u)
    .optional(),
  /** Folder of the sources. */
  nguon: line.optional(),
  /** Other sites that the search asks too. */
  'so-tay-khac': z
    .array(
      z.strictObject({
        ten: line.pipe(z.string().regex(/^[^=;]+$/u)),
        'dia-chi': address.regex(/^[^;]+$/u),
      }),
    )
    .optional(),
  /** Folders and files of the sources that are published; without it all are. */
  'cong-bo': z
    .array(line.pipe(z.string().regex(/^[^;]+$/u)))
    .min(1)
    .optional(),
  /** Whether letters are read from pictures of pages; without it they are. */
  ocr: z.boolean().optional(),
});

export type Settings = z.infer<typeof settingsSchema>;

const SHAPES: Readonly<Record<string, string>> = {
  'may-chu': 'địa chỉ máy chủ, ví dụ https://so-tay.vi-du.gov.vn (không có đường dẫn phía sau)',
  'duong-dan': 'đường dẫn, ví dụ /so-tay/',
  'dia-chi': 'địa chỉ đầy đủ, bắt đầu bằng https://',
  ocr: 'true (đọc chữ từ ảnh quét) hoặc false (không đọc)',
};

export function readSettings(
  text: string,
): { readonly settings: Settings } | { readonly messages: Message[] } {
  const words = { rule: 'settings', name: 'Tệp cài đặt', shapes: SHAPES };
  const read = checkYaml(SETTINGS_FILE, text, settingsSchema, words);
  return 'messages' in read ? read : { settings: read.value };
}

/** The variables that settings stand for. */
export function variablesOf(settings: Settings): Readonly<Record<string, string>> {
  const sites = settings['so-tay-khac']?.map((site) => `${site.ten} = ${site['dia-chi']}`).join('; ');
  const variables = {
    SITE_NAME: settings.ten,
    SITE_PUBLISHER: settings['co-quan'],
    SITE_URL: settings['may-chu'],
    BASE_PATH: settings['duong-dan'],
    SEEDS_DIR: settings.nguon,
    SEARCH_SITES: sites,
    PUBLISHED: settings['cong-bo']?.join(';'),
    OCR: settings.ocr?.toString(),
  };
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
