/** A file of an editor held against its schema: every mistake is told in Vietnamese, with its line. */
import { z } from 'zod';
import type { Message, Place } from '../../schema/message.ts';
import { similarity } from '../text/similarity.ts';
import { type Path, readYaml } from './yaml-text.ts';

/** Where a value of the file stands, for messages that come later. */
export type PlaceOf = (path: Path) => Place;

export interface FileWords {
  /** Rule of its messages. */
  readonly rule: string;
  /** What the file is called at the start of a sentence. */
  readonly name: string;
  /** What a value must look like, by the key it stands behind. */
  readonly shapes: Readonly<Record<string, string>>;
}

export type Checked<Value> =
  | { readonly value: Value; readonly placeOf: PlaceOf }
  | { readonly messages: Message[] };

/** The value that a text holds, or what is wrong in it. */
export function checkYaml<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
  words: FileWords,
): Checked<z.infer<Schema>> {
  const read = readYaml(text);
  if ('mistakes' in read)
    return {
      messages: read.mistakes.map(({ line, reason }) =>
        invalid({ file, line }, `không phải YAML hợp lệ: ${reason}`, words),
      ),
    };
  const placeOf: PlaceOf = (path) => ({ file, line: read.lineOf(path) });
  const result = schema.safeParse(read.value);
  if (result.success) return { value: result.data, placeOf };
  const known = { ...words, keys: keysOf(schema), homes: homesOf(schema) };
  return {
    messages: result.error.issues.flatMap((issue) => {
      const keys = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
      return keys.map((key) =>
        invalid(
          placeOf(key === undefined ? issue.path : [...issue.path, key]),
          describe(issue, key, valueAt(read.value, issue.path) === undefined, known),
          words,
        ),
      );
    }),
  };
}

/** What a kind of value is called. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'một danh sách (mỗi mục một dòng bắt đầu bằng dấu -)',
  object: 'các dòng dạng “khóa: giá trị”',
};

/** What stands at a path, undefined where nothing does. */
function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[step] : undefined,
    value,
  );
}

interface Known extends FileWords {
  /** Keys of the outermost level, then all others. */
  readonly keys: readonly [top: readonly string[], all: readonly string[]];
  /** The outermost key that a key stands below. */
  readonly homes: ReadonlyMap<string, string>;
}

function describe(issue: z.core.$ZodIssue, key: string | undefined, absent: boolean, known: Known): string {
  const { path } = issue;
  const where = path.length > 0 ? `ở “${path.join('.')}”` : 'ở ngoài cùng';
  const name = path.findLast((step) => typeof step === 'string');
  const shape = typeof name === 'string' ? known.shapes[name] : undefined;
  if (key !== undefined) return `có khóa lạ “${key}” ${where}${suggestion(key, known)}`;
  if (issue.code === 'invalid_value') return `có giá trị lạ ${where}; được dùng: ${issue.values.join(', ')}`;
  if (absent && path.length > 0)
    return `thiếu “${String(path.at(-1))}” ${path.length > 1 ? `trong “${path.slice(0, -1).join('.')}”` : 'ở ngoài cùng'}`;
  if (shape) return `có giá trị sai ${where}; cần ${shape}`;
  if (issue.code === 'invalid_type')
    return `sai kiểu ${where}: cần ${TYPES[issue.expected] ?? 'một giá trị khác'}`;
  if (issue.code === 'invalid_union') return `sai kiểu ${where}: cần chữ hoặc số trên một dòng`;
  if (issue.code === 'too_small') return `để trống ${where}, hoặc số nhỏ hơn 1`;
  return `có giá trị sai ${where}; giá trị phải nằm trên một dòng`;
}

/** Words that are alike by so much are taken for the same word mistyped. */
const ALIKE = 0.4;

function suggestion(key: string, { keys: [top, all], homes }: Known): string {
  const home = homes.get(key);
  if (home !== undefined) return `; khóa này phải thụt vào, dưới “${home}:”`;
  const nearest = all.toSorted((a, b) => similarity(b, key) - similarity(a, key))[0] ?? '';
  return similarity(nearest, key) >= ALIKE
    ? ` (có phải “${nearest}”?)`
    : `; các khóa được dùng: ${top.join(', ')}`;
}

function keysOf(schema: z.ZodType): Known['keys'] {
  const top = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  return [top, Array.from(new Set(keysBelow(schema)))];
}

function homesOf(schema: z.ZodType): Known['homes'] {
  const top = schema instanceof z.ZodObject ? Object.entries(schema.shape) : [];
  return new Map(
    top.toReversed().flatMap(([home, inner]) => keysBelow(inner).map((key) => [key, home] as const)),
  );
}

/** The keys of an object, outer ones first, through whatever wraps what it holds. */
function keysBelow(schema: unknown): string[] {
  if (schema instanceof z.ZodObject)
    return [...Object.keys(schema.shape), ...Object.values(schema.shape).flatMap(keysBelow)];
  if (schema instanceof z.ZodArray) return keysBelow(schema.element);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return keysBelow(schema.unwrap());
  return [];
}

function invalid(place: Place, what: string, { rule, name }: FileWords): Message {
  return {
    rule,
    level: 'error',
    reason: `${name} ${what}.`,
    remedy: 'Sửa dòng này trong tệp .yaml rồi chạy lại; lưu tệp bằng mã UTF-8.',
    place,
  };
}
