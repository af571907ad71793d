/**
 * A build that changes no code makes its pages with what Astro bundled before (scripts/building/prerender.ts), by parts of Astro that
 * it does not promise. These are they: where one of these tests fails after Astro was renewed, compare prerender.ts with the file that
 * the test names and do what that does now. If it cannot be done, take the road away and nothing else changes but the time: prerender.ts,
 * bundles.ts, `keptPages` and `forgetPages` in scripts/building/pages.ts, and `keptBundles` in astro.config.mjs. Whether the pages come out
 * the same to the byte is told by tests/scripts/build-again.test.ts.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { expect, test } from 'vitest';

const astro = (file: string): string =>
  readFileSync(fileURLToPath(new URL(file, import.meta.resolve('astro/package.json'))), 'utf8');

/** Names behind `app.` in a text. */
const asked = (text: string): readonly string[] =>
  [...new Set(Array.from(text.matchAll(/\bapp\.(\w+)/gu), ([, name = '']) => name))].sort();

const PRERENDERER = 'dist/core/build/default-prerenderer.js';

test(`Astro makes ready its bundled program as prerender.ts does: ${PRERENDERER}`, () => {
  const text = astro(PRERENDERER);
  expect(asked(text)).toEqual(['setInternals', 'setOptions']);
  expect(text).toContain('new StaticPaths(prerenderer.app)');
  expect(text).toContain('renderForPrerender(prerenderer.app, request, { routeData, collectMetadata })');
});

const RENDER = 'dist/core/app/prerender.js';

test(`A page is what its program renders for a request and a route: ${RENDER}`, () => {
  expect(asked(astro(RENDER))).toEqual(['logger', 'render']);
  expect(astro(RENDER)).toContain('app.render(request, { routeData })');
});

test('Astro tells the paths of a route that has but one, and of one that lists its own: dist/runtime/prerender/static-paths.js', async () => {
  const route = (pathname: string | undefined, params: readonly string[]) => ({
    prerender: true,
    type: 'page',
    pathname,
    route: pathname ?? '/[id]',
    component: 'a.astro',
    params,
    segments: [
      [pathname === undefined ? { content: 'id', dynamic: true, spread: false } : { content: 'mot' }],
    ],
    fallbackRoutes: [],
  });
  const routes = [route('/mot', []), route(undefined, ['id'])];
  const known = new Map<unknown, unknown>();
  const app = {
    manifest: { base: '/', trailingSlash: 'always', routes: routes.map((routeData) => ({ routeData })) },
    routeCache: {
      get: (key: unknown) => known.get(key),
      set: (key: unknown, value: unknown) => known.set(key, value),
    },
    getComponentByRoute: async () => ({ getStaticPaths: () => [{ params: { id: 'hai' } }] }),
  };
  const paths = new StaticPaths(app as unknown as ConstructorParameters<typeof StaticPaths>[0]);
  const found = (await paths.getAll()).map(({ pathname }) => pathname);
  expect(found).toEqual(['/mot', '/hai/']);
});

const ENVIRONMENT = 'dist/core/build/environment.js';
const PAGES = 'dist/core/build/runtime.js';

test(`Of what it was built with, the program asks for scripts of integrations and sheets by page: ${ENVIRONMENT}`, () => {
  const text = astro(ENVIRONMENT);
  expect(new Set(text.match(/(?<=\bsettings\.)\w+/gu))).toEqual(new Set(['scripts']));
  expect(text).toContain('getPageData(buildInternals, routeData.route, routeData.component)');
  expect(text).toContain('pageBuildData?.styles.sort(');
  const [, body = ''] = /function getPageData\(([\s\S]*?)\n\}/u.exec(astro(PAGES)) ?? [];
  expect(new Set(body.match(/(?<=\binternals\.)\w+/gu))).toEqual(new Set(['pagesByKeys']));
});
