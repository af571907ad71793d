/**
 * `npm run guide:architecture`: draws the pictures of docs/architecture.md from the code: the steps from a source to a site
 * with what passes between them, and which room imports which. A test holds the document to the code.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { nth } from '../../src/shared/nth.ts';

/** `<file>#<export>` of the code. */
type Named = `${string}.ts#${string}`;

interface Step {
  readonly by: Named;
  readonly does: string;
  /** What it gives to the next step: a type of the code, or files. */
  readonly gives: Named | `${string}/`;
}

/** From a source to a site, in order. */
export const STEPS: readonly Step[] = [
  {
    by: 'scripts/sources/seeds.ts#findSeeds',
    does: 'finds sources and what stands beside them',
    gives: 'src/convert/source/prepare.ts#SeedInput',
  },
  {
    by: 'src/convert/source/prepare.ts#prepare',
    does: 'opens a source: text, or a reader of its format',
    gives: 'src/convert/read/reading.ts#Reading',
  },
  {
    by: 'src/convert/read/index.ts#read',
    does: 'reads a dialect as blocks with their places',
    gives: 'src/convert/model.ts#Draft',
  },
  {
    by: 'src/convert/dialects.ts#runPasses',
    does: 'takes out what is not text, pass by pass',
    gives: 'src/convert/model.ts#Draft',
  },
  {
    by: 'src/convert/ocr-pass.ts#correctOcr',
    does: 'mends what a scanner misread',
    gives: 'src/convert/model.ts#Draft',
  },
  {
    by: 'src/convert/structure/index.ts#makeDocuments',
    does: 'front, headings, lists, tables, notes, closing',
    gives: 'src/convert/document.ts#Document',
  },
  {
    by: 'src/convert/page.ts#makePage',
    does: 'writes MDX, front matter and record',
    gives: 'src/convert/page.ts#Page',
  },
  {
    by: 'scripts/building/prove.ts#prove',
    does: 'renders each page in every form before it is kept',
    gives: 'content/',
  },
  {
    by: 'src/document/index.ts#readDocument',
    does: 'reads MDX once, as a typed tree',
    gives: 'src/document/model.ts#Document',
  },
  {
    by: 'src/site/reading/read-documents.ts#openDocuments',
    does: 'keeps what pages, books, search and data take from it',
    gives: 'src/site/reading/reading.ts#Reading',
  },
  {
    by: 'src/search/build/records.ts#documentRecords',
    does: 'cuts a document into records for Pagefind',
    gives: 'src/search/build/records.ts#IndexRecord',
  },
  {
    by: 'scripts/building/finish.ts#finishSite',
    does: 'adds books, packed forms, the list for the offline copy',
    gives: 'dist/',
  },
];

/** Rooms that are drawn by themselves; other files count to the room that holds them. */
const ROOMS = [
  'src/convert/editor',
  'src/convert/emit',
  'src/convert/folder',
  'src/convert/gate',
  'src/convert/read',
  'src/convert/source',
  'src/convert/structure',
  'src/convert/tables',
  'src/convert/text',
];

/** All files of code below a folder of the project, from its root. */
function codeOf(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/u.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

/** What passes between the stages of the converter is a room of its own, below all others. */
const MODEL = /^src\/convert\/(?:model|document|draft)\.ts$/u;

function roomOf(file: string): string {
  if (MODEL.test(file)) return 'src/convert/model';
  return ROOMS.find((room) => file.startsWith(`${room}/`)) ?? file.split('/').slice(0, 2).join('/');
}

/** Which rooms of src/ each room imports from, in alphabetical order. */
export function roomImports(root: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const file of codeOf(root, 'src')) {
    const room = roomOf(file);
    const targets = found.get(room) ?? new Set();
    found.set(room, targets);
    for (const [, path = ''] of readFileSync(join(root, file), 'utf8').matchAll(
      /(?:from|import)\s*\(?\s*'(\.[^']+)'/gu,
    )) {
      const target = roomOf(relative(root, resolve(root, dirname(file), path)));
      if (target !== room && target.startsWith('src/')) targets.add(target);
    }
  }
  return new Map(
    [...found].toSorted(([a], [b]) => a.localeCompare(b)).map(([room, to]) => [room, [...to].toSorted()]),
  );
}

const short = (name: string): string => name.replace(/^src\//u, '');
const node = (name: string): string => short(name).replaceAll(/\W/gu, '_');

/** What follows from another import by the way is not drawn. */
function direct(imports: ReadonlyMap<string, readonly string[]>, room: string): readonly string[] {
  const reaches = (from: string, seen: Set<string>): Set<string> => {
    for (const next of imports.get(from) ?? []) if (!seen.has(next)) reaches(next, seen.add(next));
    return seen;
  };
  const own = imports.get(room) ?? [];
  return own.filter(
    (target) => !own.some((other) => other !== target && reaches(other, new Set()).has(target)),
  );
}

/** Mermaid (mermaid.js.org) graph of the rooms; `a --> b` is “a imports b”. */
export function roomsPicture(root: string): string {
  const imports = roomImports(root);
  const lines = [...imports.keys()].flatMap((room) => [
    `  ${node(room)}["${short(room)}"]`,
    ...direct(imports, room).map((target) => `  ${node(room)} --> ${node(target)}`),
  ]);
  return ['```mermaid', 'flowchart TD', ...lines, '```'].join('\n');
}

const nameOf = (named: string): string => named.split('#')[1] ?? named;

export function stepsPicture(): string {
  const lines = STEPS.flatMap(({ by, gives }, index) => [
    `  s${index}["${nameOf(by)}"]`,
    ...(index > 0 ? [`  s${index - 1} -- ${nameOf(nth(STEPS, index - 1).gives)} --> s${index}`] : []),
    ...(index === STEPS.length - 1 ? [`  s${index} --> end_["${gives}"]`] : []),
  ]);
  const rows = STEPS.map(
    ({ by, does, gives }) =>
      `| \`${nameOf(by)}\` | \`${by.split('#')[0]}\` | ${does} | \`${nameOf(gives)}\` |`,
  );
  return [
    '```mermaid',
    'flowchart TD',
    ...lines,
    '```',
    '',
    '| step | file | what it does | gives |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n');
}

/** The names of the steps that the code does not export. */
export function lostNames(root: string): readonly string[] {
  const names = STEPS.flatMap(({ by, gives }) => [by, gives]).filter((name) => name.includes('#'));
  return names.filter((name) => {
    const [file = '', word = ''] = name.split('#');
    const code = readFileSync(join(root, file), 'utf8');
    return !new RegExp(`^export (?:async )?(?:function|interface|type|class|const) ${word}\\b`, 'mu').test(
      code,
    );
  });
}

/** The document with its pictures drawn anew. */
export function withPictures(text: string, root: string): string {
  const put = (whole: string, name: string, picture: string): string =>
    whole.replace(new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`, 'u'), `$1${picture}\n$2`);
  return put(put(text, 'steps', stepsPicture()), 'rooms', roomsPicture(root));
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '../..');
  const path = join(root, 'docs/architecture.md');
  writeFileSync(path, withPictures(readFileSync(path, 'utf8'), root));
}
