import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../../scripts/shared/chromium.ts';

export const FIXTURE_CONTENT = 'tests/fixtures/site/content';

/** A page of each kind of the fixture site. */
export const PAGES: Readonly<Record<string, string>> = {
  home: '/',
  documents: '/tai-lieu/',
  year: '/tai-lieu/nam/2024/',
  issuer: '/tai-lieu/co-quan/thu-vien-mau/',
  bundle: '/tai-lieu/tai-lieu-mau-thang-5-2025/',
  topic: '/tai-lieu/tai-lieu-mau-thang-5-2025/chuyen-de-01-phong-trao-doc-sach/',
  report: '/tai-lieu/bao-cao-12-bc-mau-2024/',
  search: '/tim/',
  results: '/tim/?q=t%E1%BB%A7%20s%C3%A1ch',
  abbreviations: '/viet-tat/',
  references: '/van-ban/',
  kindOfReferences: '/van-ban/ke-hoach/',
  documentReferences: '/van-ban/tai-lieu/tai-lieu-mau-thang-5-2025--chuyen-de-01-phong-trao-doc-sach/',
  hits: '/tai-lieu/bao-cao-12-bc-mau-2024/?q=b%E1%BA%A1n%20%C4%91%E1%BB%8Dc',
  figures: '/so-lieu/',
  documentFigures: '/so-lieu/bao-cao-12-bc-mau-2024/',
  records: '/bien-ban/',
  record: '/bien-ban/bao-cao-12-bc-mau-2024/',
  downloads: '/tai-ve/',
  offline: '/ngoai-tuyen/',
  notebook: '/so-tay/',
  guide: '/huong-dan/',
  styleGuide: '/phong-cach/',
  missing: '/khong-co-trang-nay/',
};

const run = promisify(execFile);

export interface BuiltSite {
  readonly dir: string;
  readonly remove: () => Promise<void>;
}

/** Vitest sets what Vite reads as the mode of the build (MODE, DEV, BASE_URL …); the child must not inherit it. */
function buildEnvironment(): NodeJS.ProcessEnv {
  const { MODE, DEV, PROD, SSR, BASE_URL, VITEST, BASE_PATH, SITE_URL, ...env } = process.env;
  return env;
}

/** Astro's build and the search index in a folder of their own, as `npm run build` makes them. */
export async function buildSite(
  contentDir: string,
  env: Readonly<Record<string, string>> = {},
): Promise<BuiltSite> {
  // Inside the repository: for folders elsewhere Astro puts its intermediate files in one shared place.
  await mkdir('.cache', { recursive: true });
  const dir = await mkdtemp(resolve('.cache/site-'));
  // What the first step read of the documents is not read again by the others.
  const readings = await mkdtemp(resolve('.cache/readings-'));
  const options = {
    env: {
      ...buildEnvironment(),
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      CONTENT_DIR: contentDir,
      OUT_DIR: dir,
      READINGS_DIR: readings,
      ...env,
    },
  };
  const remove = (): Promise<void> => rm(dir, { recursive: true, force: true });
  try {
    await run(process.execPath, [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build'], options);
    await run(process.execPath, ['scripts/building/data.ts', dir], options);
    await run(process.execPath, ['scripts/index.ts', dir], options);
    await run(process.execPath, ['scripts/building/finish.ts', dir], options);
  } catch (error) {
    await remove();
    throw error;
  } finally {
    await rm(readings, { recursive: true, force: true });
  }
  return { dir, remove };
}

/** Milliseconds that one step may take on a machine that is slow and busy; as long as `expect.poll` looks. */
const PATIENCE = 60_000;

let shared: Promise<Browser> | undefined;

/**
 * One Chromium for all files of a worker, since a start costs as much as ten pages. Readers differ in their contexts; a
 * browser that died is followed by a new one. It ends with the worker, or by `close`.
 */
export async function openBrowser(): Promise<Browser> {
  const open = await shared?.catch(() => undefined);
  if (open?.isConnected()) return open;
  shared = openChromium();
  const browser = await shared;
  browser.on('context', (context) => context.setDefaultTimeout(PATIENCE));
  return browser;
}

/** Words that say what was done fade by themselves; here they stay until the next ones, however late a test looks. */
export async function keepSaid(page: Page): Promise<void> {
  await page.addInitScript(() =>
    addEventListener('animationend', (event) => event.stopImmediatePropagation(), true),
  );
}

export const pathOf = (page: Page): string => new URL(page.url()).pathname;
export const queryOf = (page: Page): string => new URL(page.url()).search;
export const hashOf = (page: Page): string => decodeURIComponent(new URL(page.url()).hash);
/** Pixels by which the page is wider than the screen, once its type is there. */
export const tooWide = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    return document.documentElement.scrollWidth - innerWidth;
  });
