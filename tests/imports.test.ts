/** Imports run one way: model ← text, tables ← read, structure, emit ← convert ← scripts; the site never imports the converter. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { lostNames, roomImports, withPictures } from '../scripts/guide/architecture.ts';

const ROOT = new URL('../', import.meta.url).pathname;

/** What knows nothing of the project and may be used anywhere. */
const SHARED = /^src\/shared\//u;

/** What each place may import from, besides itself and packages. The first place that fits counts. */
const MAY: readonly [place: RegExp, may: RegExp][] = [
  [/^src\/shared\//u, /^src\/shared\//u],
  [/^src\/vietnamese\//u, /^src\/vietnamese\//u],
  [/^src\/schema\//u, /^src\/schema\//u],
  [/^src\/ocr\//u, /^src\/(?:ocr|vietnamese)\//u],
  [/^src\/convert\/(?:model|document|draft)\.ts$/u, /^src\/(?:schema\/|convert\/(?:model|document)\.ts)/u],
  [/^src\/convert\/text\//u, /^src\/(?:vietnamese\/|convert\/(?:text\/|model\.ts))/u],
  [/^src\/convert\/tables\//u, /^src\/(?:schema\/|vietnamese\/|convert\/(?:tables|text)\/)/u],
  [
    /^src\/convert\/read\//u,
    /^src\/(?:schema\/|vietnamese\/|convert\/(?:read|text|tables)\/|convert\/(?:model|document|draft)\.ts)/u,
  ],
  [
    /^src\/convert\/structure\//u,
    /^src\/(?:schema\/|vietnamese\/|convert\/(?:structure|text|tables)\/|convert\/(?:model|document|draft)\.ts)/u,
  ],
  [
    /^src\/convert\/gate\//u,
    /^src\/(?:schema\/|vietnamese\/|convert\/(?:gate|text|tables)\/|convert\/(?:model|document|draft|editor\/sidecar)\.ts)/u,
  ],
  [
    /^src\/convert\/emit\//u,
    /^src\/(?:schema\/|vietnamese\/|convert\/(?:emit|text)\/|convert\/(?:model|document)\.ts)/u,
  ],
  [/^src\/convert\/(?:editor|source|folder)\//u, /^src\/(?:schema|vietnamese|ocr|convert)\//u],
  [/^src\/convert\/[^/]+\.ts$/u, /^src\/(?:schema|vietnamese|ocr|convert)\//u],
  [/^src\/references\//u, /^src\/(?:references|vietnamese)\//u],
  [/^src\/figures\/(?:model|recognise\/lex)\.ts$/u, /^src\/figures\/(?:model|recognise\/lex)/u],
  [/^src\/figures\/checks\//u, /^src\/(?:figures|references|vietnamese)\//u],
  [/^src\/figures\//u, /^src\/(?:figures\/(?!checks\/)|references\/|vietnamese\/)/u],
  [/^src\/document\//u, /^src\/(?:document|figures|references|vietnamese|schema)\//u],
  [/^src\/search\/[^/]+\.ts$/u, /^src\/(?:schema\/|vietnamese\/|search\/[^/]+\.ts$)/u],
  [/^src\/search\/build\//u, /^src\/(?:schema\/|vietnamese\/|document\/|search\/(?:build\/|[^/]+\.ts$))/u],
  [/^src\/search\/query\//u, /^src\/(?:schema\/|search\/(?:query\/|[^/]+\.ts$))/u],
  [/^src\/(?:site|search)\//u, /^src\/(?:schema|site|search|document|figures|references|vietnamese)\//u],
  [/^src\/notebook\//u, /^src\/(?:notebook|figures)\//u],
  [/^src\/file-copy\//u, /^src\/file-copy\//u],
  [/^src\/offline\//u, /^src\/offline\//u],
  [/^src\/(?:publish|epub)\//u, /^src\/(?:schema|site|document|offline|publish|epub|figures|references)\//u],
  // The desk shows what the converter was not sure of beside what the site will show; nothing but scripts knows it.
  [/^src\/desk\//u, /^src\/(?:desk|convert|schema|site|document|vietnamese)\//u],
  [/^src\/(?:pages|layouts|components|client|styles)\//u, /^src\/(?!convert\/|desk\/|ocr\/)/u],
  [/^scripts\//u, /^(?:src|scripts)\//u],
];

const files = ['src', 'scripts'].flatMap((dir) =>
  readdirSync(join(ROOT, dir), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/u.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name))),
);

/** `import … from 'package/path'`, without Node's own modules; the first group tells imports of types. */
const PACKAGE_IMPORT =
  /(?:^import (type )?(?:[^;']*? from )?|await import\()'(?!node:|\.)((?:@[\w.-]+\/)?[\w.-]+)/gmu;

/** `loaded`: without imports of types, which no browser loads. */
function imports(file: string, loaded = false): string[] {
  if (!file.endsWith('.ts') && !file.endsWith('.astro')) return [];
  const whole = readFileSync(join(ROOT, file), 'utf8');
  const text = loaded ? whole.replace(/^(?:import|export) type [^;]*;/gmu, '') : whole;
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/gu)].map((match) =>
    relative(ROOT, resolve(ROOT, file, '..', match[1] ?? '')),
  );
}

test('every file imports only what lies before it', () => {
  const wrong = files.flatMap((file) => {
    const may = MAY.find(([place]) => place.test(file))?.[1];
    return imports(file)
      .filter((target) => may && !SHARED.test(target) && !may.test(target))
      .map((target) => `${file} → ${target}`);
  });
  expect(wrong).toEqual([]);
});

/** Names from which a way of imports leads back to them. */
function inCircles(imported: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return [...imported.keys()].filter((name) => {
    const reached = new Set(imported.get(name));
    for (const next of reached) for (const target of imported.get(next) ?? []) reached.add(target);
    return reached.has(name);
  });
}

test('neither files nor rooms import in circles', () => {
  expect(inCircles(new Map(files.map((file) => [file, imports(file)])))).toEqual([]);
  expect(inCircles(roomImports(ROOT))).toEqual([]);
});

test('the pictures of the architecture are those of the code', () => {
  const drawn = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8');
  expect(lostNames(ROOT)).toEqual([]);
  expect(withPictures(drawn, ROOT)).toBe(drawn);
});

test('no code of the browser reaches what makes the index', () => {
  const reached = new Set(files.filter((file) => /^src\/(?:client|offline|file-copy)\//u.test(file)));
  for (const file of reached) for (const target of imports(file, true)) reached.add(target);
  expect(reached).toContain('src/search/query/read/reader.ts');
  expect([...reached].filter((file) => /^src\/search\/build\/|^scripts\//u.test(file))).toEqual([]);
});

test('the pure core touches no disk, process or clock', () => {
  const impure = files
    .filter((file) =>
      /^src\/(?:convert|schema|document|search|figures|references|notebook|vietnamese|ocr|desk)\//u.test(
        file,
      ),
    )
    .filter((file) =>
      /from 'node:|process\.|Date\.now|new Date\(\)|Math\.random/u.test(
        readFileSync(join(ROOT, file), 'utf8'),
      ),
    );
  expect(impure).toEqual([]);
});

test('every imported package is declared, and every dependency is imported', () => {
  const used = new Set(
    [...files, 'astro.config.mjs']
      .flatMap((file) => [...readFileSync(join(ROOT, file), 'utf8').matchAll(PACKAGE_IMPORT)])
      .map(([, type, name = '']) => (type && name === 'mdast' ? '@types/mdast' : name)),
  );
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const declared = new Set(Object.keys({ ...dependencies, ...devDependencies }));
  expect([...used].filter((name) => !declared.has(name))).toEqual([]);
  expect(Object.keys(dependencies).filter((name) => !used.has(name))).toEqual([]);
});
