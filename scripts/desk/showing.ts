/** The pages of the desk, made of what the workspace knows. */
import { basename } from 'node:path';
import type { Page } from '../../src/convert/index.ts';
import { decisionsIn } from '../../src/desk/decisions.ts';
import { DESK, type DeskPlace, type Frame, page as framed, html } from '../../src/desk/pages/frame.ts';
import { list, progressPage } from '../../src/desk/pages/list.ts';
import { originals } from '../../src/desk/pages/originals.ts';
import { publish } from '../../src/desk/pages/publish.ts';
import { review } from '../../src/desk/pages/review.ts';
import { settings } from '../../src/desk/pages/settings.ts';
import { preview } from '../../src/desk/preview.ts';
import { countOpen, type Questions, questionsOf } from '../../src/desk/questions.ts';
import { LINE_WORDS } from '../../src/schema/words.ts';
import { documentPath } from '../../src/site/paths.ts';
import type { Journal } from './journal.ts';
import type { Notices } from './notices.ts';
import type { Publishing } from './publishing.ts';
import type { Rendering } from './rendering.ts';
import type { Answered } from './setting.ts';
import type { SettingsFile } from './settings-file.ts';
import type { DeskSource, Workspace } from './workspace.ts';

export interface Shown {
  readonly workspace: Workspace;
  readonly rendering: Rendering;
  readonly publishing: Publishing;
  readonly journal: Journal;
  readonly notices: Notices;
  readonly settings: SettingsFile;
}

export type Showing = ReturnType<typeof openShowing>;

const NO_QUERY = new URLSearchParams();

export function openShowing({ workspace, rendering, publishing, journal, notices, settings: file }: Shown) {
  /** `wrong`: why what was asked could not be done. */
  const show = (frame: Frame, query: URLSearchParams, wrong: readonly string[] = []): Answered => ({
    body: framed({ ...frame, said: notices.take(query), wrong }),
    status: wrong.length > 0 ? 422 : 200,
  });

  const missing = (): Answered => ({ body: framed(MISSING), status: 404 });

  const stillReading = (): Answered =>
    show(
      {
        title: 'Đang đọc tài liệu',
        here: 'list',
        refresh: 2,
        body: html`<h1>Đang đọc tài liệu</h1>${progressPage(workspace.reading() ?? NOTHING_YET)}`,
      },
      NO_QUERY,
    );

  const listed = () =>
    workspace.sources().map(({ file: name, messages, pages, sidecar, text }) => ({
      file: name,
      messages,
      pages: pages.map((page) => {
        const checks = rendering.checksRead(page);
        const known = sidecar !== undefined && checks !== undefined;
        return { page, open: known ? countOpen(questionsOf({ page, checks, sidecar, text })) : undefined };
      }),
    }));

  const pageOf = (
    place: DeskPlace,
  ): { readonly source: DeskSource | undefined; readonly page: Page | undefined } => {
    const source = workspace.sources().find((one) => one.file === place.file);
    const page = source?.pages.find(({ frontmatter }) => (frontmatter.bundle?.order ?? 1) === place.order);
    return { source, page: page ?? source?.pages[0] };
  };

  const asked = ({ sidecar, text }: DeskSource, page: Page): Questions | undefined =>
    sidecar && questionsOf({ page, checks: rendering.checks(page), sidecar, text });

  return {
    missing,
    pageOf,
    asked,
    list: (query: URLSearchParams, wrong?: readonly string[]): Answered => {
      const sources = listed();
      const waiting = sources.some(({ pages }) => pages.some(({ open }) => open === undefined));
      const reading = workspace.reading();
      const { dir: folder, samples, messages } = workspace.folder();
      const refresh = reading ? 2 : waiting ? 3 : undefined;
      const body = list({ folder, samples, messages, reading, sources });
      return show({ title: 'Bàn biên tập', here: 'list', refresh, body }, query, wrong);
    },
    review: async (place: DeskPlace, query = NO_QUERY, wrong?: readonly string[]): Promise<Answered> => {
      const { source, page } = pageOf(place);
      if (!source) return workspace.reading() ? stillReading() : missing();
      const { path, text } = await workspace.sidecarOf(source.file);
      const questions = page && asked(source, page);
      const title = page?.frontmatter.title ?? source.file;
      const body = review({
        place,
        title,
        ...(page && { preview: `${DESK.preview}${documentPath(page.frontmatter)}` }),
        ...(questions && { questions }),
        open: questions ? countOpen(questions) : 0,
        decisions: source.sidecar ? decisionsIn(source.sidecar, place.order) : [],
        errors: source.pages.length === 0 ? source.messages.filter(({ level }) => level === 'error') : [],
        drops: page?.record.drops ?? [],
        sidecar: basename(path),
        samples: workspace.folder().samples,
        draft: page?.frontmatter.draft ?? false,
        undo: journal.last(path, text) !== undefined,
        ...(isScan(page) && { scanned: page.pictures.map((one) => one.page) }),
        unit: page ? LINE_WORDS[page.frontmatter.source.dialect] : 'dòng',
      });
      return show({ title, here: 'review', kind: 'review', body }, query, wrong);
    },
    originals: (place: DeskPlace): Answered => {
      const { page } = pageOf(place);
      if (!isScan(page)) return missing();
      const { frontmatter, record, pictures } = page;
      const { title } = frontmatter;
      const url = `${DESK.preview}${documentPath(frontmatter)}`;
      return { body: originals({ place, title, preview: url, pictures, messages: record.messages }) };
    },
    preview: (path: string): Answered => {
      const page = workspace
        .sources()
        .flatMap(({ pages }) => pages)
        .find(({ frontmatter }) => documentPath(frontmatter) === path);
      return page ? { body: preview(rendering.page(page)) } : missing();
    },
    publish: async (): Promise<Answered> => {
      const reading = workspace.reading() !== undefined;
      const running = publishing.running();
      const open = listed()
        .flatMap(({ pages }) => pages)
        .reduce((sum, page) => sum + (page.open ?? 0), 0);
      const body = publish({
        changes: reading ? undefined : await publishing.changes(),
        open,
        steps: publishing.steps(),
        running,
        made: publishing.made(),
        host: await file.host(),
        windows: process.platform === 'win32',
      });
      const refresh = running || reading ? 2 : undefined;
      return show({ title: 'Công bố', here: 'publish', body, refresh }, NO_QUERY);
    },
    settings: async (query: URLSearchParams, wrong?: readonly string[]): Promise<Answered> => {
      const body = settings({ settings: await file.known(), overruled: file.overruled });
      return show({ title: 'Cài đặt', here: 'settings', body }, query, wrong);
    },
  };
}

/** A page whose words a machine read, all or in part. */
const isScan = (page: Page | undefined): page is Page =>
  page !== undefined && (page.frontmatter.source.dialect === 'scan' || page.pictures.length > 0);

const NOTHING_YET = { file: '', number: 0, count: 0 };

const MISSING: Frame = {
  title: 'Không có trang này',
  here: 'list',
  body: html`<h1>Không có trang này</h1><p>Tệp có thể đã được đổi tên hoặc bỏ khỏi thư mục nguồn. <a href="${DESK.list}">Về danh sách tài liệu</a></p>`,
};
