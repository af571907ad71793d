import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Message } from '../../src/schema/message.ts';
import { CHROMIUM, openChromium } from '../shared/chromium.ts';
import { serve } from '../shared/server.ts';
import { type BuiltSite, problem, REBUILD, type SiteCheck } from './site.ts';

/** Each kind of page in a real browser, with the headers that the host will send. */
export const browser: SiteCheck = {
  name: 'Mở từng loại trang bằng trình duyệt',
  run: async (site) => {
    if (!existsSync(CHROMIUM)) {
      const remedy = 'Cài Chromium (Debian: apt-get install chromium) hoặc ghi đường dẫn vào CHROMIUM_PATH.';
      const reason = 'Chưa kiểm bằng trình duyệt vì máy không có Chromium.';
      return [{ ...problem('browser', site.dir, reason, remedy), level: 'warning' }];
    }
    const server = await serve(site.dir, { port: 0, base: site.base });
    const instance = await openChromium();
    try {
      const found: Message[] = [];
      for (const path of kinds(site))
        found.push(...(await visit(await instance.newPage(), server.url, path)));
      return found;
    } finally {
      await instance.close();
      await server.close();
    }
  },
};

/** Milliseconds; a slow machine is no fault of the site, so only a page that hangs takes so long. */
const SLOWEST = 120_000;

/** The largest page of each folder and depth; the search page with a query, since it loads more then. */
function kinds(site: BuiltSite): readonly string[] {
  const groups = Map.groupBy(site.pages, ([path]) => `${path.split('/')[0]} ${path.split('/').length}`);
  const largest = Array.from(
    groups.values(),
    (pages) => pages.reduce((a, b) => (b[1].length > a[1].length ? b : a))[0],
  );
  return largest
    .map((path) => path.replace(/index\.html$/u, ''))
    .flatMap((path) => (path === 'tim/' ? ['tim/', 'tim/?q=b%C3%A1o%20c%C3%A1o'] : [path]));
}

async function visit(page: Page, root: string, path: string): Promise<readonly Message[]> {
  const found: Message[] = [];
  const add = (rule: string, reason: string): void =>
    void found.push(problem(rule, path || '/', reason, REBUILD));
  await page.exposeFunction('tellViolation', (what: string) => add('csp', `Trình duyệt chặn: ${what}.`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { tellViolation } = window as unknown as { tellViolation: (what: string) => void };
      tellViolation(`${violatedDirective} ${blockedURI}`);
    });
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && path !== '404.html')
      add('console', `Lỗi trong trang: ${message.text()}`);
  });
  page.on('pageerror', ({ message }) => add('console', `Lỗi trong trang: ${message}`));
  page.on('request', (request) => {
    if (!/^(?:data|blob):/u.test(request.url()) && new URL(request.url()).origin !== new URL(root).origin)
      add('third-party', `Trang gọi ${request.url()}.`);
  });
  await page.goto(root + path, { waitUntil: 'networkidle', timeout: SLOWEST });
  await page.close();
  return found;
}
