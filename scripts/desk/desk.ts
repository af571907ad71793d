/** What the desk answers to each address: reads the workspace, writes answers into sidecars, runs what publishes. */
import { existsSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { readSettings, SETTINGS_FILE, type Settings } from '../../src/convert/editor/settings.ts';
import { readSidecar } from '../../src/convert/editor/sidecar.ts';
import type { Page } from '../../src/convert/index.ts';
import { decisionsIn } from '../../src/desk/decisions.ts';
import { UnreadableSidecar, withAnswer, withoutAnswer } from '../../src/desk/entries.ts';
import { keptName } from '../../src/desk/file-names.ts';
import { type Fields, type Told, type Work, workOf } from '../../src/desk/forms.ts';
import { DESK, type Frame, page as framed, html, type Place, reviewUrl } from '../../src/desk/pages/frame.ts';
import { list, progress } from '../../src/desk/pages/list.ts';
import { publish } from '../../src/desk/pages/publish.ts';
import { review } from '../../src/desk/pages/review.ts';
import { settings } from '../../src/desk/pages/settings.ts';
import { preview } from '../../src/desk/preview.ts';
import { countOpen, NO_QUESTIONS, type Questions, questionsOf } from '../../src/desk/questions.ts';
import { withSettings } from '../../src/desk/settings-edit.ts';
import { LINE_WORDS } from '../../src/schema/words.ts';
import { documentPath } from '../../src/site/paths.ts';
import { isReadable } from '../sources/seeds.ts';
import { openPublishing } from './publishing.ts';
import { openRendering } from './rendering.ts';
import type { DeskSetting } from './setting.ts';
import { openWorkspace, type Source, within, writeWhole } from './workspace.ts';

export type Answered =
  | { readonly body: string | Uint8Array; readonly status?: number; readonly type?: string }
  | { readonly location: string };

export interface Desk {
  readonly start: () => Promise<void>;
  readonly get: (path: string, query: URLSearchParams) => Promise<Answered>;
  readonly post: (path: string, form: FormData) => Promise<Answered>;
  readonly image: (name: string) => string;
}

/** What a page says of what was done, carried over to the next request. */
const SAID: Map<string, string> = new Map();
let saidCount = 0;

function said(words: string): string {
  const key = String(++saidCount);
  SAID.set(key, words);
  return key;
}

function takeSaid(query: URLSearchParams): string | undefined {
  const key = query.get('da') ?? '';
  const words = SAID.get(key);
  SAID.delete(key);
  return words;
}

export async function openDesk(setting: DeskSetting): Promise<Desk> {
  const { root, seedsDir, contentDir, cacheDir } = setting;
  const workspace = await openWorkspace({ root, seedsDir, contentDir, cacheDir });
  const rendering = openRendering(workspace, DESK.preview);
  const publishing = openPublishing(setting, workspace, setting.environment);
  /** Texts of sidecars before and after each answer, the last one behind. */
  const steps = new Map<string, { readonly before: string; readonly after: string }[]>();

  const questions = (source: Source, page: Page): Questions | undefined =>
    source.sidecar &&
    questionsOf({ page, checks: rendering.checks(page), sidecar: source.sidecar, text: source.text });

  const listed = () =>
    workspace.sources().map((source) => ({
      file: source.file,
      messages: source.messages,
      pages: source.pages.map((page) => ({
        page,
        open:
          source.sidecar && rendering.checksRead(page)
            ? countOpen(
                questionsOf({
                  page,
                  checks: rendering.checksRead(page) ?? [],
                  sidecar: source.sidecar,
                  text: source.text,
                }),
              )
            : undefined,
      })),
    }));

  const show = (frame: Frame, status = 200): Answered => ({ body: framed(frame), status });

  const showList = (query: URLSearchParams, wrong: readonly string[] = []): Answered => {
    const { dir, samples, messages } = workspace.folder();
    const sources = listed();
    const waiting = sources.some(({ pages }) => pages.some(({ open }) => open === undefined));
    const reading = workspace.reading();
    return show(
      {
        title: 'Bàn biên tập',
        here: 'list',
        said: takeSaid(query),
        wrong,
        refresh: reading ? 2 : waiting ? 3 : undefined,
        body: list({ folder: dir, samples, messages, reading, sources }),
      },
      wrong.length > 0 ? 422 : 200,
    );
  };

  const find = (place: Place): { readonly source: Source | undefined; readonly page: Page | undefined } => {
    const source = workspace.sources().find(({ file }) => file === place.file);
    const page = source?.pages.find(({ frontmatter }) => (frontmatter.bundle?.order ?? 1) === place.order);
    return { source, page: page ?? source?.pages[0] };
  };

  const showReview = async (
    place: Place,
    query: URLSearchParams,
    wrong: readonly string[] = [],
  ): Promise<Answered> => {
    const { source, page } = find(place);
    if (!source) return workspace.reading() ? stillReading() : missing();
    const { path, text } = await workspace.sidecarOf(source.file);
    const asked = page && questions(source, page);
    const undo = steps.get(path)?.at(-1);
    const samples = workspace.folder().samples;
    const body = review({
      place,
      title: page?.frontmatter.title ?? source.file,
      ...(page && { preview: `${DESK.preview}${documentPath(page.frontmatter)}` }),
      ...(asked && { questions: asked }),
      open: asked ? countOpen(asked) : 0,
      decisions: source.sidecar ? decisionsIn(source.sidecar, place.order) : [],
      errors: source.pages.length === 0 ? source.messages.filter(({ level }) => level === 'error') : [],
      drops: page?.record.drops ?? [],
      sidecar: basename(path),
      samples,
      draft: page?.frontmatter.draft ?? false,
      undo: undo !== undefined && undo.after === text,
      unit: page ? LINE_WORDS[page.frontmatter.source.dialect] : 'dòng',
    });
    return show(
      {
        title: page?.frontmatter.title ?? source.file,
        here: 'review',
        kind: 'review',
        said: takeSaid(query),
        wrong,
        body,
      },
      wrong.length > 0 ? 422 : 200,
    );
  };

  const missing = (): Answered =>
    show(
      {
        title: 'Không có trang này',
        here: 'list',
        body: html`<h1>Không có trang này</h1><p>Tệp có thể đã được đổi tên hoặc bỏ khỏi thư mục nguồn. <a href="${DESK.list}">Về danh sách tài liệu</a></p>`,
      },
      404,
    );

  const stillReading = (): Answered =>
    show({
      title: 'Đang đọc tài liệu',
      here: 'list',
      refresh: 2,
      body: html`<h1>Đang đọc tài liệu</h1>${progress(workspace.reading() ?? { file: '', number: 0, count: 0 })}`,
    });

  const showPreview = (path: string): Answered => {
    const page = workspace
      .sources()
      .flatMap(({ pages }) => pages)
      .find(({ frontmatter }) => documentPath(frontmatter) === path);
    return page ? { body: preview(rendering.page(page)) } : missing();
  };

  /** Writes what was answered, reads the source again, and takes it back where that made the source unreadable. */
  const answer = async (fields: Fields): Promise<Answered> => {
    const place = { file: fields['tep'] ?? '', order: Number(fields['bai'] ?? 1) || 1 };
    const none = new URLSearchParams();
    if (workspace.folder().samples)
      return showReview(place, none, [
        'Đây là tài liệu mẫu nên câu trả lời không được ghi. Hãy thả văn bản của bạn vào.',
      ]);
    const { source, page } = find(place);
    if (!source) return missing();
    if (fields['viec'] === 'go-tep') return putAside(source);
    if (fields['viec'] !== 'bo' && !page) return showReview(place, none, ['Tệp này chưa thành trang.']);
    const work = await workOf(fields, told(source, page));
    if ('wrong' in work) return showReview(place, none, work.wrong);
    const fault = await write(source, work);
    if (fault.length > 0) return showReview(place, none, fault);
    return { location: `${reviewUrl(place)}&da=${said(work.said)}` };
  };

  /** A name that begins so is passed over; nothing is thrown away. */
  const putAside = async ({ file }: Source): Promise<Answered> => {
    const { path: beside } = await workspace.sidecarOf(file);
    const others = workspace.sources().filter((other) => other.file !== file);
    const paths = await Promise.all(others.map((other) => workspace.sidecarOf(other.file)));
    const shared = paths.some(({ path }) => path === beside);
    for (const path of [workspace.place(file), ...(shared ? [] : [beside])])
      if (existsSync(path)) await rename(path, await freeName(join(dirname(path), `_${basename(path)}`)));
    await workspace.readAgain(file);
    return {
      location: `${DESK.list}?da=${said(`Đã gỡ “${file}”; tệp còn trong thư mục nguồn với tên có dấu _ ở đầu.`)}`,
    };
  };

  const told = (source: Source, page: Page | undefined): Told => ({
    questions: (page && questions(source, page)) ?? NO_QUESTIONS,
    sidecar: source.sidecar ?? {},
    order: page?.frontmatter.bundle?.order,
    file: source.file,
    names: workspace.sources().map(({ file }) => file),
    correctable: () => workspace.correctable(source.file),
  });

  const write = async (source: Source, { answers, taken = [], table }: Work): Promise<readonly string[]> => {
    const { path, text: before } = await workspace.sidecarOf(source.file);
    let after = before;
    try {
      for (const one of taken) after = withoutAnswer(after, one);
      for (const one of answers) after = withAnswer(after, one, setting.today());
    } catch (error) {
      if (!(error instanceof UnreadableSidecar)) throw error;
      return [`Tệp ${basename(path)} đang viết sai nên chưa ghi thêm được. Xem lý do ở dưới.`];
    }
    const read = readSidecar(basename(path), after);
    if ('messages' in read) return read.messages.map(({ reason }) => reason);
    const tablePath = table && workspace.place(table.file);
    if (table && tablePath) await writeWhole(tablePath, `\ufeff${table.csv}`);
    await writeSidecar(path, after);
    const errors = errorsOf(source.file);
    await workspace.readAgain(source.file);
    const fresh = errorsOf(source.file).filter((one) => !errors.includes(one));
    if (fresh.length === 0 || taken.length > 0) {
      steps.set(path, [...(steps.get(path) ?? []), { before, after }]);
      return [];
    }
    await writeSidecar(path, before);
    if (tablePath) await rm(tablePath, { force: true });
    await workspace.readAgain(source.file);
    return fresh;
  };

  const errorsOf = (file: string): readonly string[] =>
    find({ file, order: 1 })
      .source?.messages.filter(({ level }) => level === 'error')
      .map(({ rule, reason }) => REASONS_HERE[rule] ?? reason) ?? [];

  const undo = async (fields: Fields): Promise<Answered> => {
    const place = { file: fields['tep'] ?? '', order: Number(fields['bai'] ?? 1) || 1 };
    const { path, text } = await workspace.sidecarOf(place.file);
    const step = steps.get(path)?.at(-1);
    if (step?.after !== text)
      return showReview(place, new URLSearchParams(), [
        'Không còn gì để hoàn tác, hoặc tệp đã được sửa ở nơi khác.',
      ]);
    await writeSidecar(path, step.before);
    steps.get(path)?.pop();
    await workspace.readAgain(place.file);
    return { location: `${reviewUrl(place)}&da=${said('Đã hoàn tác.')}` };
  };

  const drop = async (form: FormData): Promise<Answered> => {
    const dir = resolve(root, seedsDir ?? 'seeds');
    const wrong: string[] = [];
    const names: string[] = [];
    for (const file of form.getAll('tep')) {
      if (typeof file === 'string') continue;
      const name = keptName(file.name);
      if (!name || !isReadable(name)) {
        wrong.push(`“${file.name}” không phải loại tệp đọc được.`);
        continue;
      }
      const path = within(dir, name);
      const bytes = Buffer.from(await file.arrayBuffer());
      if (existsSync(path) && !(await readFile(path)).equals(bytes) && form.get('thay') !== 'co') {
        wrong.push(
          `Đã có tệp “${name}” với nội dung khác. Là bản mới của văn bản ấy thì đánh dấu “Thay tệp cùng tên” rồi thả lại; không phải thì đổi tên tệp.`,
        );
        continue;
      }
      await writeWhole(path, bytes);
      names.push(name);
    }
    if (names.length === 0)
      return showList(new URLSearchParams(), wrong.length > 0 ? wrong : ['Chưa chọn tệp nào.']);
    await takeIn(names);
    if (wrong.length > 0) return showList(new URLSearchParams(), wrong);
    const [only] = names;
    const words = names.length === 1 ? `Đã thêm “${only}”.` : `Đã thêm ${names.length} tệp.`;
    return { location: `${DESK.list}?da=${said(words)}` };
  };

  const showPublish = async (): Promise<Answered> => {
    const reading = workspace.reading() !== undefined;
    const running = publishing.running();
    const open = listed()
      .flatMap(({ pages }) => pages)
      .reduce((sum, page) => sum + (page.open ?? 0), 0);
    const view = {
      changes: reading ? undefined : await publishing.changes(),
      open,
      steps: publishing.steps(),
      running,
      made: publishing.made(),
      host: setting.environment['SITE_URL'] ?? (await knownSettings())['may-chu'],
      windows: process.platform === 'win32',
    };
    return show({
      title: 'Công bố',
      here: 'publish',
      body: publish(view),
      refresh: running || reading ? 2 : undefined,
    });
  };

  const startPublishing = async (work: string | undefined): Promise<Answered> => {
    if (!publishing.running()) void (work === 'usb' ? publishing.bundle() : publishing.build());
    return { location: DESK.publish };
  };

  const settingsFile = join(root, SETTINGS_FILE);
  const settingsText = async (): Promise<string> =>
    existsSync(settingsFile) ? readFile(settingsFile, 'utf8') : '';
  const knownSettings = async (): Promise<Settings> => {
    const read = readSettings(await settingsText());
    return 'settings' in read ? read.settings : {};
  };

  const showSettings = async (query: URLSearchParams, wrong: readonly string[] = []): Promise<Answered> => {
    const overruled = Object.fromEntries(
      Object.entries(VARIABLES).filter(([, variable]) => setting.environment[variable]),
    );
    const body = settings({ settings: await knownSettings(), overruled });
    return show(
      { title: 'Cài đặt', here: 'settings', said: takeSaid(query), wrong, body },
      wrong.length > 0 ? 422 : 200,
    );
  };

  const writeSettings = async (fields: Fields): Promise<Answered> => {
    const text = withSettings(await settingsText(), fields);
    const read = readSettings(text);
    if ('messages' in read)
      return showSettings(
        new URLSearchParams(),
        read.messages.map(({ reason }) => reason),
      );
    await writeSidecar(settingsFile, text);
    return { location: `${DESK.settings}?da=${said('Đã ghi cài đặt.')}` };
  };

  /** A folder that held the samples alone is another one now. */
  const takeIn = async (names: readonly string[]): Promise<void> => {
    if (workspace.folder().samples) await workspace.readAllNow();
    else for (const name of names) await workspace.readAgain(name);
    void rendering.warm();
  };

  const readAll = async (): Promise<void> => {
    await workspace.readAll();
    await rendering.warm();
  };

  return {
    start: readAll,
    image: workspace.image,
    get: async (path, query) => {
      if (path === DESK.list) return showList(query);
      if (path === DESK.publish) return showPublish();
      if (path === DESK.settings) return showSettings(query);
      if (path === DESK.review)
        return showReview({ file: query.get('tep') ?? '', order: Number(query.get('bai') ?? 1) || 1 }, query);
      if (path.startsWith(`${DESK.preview}/`)) return showPreview(path.slice(DESK.preview.length));
      return missing();
    },
    post: (path, form) => {
      const fields = Object.fromEntries(
        Array.from(form).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
      );
      if (path === DESK.answer) return workspace.inTurn(() => answer(fields));
      if (path === DESK.undo) return workspace.inTurn(() => undo(fields));
      if (path === DESK.drop) return workspace.inTurn(() => drop(form));
      if (path === DESK.publish) return startPublishing(fields['viec']);
      if (path === DESK.settings) return workspace.inTurn(() => writeSettings(fields));
      if (path === DESK.again) {
        void readAll();
        return Promise.resolve({ location: DESK.list });
      }
      return Promise.resolve(missing());
    },
  };
}

/** Reasons that name sections of a sidecar, which nobody sees here. */
const REASONS_HERE: Readonly<Record<string, string>> = {
  'redaction-unmatched': 'Không thấy chữ cần che trong tệp nguồn; chép lại đúng từng chữ, kể cả dấu.',
  'redaction-left':
    'Chữ cần che còn ở một cách viết khác (viết tách chữ, có dấu chen giữa), hoặc ở phần đầu văn bản.',
};

/** Variables that overrule keys of the settings. */
const VARIABLES: Readonly<Record<string, string>> = {
  ten: 'SITE_NAME',
  'co-quan': 'SITE_PUBLISHER',
  'may-chu': 'SITE_URL',
  'duong-dan': 'BASE_PATH',
  nguon: 'SEEDS_DIR',
};

async function freeName(path: string): Promise<string> {
  return existsSync(path) ? freeName(join(dirname(path), `_${basename(path)}`)) : path;
}

/** A file of which nothing is left goes. */
async function writeSidecar(path: string, text: string): Promise<void> {
  if (text === '') await rm(path, { force: true });
  else await writeWhole(path, text);
}
