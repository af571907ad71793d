import { once } from 'node:events';
import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { writeIndexFolder } from '../../scripts/index.ts';
import { serve } from '../../scripts/shared/server.ts';
import { headersFile } from '../../src/publish/host/headers.ts';
import { recordsOf } from '../search/support.ts';
import { openBrowser, tooWide } from './support.ts';
import { openPage } from './window.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});

async function openSearch(query = '', options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openPage(options);
  await page.goto(`${inject('siteUrl')}tim/${query && `?q=${encodeURIComponent(query)}`}`);
  return page;
}

const status = (page: Page) => page.locator('[data-search-status]');
const sections = (page: Page) => page.locator('[data-result-section]').allTextContents();
const box = (page: Page) => page.locator('input[type=search]');
const toggle = (page: Page, words: string | RegExp) =>
  page.locator('.choices').getByRole('button', { name: words });

const asked = (page: Page, name: string): readonly string[] => new URL(page.url()).searchParams.getAll(name);
const hasFocus = (page: Page) => box(page).evaluate((input) => input === document.activeElement);
const holds = (page: Page, words: string) => expect.poll(() => box(page).inputValue()).toBe(words);

/** Waits until there are results and all of them are as wanted: those of the search before stay until then. */
async function allAre(page: Page, part: string, wanted: RegExp): Promise<void> {
  const others = async () => {
    const words = await page.locator(part).allTextContents();
    return words.length === 0 ? ['no result'] : words.filter((one) => !wanted.test(one));
  };
  await expect.poll(others).toEqual([]);
}

async function settled(page: Page, words: RegExp): Promise<string> {
  await status(page).filter({ hasText: words }).waitFor();
  return (await status(page).textContent()) ?? '';
}

