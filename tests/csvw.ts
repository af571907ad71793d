/**
 * What a validator of CSV on the Web says of a table and its description. After “Metadata Vocabulary for Tabular Data” and
 * “Model for Tabular Data and Metadata on the Web” (W3C Recommendations, 17 December 2015); section numbers are of the first.
 */
import Papa from 'papaparse';

type Json = Readonly<Record<string, unknown>>;

/** Properties of each description, besides `@id`, `@type` and notes in a vocabulary of their own (5.3 to 5.9). */
const PROPERTIES = {
  table: '@context url dialect notes suppressOutput tableDirection tableSchema transformations',
  schema: 'columns foreignKeys primaryKey rowTitles',
  column: 'name suppressOutput titles virtual',
  dialect:
    'commentPrefix delimiter doubleQuote encoding header headerRowCount lineTerminators quoteChar skipBlankRows skipColumns skipInitialSpace skipRows trim',
  inherited:
    'aboutUrl datatype default lang null ordered propertyUrl required separator textDirection valueUrl',
} as const;

/** Lexical forms of the built-in datatypes that are in use, where no format is given (6.4). */
const DATATYPES: Readonly<Record<string, RegExp>> = {
  string: /^.*$/su,
  number: /^(?:[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?|NaN|-?INF)$/u,
  integer: /^[-+]?\d+$/u,
  boolean: /^(?:true|false|1|0)$/u,
  date: /^-?\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:Z|[-+]\d\d:\d\d)?$/u,
  anyURI: /^\S+$/u,
};

/** Prefixes that need no declaration (RDFa initial context). */
const PREFIXES = new Set([
  'dc',
  'dcat',
  'dcterms',
  'foaf',
  'owl',
  'prov',
  'rdf',
  'rdfs',
  'schema',
  'skos',
  'xsd',
]);

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function unknownProperties(of: Json, allowed: string, where: string): string[] {
  const names = new Set(['@id', '@type', ...allowed.split(' ')]);
  return Object.keys(of).flatMap((name) => {
    if (names.has(name) || PREFIXES.has(name.split(':')[0] ?? '')) return [];
    return [`${where}: “${name}” is no property of this description`];
  });
}

/** 5.2: the context is the one of CSVW, alone or with a base or a language. */
function contextErrors(context: unknown): string[] {
  const [uri, local] = Array.isArray(context) ? context : [context, {}];
  const good = uri === 'http://www.w3.org/ns/csvw' && isJson(local);
  const names = isJson(local) ? Object.keys(local) : [];
  return good && names.every((name) => name === '@base' || name === '@language')
    ? []
    : ['@context is not that of CSVW'];
}

interface Column {
  readonly name: string;
  readonly titles: readonly string[];
  readonly datatype: string;
  readonly required: boolean;
}

function readColumn(value: unknown, at: number, errors: string[]): Column {
  const where = `column ${at + 1}`;
  if (!isJson(value)) throw new TypeError(`${where} is no object`);
  errors.push(...unknownProperties(value, `${PROPERTIES.column} ${PROPERTIES.inherited}`, where));
  const { name = '', titles = [], datatype = 'string', required = false } = value;
  // 5.6: a name is a part of a URI template and does not begin with `_`.
  if (
    typeof name !== 'string' ||
    !/^(?:\w|%[\dA-F]{2})(?:\.?(?:\w|%[\dA-F]{2}))*$/iu.test(name) ||
    name.startsWith('_')
  )
    errors.push(`${where}: “${String(name)}” is no name`);
  if (typeof datatype !== 'string' || !(datatype in DATATYPES))
    errors.push(`${where}: “${String(datatype)}” is no datatype`);
  if (typeof required !== 'boolean') errors.push(`${where}: required is no boolean`);
  const all = [titles].flat();
  if (all.length === 0 || !all.every((title) => typeof title === 'string'))
    errors.push(`${where}: no titles`);
  return {
    name: String(name),
    titles: all.map(String),
    datatype: String(datatype),
    required: required === true,
  };
}

/** Errors and warnings of the description and of the table by it; empty where a validator has nothing to say. */
export function csvwErrors(metadata: unknown, csv: string): readonly string[] {
  if (!isJson(metadata)) return ['the description is no object'];
  const { '@context': context, url, dialect = {}, tableSchema } = metadata;
  const errors = [...contextErrors(context), ...unknownProperties(metadata, PROPERTIES.table, 'table')];
  if (typeof url !== 'string' || url === '') errors.push('table: no url');
  if (!isJson(dialect) || !isJson(tableSchema))
    return [...errors, 'table: dialect or tableSchema is no object'];
  errors.push(...unknownProperties(dialect, PROPERTIES.dialect, 'dialect'));
  errors.push(...unknownProperties(tableSchema, `${PROPERTIES.schema} ${PROPERTIES.inherited}`, 'schema'));
  const { columns: described, primaryKey = [] } = tableSchema;
  if (!Array.isArray(described)) return [...errors, 'schema: no columns'];
  const columns = described.map((column, at) => readColumn(column, at, errors));
  const names = columns.map(({ name }) => name);
  if (new Set(names).size < names.length) errors.push('schema: two columns have one name');
  const key = [primaryKey].flat().map(String);
  for (const name of key) if (!names.includes(name)) errors.push(`primaryKey: no column “${name}”`);
  return [...errors, ...tableErrors(columns, key, csv)];
}

function tableErrors(columns: readonly Column[], key: readonly string[], csv: string): string[] {
  const { data, errors: broken } = Papa.parse<string[]>(csv, { skipEmptyLines: true });
  const [head = [], ...rows] = data;
  const errors = broken.map(({ message, row }) => `row ${row}: ${message}`);
  if (head.length !== columns.length) errors.push(`${head.length} columns, ${columns.length} described`);
  columns.forEach(({ titles }, at) => {
    if (!titles.includes(head[at] ?? '')) errors.push(`column ${at + 1}: its title is “${head[at]}”`);
  });
  const keys = new Set<string>();
  const places = key.map((name) => columns.findIndex((column) => column.name === name));
  rows.forEach((row, line) => {
    columns.forEach(({ name, datatype, required }, at) => {
      const cell = row[at] ?? '';
      // 6.4.2: an empty cell is null.
      if (cell === '' ? required : !DATATYPES[datatype]?.test(cell))
        errors.push(`row ${line + 2}, ${name}: “${cell}”`);
    });
    const own = JSON.stringify(places.map((at) => row[at]));
    if (places.length > 0 && keys.has(own)) errors.push(`row ${line + 2}: its key ${own} comes twice`);
    keys.add(own);
  });
  return errors;
}
