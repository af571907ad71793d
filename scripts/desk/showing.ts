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

const NO_QUERY = new URLSearchParams();

export class Showing {
  readonly #shown: Shown;

  constructor(shown: Shown) {
    this.#shown = shown;
  }

  missing(): Answered {
    return { body: framed(MISSING), status: 404 };
  }

  pageOf(place: DeskPlace): { readonly source: DeskSource | undefined; readonly page: Page | undefined } {
    const source = this.#shown.workspace.sources.find((one) => one.file === place.file);
    const page = source?.pages.find(({ frontmatter }) => (frontmatter.bundle?.order ?? 1) === place.order);
    return { source, page: page ?? source?.pages[0] };
  }

  asked({ sidecar, text }: DeskSource, page: Page): Questions | undefined {
    return sidecar && questionsOf({ page, checks: this.#shown.rendering.checks(page), sidecar, text });
  }

  list(query: URLSearchParams, wrong?: readonly string[]): Answered {
    const sources = this.#listed();
    const waiting = sources.some(({ pages }) => pages.some(({ open }) => open === undefined));
    const { reading, folder } = this.#shown.workspace;
    const { dir, samples, messages } = folder;
    const refresh = reading ? 2 : waiting ? 3 : undefined;
    const body = list({ folder: dir, samples, messages, reading, sources });
    return this.#show({ title: 'Bàn biên tập', here: 'list', refresh, body }, query, wrong);
  }

  async review(place: DeskPlace, query = NO_QUERY, wrong?: readonly string[]): Promise<Answered> {
    const { workspace, journal } = this.#shown;
    const { source, page } = this.pageOf(place);
    if (!source) return workspace.reading ? this.#stillReading() : this.missing();
    const { path, text } = await workspace.sidecarOf(source.file);
    const title = page?.frontmatter.title ?? source.file;
    const body = review({
      place,
      title,
      ...this.#questions(source, page),
      decisions: source.sidecar ? decisionsIn(source.sidecar, place.order) : [],
      errors: source.pages.length === 0 ? source.messages.filter(({ level }) => level === 'error') : [],
      drops: page?.record.drops ?? [],
      sidecar: basename(path),
      samples: workspace.folder.samples,
      draft: page?.frontmatter.draft ?? false,
      undo: journal.last(path, text) !== undefined,
      ...(isScan(page) && { scanned: page.pictures.map((one) => one.page) }),
      unit: page ? LINE_WORDS[page.frontmatter.source.dialect] : 'dòng',
    });
    return this.#show({ title, here: 'review', kind: 'review', body }, query, wrong);
  }

  originals(place: DeskPlace): Answered {
    const { page } = this.pageOf(place);
    if (!isScan(page)) return this.missing();
    const { frontmatter, record, pictures } = page;
    const url = `${DESK.preview}${documentPath(frontmatter)}`;
    const { title } = frontmatter;
    return { body: originals({ place, title, preview: url, pictures, messages: record.messages }) };
  }

  preview(path: string): Answered {
    const { workspace, rendering } = this.#shown;
    const page = workspace.sources
      .flatMap(({ pages }) => pages)
      .find(({ frontmatter }) => documentPath(frontmatter) === path);
    return page ? { body: preview(rendering.page(page)) } : this.missing();
  }

  async publish(): Promise<Answered> {
    const { workspace, publishing, settings: file } = this.#shown;
    const { steps, running, made } = publishing;
    const reading = workspace.reading !== undefined;
    const open = this.#listed()
      .flatMap(({ pages }) => pages)
      .reduce((sum, page) => sum + (page.open ?? 0), 0);
    const body = publish({
      changes: reading ? undefined : await publishing.changes(),
      open,
      steps,
      running,
      made,
      host: await file.host(),
      windows: process.platform === 'win32',
    });
    const refresh = running || reading ? 2 : undefined;
    return this.#show({ title: 'Công bố', here: 'publish', body, refresh }, NO_QUERY);
  }

  async settings(query: URLSearchParams, wrong?: readonly string[]): Promise<Answered> {
    const { settings: file } = this.#shown;
    const body = settings({ settings: await file.known(), overruled: file.overruled });
    return this.#show({ title: 'Cài đặt', here: 'settings', body }, query, wrong);
  }

  /** `wrong`: why what was asked could not be done. */
  #show(frame: Frame, query: URLSearchParams, wrong: readonly string[] = []): Answered {
    return {
      body: framed({ ...frame, said: this.#shown.notices.take(query), wrong }),
      status: wrong.length > 0 ? 422 : 200,
    };
  }

  #stillReading(): Answered {
    const progress = progressPage(this.#shown.workspace.reading ?? NOTHING_YET);
    const body = html`<h1>Đang đọc tài liệu</h1>${progress}`;
    return this.#show({ title: 'Đang đọc tài liệu', here: 'list', refresh: 2, body }, NO_QUERY);
  }

  #listed() {
    const { workspace, rendering } = this.#shown;
    return workspace.sources.map(({ file, messages, pages, sidecar, text }) => ({
      file,
      messages,
      pages: pages.map((page) => {
        const checks = rendering.checksRead(page);
        const known = sidecar !== undefined && checks !== undefined;
        return { page, open: known ? countOpen(questionsOf({ page, checks, sidecar, text })) : undefined };
      }),
    }));
  }

  /** What a page asks, and where it is looked at. */
  #questions(source: DeskSource, page: Page | undefined) {
    if (!page) return { open: 0 };
    const preview = `${DESK.preview}${documentPath(page.frontmatter)}`;
    const questions = this.asked(source, page);
    return questions ? { preview, questions, open: countOpen(questions) } : { preview, open: 0 };
  }
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