describe('what is found', () => {
  test('a phrase, marked, in its section; the link leads there and carries the query', async () => {
    const page = await openSearch('tủ sách');
    expect(await settled(page, /kết quả/)).toBe('1 kết quả trong 1 tài liệu.');
    const result = page.locator('[data-search-results] > li[data-result]').first();
    expect(await result.locator('[data-result-document]').textContent()).toBe(
      'Chuyên đề 01 · Phong trào đọc sách ở cơ sở giai đoạn 2020 - 2025',
    );
    expect(await result.locator('[data-result-date]').textContent()).toBe('tháng 5/2025');
    expect(await result.locator('[data-result-section]').textContent()).toBe('1.1. Về tổ chức');
    expect(await result.locator('[data-result-excerpt] mark').allTextContents()).toEqual(['tủ sách']);
    await result.locator('a').click();
    await page.locator('#muc-1-1').waitFor();
    await expect.poll(() => asked(page, 'q')).toEqual(['tủ sách']);
  });

  test('a figure as it is written in any way, and neither its parts nor its neighbours; syllables that stand apart', async () => {
    const page = await openSearch();
    for (const query of ['11.728', '11728', '11,728', '11 728', '11.728 lượt', '11728 luot']) {
      await box(page).fill(query);
      await settled(page, /^1 kết quả trong 1 tài liệu\.$/);
      await allAre(page, '[data-result-excerpt]', /11\.728 lượt bạn đọc/u);
      await box(page).fill('sáchxyz');
      await settled(page, /Không tìm thấy “sáchxyz”/);
      expect(await page.locator('[data-result]').count()).toBe(0);
    }
    for (const query of ['11.729', '1172', '1.728']) {
      await box(page).fill(query);
      await settled(page, new RegExp(`Không tìm thấy “${query}”`, 'u'));
      expect(await page.locator('[data-result]').count()).toBe(0);
    }
    await box(page).fill('trang chủ');
    await settled(page, /Không tìm thấy đúng “trang chủ”/);
  });

  test('without marks, and by the number of the document', async () => {
    const page = await openSearch('tu sach');
    await settled(page, /kết quả/);
    expect(await sections(page)).toEqual(['1.1. Về tổ chức']);
    await box(page).fill('12 BC MAU');
    await page.locator('[data-result-document]', { hasText: 'thư viện' }).waitFor();
    expect((await sections(page))[0]).toBe('Đầu bài');
  });

  test('a note is a place to land, named with its section; its marker is not part of the word before it', async () => {
    const page = await openSearch('sách giáo khoa');
    await settled(page, /kết quả/);
    expect(await sections(page)).toEqual(['Chú thích 3 · * Nguyên nhân']);
    expect(await page.locator('[data-result] a').first().getAttribute('href')).toMatch(/#chu-thich-3$/);
  });

  test('words that stand in different sections are the nearest, not a result', async () => {
    const page = await openSearch('tủ sách thứ bảy');
    expect(await settled(page, /Không/)).toContain('Không tìm thấy đúng');
    expect(await page.locator('[data-result-near]').first().textContent()).toContain('Gần đúng: thiếu');
  });
});

describe('typing and the address', () => {
  test('results come while typing, the address keeps the query, going back restores it', async () => {
    const page = await openSearch();
    await expect
      .poll(() => status(page).textContent())
      .toBe('Gõ từ ngữ, số hiệu văn bản hoặc con số cần tìm.');
    await box(page).pressSequentially('bạn đọ');
    await page.waitForURL((url) => url.searchParams.get('q') === 'bạn đọ');
    await expect.poll(() => sections(page)).toContain('1. Bạn đọc');
    // In one go: after a pause the address would be renewed already, and Enter would add nothing to go back from.
    await box(page).evaluate((input: HTMLInputElement) => {
      input.value = 'tủ sách';
      input.form?.requestSubmit();
    });
    await page.waitForURL((url) => url.searchParams.get('q') === 'tủ sách');
    await page.goBack();
    await holds(page, 'bạn đọ');
  });

  test('what was shown stays until the next is there', async () => {
    const page = await openSearch('tủ sách');
    await settled(page, /kết quả/);
    const counts = await page.evaluate(
      () =>
        new Promise<readonly number[]>((done) => {
          const list = document.querySelector('[data-search-results]') as HTMLElement;
          const seen: number[] = [];
          new MutationObserver(() => {
            seen.push(list.childElementCount);
            if (list.textContent?.includes('Bạn đọc')) done(seen);
          }).observe(list, { childList: true });
          const input = document.querySelector('input[type=search]') as HTMLInputElement;
          input.value = 'bạn đọc';
          input.dispatchEvent(new Event('input'));
        }),
    );
    expect(counts).not.toContain(0);
  });

  test('the keyboard walks through the results and back', async () => {
    const page = await openSearch('sách');
    await settled(page, /kết quả/);
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const [first, second] = await sections(page);
    await box(page).press('ArrowDown');
    await expect.poll(focused).toBe(first);
    await page.keyboard.press('ArrowDown');
    await expect.poll(focused).toBe(second);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => hasFocus(page)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await expect.poll(focused).toBe(first);
    await page.keyboard.press('Escape');
    await expect.poll(() => hasFocus(page)).toBe(true);
    await holds(page, 'sách');
    await page.keyboard.press('Escape');
    await holds(page, '');
    await box(page).fill('sách');
    await settled(page, /kết quả/);
    await box(page).press('ArrowDown');
    await expect.poll(focused).toBe(first);
    await page.keyboard.press('Enter');
    await page.waitForURL(/tai-lieu/);
  });

  test('“/” goes to the box on every page', async () => {
    const page = await openPage({ viewport: { width: 1280, height: 800 } });
    for (const path of ['', 'tim/', 'tai-lieu/', 'tai-lieu/bao-cao-12-bc-mau-2024/', 'viet-tat/']) {
      await page.goto(inject('siteUrl') + path);
      await page.keyboard.press('/');
      await page.locator('input[type=search]:focus').waitFor();
    }
    await page.keyboard.type('tủ sách/');
    await holds(page, 'tủ sách/');
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${inject('siteUrl')}tai-lieu/`);
    await page.keyboard.press('/');
    await page.waitForURL(/\/tim\//);
  });
});

describe('filters', () => {
  test('toggles with counts narrow the results; the address keeps them', async () => {
    const page = await openSearch('đọc');
    await settled(page, /kết quả/);
    const before = (await sections(page)).length;
    await toggle(page, /Chuyên đề|Báo cáo/)
      .first()
      .waitFor();
    await page.locator('details.choices > summary').waitFor();
    await toggle(page, 'Báo cáo 1').click();
    await toggle(page, 'Báo cáo').and(page.locator('[aria-pressed=true]')).waitFor();
    await allAre(page, '[data-result-document]', /Báo cáo/u);
    expect((await sections(page)).length).toBeLessThanOrEqual(before);
    await expect.poll(() => asked(page, 'loai')).toEqual(['Báo cáo']);
    await page.reload();
    await toggle(page, 'Báo cáo').and(page.locator('[aria-pressed=true]')).waitFor();
  });

  test('a field is a toggle by keyboard, keeps the focus, stands in the address and leaves its sections', async () => {
    const page = await openSearch('đọc', { viewport: { width: 360, height: 740 } });
    await settled(page, /kết quả/);
    await page.locator('.choices > summary').press('Enter');
    const field = toggle(page, 'Văn hóa, thể thao');
    await field.waitFor();
    await field.press('Enter');
    await field.and(page.locator('[aria-pressed=true]')).waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-pressed') === 'true');
    await expect.poll(() => asked(page, 'linh-vuc')).toEqual(['Văn hóa, thể thao']);
    await allAre(page, '[data-result-document]', /thư viện/u);
    await toggle(page, 'Giáo dục, đào tạo').press('Enter');
    await page.waitForURL((url) => url.searchParams.getAll('linh-vuc').length === 2);
    await expect.poll(() => tooWide(page)).toBe(0);
  });

  test('only notes, only figures', async () => {
    const page = await openSearch('sách');
    await settled(page, /kết quả/);
    await toggle(page, 'Chỉ tìm trong chú thích').press('Enter');
    await page.waitForURL(/chu-thich=1/);
    await page.locator('[data-result-section]', { hasText: 'Chú thích 2' }).waitFor();
    await allAre(page, '[data-result-section]', /Chú thích/u);
    await toggle(page, 'Chỉ tìm trong chú thích').press('Enter');
    await toggle(page, 'Chỉ số liệu').press('Enter');
    await page.locator('[data-result-section]', { hasText: /^1\.1\./ }).waitFor();
    await allAre(page, '[data-result-excerpt]', /\d/u);
  });
});

describe('when something is missing', () => {
  test('what searches cannot be loaded: it says so, and the next search tries again', async () => {
    const page = await openSearch();
    await page.route('**/engine*.js', (route) => route.abort());
    await box(page).fill('tủ sách');
    expect(await settled(page, /Không tải/)).toContain('kiểm tra kết nối');
    await page.unroute('**/engine*.js');
    await box(page).press('Enter');
    expect(await settled(page, /kết quả/)).toBe('1 kết quả trong 1 tài liệu.');
  });

  test('the index cannot be loaded: it says what to do, and the next search tries again', async () => {
    const page = await openSearch();
    await page.route('**/pagefind/**', (route) => route.abort());
    await box(page).fill('tủ sách');
    expect(await settled(page, /Không tải/)).toContain('kiểm tra kết nối');
    await page.unroute('**/pagefind/**');
    await box(page).press('Enter');
    expect(await settled(page, /kết quả/)).toBe('1 kết quả trong 1 tài liệu.');
  });

  test('a part of the index that cannot be loaded is never “not found”', async () => {
    const page = await openSearch();
    await page.route('**/*.pf_index', (route) => route.abort());
    await box(page).fill('tủ sách');
    expect(await settled(page, /Không/)).toContain('Không tải được');
  });

  test('offline it says so', async () => {
    const page = await openSearch();
    await page.context().setOffline(true);
    await box(page).fill('tủ sách');
    expect(await settled(page, /ngoại tuyến/)).toContain('kiểm tra kết nối');
  });

  test('without scripts the page says how to search otherwise', async () => {
    const page = await openSearch('', { javaScriptEnabled: false });
    expect(await page.locator('noscript').textContent()).toContain('danh sách tài liệu');
  });
});

describe('several sites as one', () => {
  const words = 'tủ sách';
  let sites: readonly { readonly name: string; readonly url: string }[];
  let own: string;

  /** A site of one document; of it only the index is served. */
  async function siteOf(name: string): Promise<string> {
    const dir = await mkdtemp(join(tmpdir(), 'so-tay-site-'));
    await writeIndexFolder(
      [recordsOf('/tai-lieu/bai/', `## Mục\n\nMột ${words} của ${name}.`)],
      join(dir, 'pagefind'),
    );
    const files = (await readdir(join(dir, 'pagefind'))).map((file) => `pagefind/${file}`);
    await writeFile(join(dir, '_headers'), headersFile('/', files));
    const server = await serve(dir, { port: 0 });
    stops.push(server.close);
    return server.url;
  }

  const stops: (() => unknown)[] = [];

  async function listen(answer: RequestListener): Promise<string> {
    const server = createServer(answer).listen(0, '127.0.0.1');
    await once(server, 'listening');
    stops.push(
      () => server.closeAllConnections(),
      () => server.close(),
    );
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  }

  /**
   * The built site as it would be built with these others. By a server of its own: a page that the browser is handed otherwise has no
   * address, and Chromium lets it ask none of this machine.
   */
  const serveWithSites = (): Promise<string> =>
    listen(async (request, response) => {
      const answer = await fetch(new URL(request.url ?? '/', inject('siteUrl')));
      const list = JSON.stringify(sites).replaceAll('"', '&quot;');
      const allowed = sites.map(({ url }) => new URL(url).origin).join(' ');
      const allow = (policy: string): string => policy.replace("connect-src 'self'", `$& ${allowed}`);
      const { 'content-encoding': _, 'content-length': __, ...headers } = Object.fromEntries(answer.headers);
      response.writeHead(answer.status, {
        ...headers,
        'content-security-policy': allow(headers['content-security-policy'] ?? ''),
      });
      const page = /\/tim\//u.test(request.url ?? '');
      if (!page) response.end(Buffer.from(await answer.arrayBuffer()));
      else response.end(allow(await answer.text()).replace('data-index=', `data-sites="${list}" $&`));
    });

  beforeAll(async () => {
    sites = [
      { name: 'Tỉnh Một', url: await siteOf('tỉnh Một') },
      { name: 'Tỉnh Lặng', url: await listen(() => undefined) },
      { name: 'Tỉnh Tắt', url: await listen(({ socket }) => socket.destroy()) },
      { name: 'Tỉnh Hai', url: await siteOf('tỉnh Hai') },
    ];
    own = await serveWithSites();
  });
  afterAll(() => Promise.all(stops.map((stop) => stop())));

  test('those that answer stand beside the own results with their source; one that is silent or down holds up nobody and is named', async () => {
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    // Patience ends when the test says so, not by the clock.
    await page.addInitScript(() => {
      const later = window.setTimeout.bind(window);
      const patience: TimerHandler[] = [];
      Object.assign(window, {
        patience,
        setTimeout: (run: TimerHandler, wait = 0) => (wait < 5000 ? later(run, wait) : patience.push(run)),
      });
    });
    await page.goto(`${own}tim/?q=${encodeURIComponent(words)}`);
    await settled(page, /^3 kết quả trong 3 tài liệu\./);
    const named = await page.locator('[data-result-site]').allTextContents();
    expect(named.toSorted()).toEqual(['Tỉnh Hai', 'Tỉnh Một']);
    expect(await status(page).textContent()).not.toContain('Lặng');
    const link = page.locator('[data-result]', { hasText: 'Tỉnh Hai' }).locator('a');
    expect(await link.getAttribute('href')).toBe(
      `${sites[3]?.url}tai-lieu/bai/?q=${encodeURIComponent(words)}#muc-muc`,
    );
    await page.evaluate(() => {
      for (const run of (window as unknown as { patience: (() => void)[] }).patience) run();
    });
    expect(await settled(page, /Lặng/)).toBe(
      '3 kết quả trong 3 tài liệu. Chưa hỏi được: Tỉnh Lặng, Tỉnh Tắt.',
    );
    await box(page).fill('tu sach');
    expect(await settled(page, /3 kết quả/)).toContain('Chưa hỏi được: Tỉnh Lặng, Tỉnh Tắt.');
  });
});

test.each([360, 1280])(
  'filters and results at %i px: nothing wider than the screen, no axe violations',
  async (width) => {
    const page = await openSearch('đọc', { viewport: { width, height: 740 } });
    await settled(page, /kết quả/);
    if (width === 360) await page.locator('.choices > summary').click();
    await page.locator('.filters button').first().waitFor();
    await expect.poll(() => tooWide(page)).toBe(0);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
  },
);
