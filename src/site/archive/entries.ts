import { parse } from 'yaml';
import type { ZodError } from 'zod';
import { type Frontmatter, frontmatterSchema } from '../../schema/frontmatter.ts';
import { type ConversionRecord, recordSchema } from '../../schema/record.ts';
import { documentSlug } from '../paths.ts';

/** One document of content/: what its front matter says, and the file its text is read from when needed. */
export interface Entry {
  readonly file: string;
  readonly data: Frontmatter;
}

const REMEDY = 'Hãy chuyển đổi lại; content/ do máy viết, không sửa tay.';

/** Front matter of a document; throws with the file name when it breaks the contract of src/schema. */
export function readEntry(file: string, path: string, source: string): Entry {
  return entryOf(file, path, readFront(file, source));
}

/** A document must lie where its address says; `path` is that of its file below content/. */
export function entryOf(file: string, path: string, data: Frontmatter): Entry {
  const expected = `${documentSlug(data)}.mdx`;
  if (path !== expected) throw new Error(`${file}: tệp phải mang tên ${expected}. ${REMEDY}`);
  return { file, data };
}

export function readFront(file: string, source: string): Frontmatter {
  const front = /^---\n([\s\S]*?)\n---\n/.exec(source)?.[1];
  if (front === undefined) throw new Error(`${file}: thiếu phần khai báo giữa hai dòng “---”. ${REMEDY}`);
  const result = frontmatterSchema.safeParse(readYaml(file, front));
  if (!result.success) throw new Error(`${file}: phần khai báo sai: ${issues(result.error)}. ${REMEDY}`);
  return result.data;
}

/**
 * YAML would guess types (`number: 12`, a hash of digits only); here every scalar is text but the few the schema
 * wants as numbers or true/false.
 */
function readYaml(file: string, text: string): unknown {
  try {
    return parse(text, (key, value: unknown) => readScalar(String(key), value), { schema: 'failsafe' });
  } catch (error) {
    throw new Error(`${file}: phần khai báo không phải YAML (${String(error)}). ${REMEDY}`);
  }
}

const COUNTS: ReadonlySet<string> = new Set(['words', 'notes', 'order', 'size', 'page']);
const SWITCHES: ReadonlySet<string> = new Set(['sample', 'draft']);

function readScalar(key: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (COUNTS.has(key) && /^\d+$/.test(value)) return Number(value);
  return SWITCHES.has(key) && /^(true|false)$/.test(value) ? value === 'true' : value;
}

export function readRecord(file: string, json: string): ConversionRecord {
  const result = recordSchema.safeParse(JSON.parse(json));
  if (!result.success) throw new Error(`${file}: biên bản sai: ${issues(result.error)}. ${REMEDY}`);
  return result.data;
}

function issues(error: ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.') || 'tệp'} (${issue.message})`).join('; ');
}
