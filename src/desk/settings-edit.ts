/** The form of the settings, written into the text of so-tay.yaml with its remarks and order kept. */
import { isMap, parseDocument } from 'yaml';

const LINES = ['ten', 'co-quan', 'may-chu', 'duong-dan', 'nguon'] as const;

/** Empty fields are keys that are not there; the text is not checked here. */
export function withSettings(source: string, fields: Readonly<Record<string, string>>): string {
  const document = parseDocument(source.replaceAll('\r\n', '\n'));
  if (!isMap(document.contents)) document.contents = document.createNode({}) as never;
  const set = (key: string, value: unknown): void => {
    if (value === undefined) document.delete(key);
    // What is as it was keeps its remarks and its look.
    else if (asWords(document.get(key)) !== asWords(value)) document.set(key, document.createNode(value));
  };
  for (const key of LINES) set(key, fields[key]?.trim() || undefined);
  const sites = linesOf(fields['so-tay-khac']).map((line) => {
    const [ten = '', ...rest] = line.split('=');
    return { ten: ten.trim(), 'dia-chi': rest.join('=').trim() };
  });
  set('so-tay-khac', sites.length > 0 ? sites : undefined);
  const parts = linesOf(fields['cong-bo']);
  set('cong-bo', parts.length > 0 ? parts : undefined);
  const empty = isMap(document.contents) && document.contents.items.length === 0;
  const text = empty ? '' : document.toString({ lineWidth: 0 });
  return source.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
}

/** A number of YAML and the same digits as text are the same to the schema. */
const asWords = (value: unknown): string =>
  JSON.stringify(value ?? null, (_, one: unknown) => (typeof one === 'number' ? String(one) : one));

const linesOf = (text = ''): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
