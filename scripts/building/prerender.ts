/**
 * `node scripts/building/prerender.ts <bundles> <out>`: Astro makes the pages with what an earlier build bundled. All that is done
 * here is what its `generate.js` does for pages in folders: paths asked, each rendered by Astro's program, written to its file.
 * What it leans on and what to do when Astro changes that: tests/site/prerender.test.ts.
 */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { nth } from '../../src/shared/nth.ts';
import { type Bundles, readNote } from './bundles.ts';

type Route = Awaited<ReturnType<StaticPaths['getAll']>>[number]['route'];

/** Of Astro's program as it is bundled for a build. */
interface BuiltApp {
  readonly manifest: { readonly base: string; readonly site?: string };
  readonly setInternals: (internals: { readonly pagesByKeys: ReadonlyMap<string, unknown> }) => void;
  readonly setOptions: (options: unknown) => void;
  readonly render: (request: Request, options: { readonly routeData: Route }) => Promise<Response>;
}

/** No integration of ours adds scripts; what is wrong is thrown. */
const OPTIONS = {
  settings: { scripts: [] },
  logger: { options: { destination: { write: () => true } } },
};

async function openApp(folder: string, { styles }: Bundles): Promise<BuiltApp & object> {
  const entry = (await readdir(folder)).find((name) => /^prerender-entry\..*\.mjs$/u.test(name));
  if (entry === undefined) throw new Error(`Astro left no prerender-entry in ${folder}`);
  const { app } = await import(pathToFileURL(join(folder, entry)).href);
  app.setInternals({ pagesByKeys: new Map(styles.map(([key, own]) => [key, { styles: own }])) });
  app.setOptions(OPTIONS);
  return app;
}

/** Address and file of a page or data file; the page of what is not found is a file of its own. */
function placesOf(pathname: string, { type }: Route): { readonly address: string; readonly file: string } {
  const path = pathname.replace(/^\/+|\/+$/gu, '');
  // With the slash that Astro may have set behind a name (`/anh/a.webp/`), since its pattern asks for it.
  if (type === 'endpoint') return { address: pathname.replace(/^\/+/u, ''), file: path };
  return {
    address: path === '' ? '' : `${path}/`,
    file: path === '404' ? '404.html' : join(path, 'index.html'),
  };
}

async function makePages(folder: string, out: string): Promise<void> {
  const bundles = await readNote(folder);
  if (!bundles) throw new Error(`${folder} holds no bundles`);
  const app = await openApp(folder, bundles);
  const { base, site } = app.manifest;
  const root = new URL(`${base.replace(/\/+$/u, '')}/`, site ?? 'http://localhost:4321');
  const done = new Set<string>();
  // Astro's type asks for the whole program.
  const paths = new StaticPaths(app as unknown as ConstructorParameters<typeof StaticPaths>[0]);
  for (const { pathname, route } of await paths.getAll()) {
    const { address, file } = placesOf(pathname, route);
    if (done.has(file)) continue;
    done.add(file);
    const response = await app.render(new Request(new URL(encodeURI(address), root)), { routeData: route });
    const target = join(out, file);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, Buffer.from(await response.arrayBuffer()));
  }
}

// A build that is killed takes this with it.
process.once('disconnect', () => process.exit(1));
process.channel?.unref();
const [folder, out] = [nth(process.argv, 2), nth(process.argv, 3)];
await makePages(resolve(folder), resolve(out));
