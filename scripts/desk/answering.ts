/** What is answered is written into the sidecar at once, and the source read again; what makes it unreadable is taken back. */
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readSidecar } from '../../src/convert/editor/sidecar.ts';
import type { Page } from '../../src/convert/index.ts';
import { UnreadableSidecar, withAnswer, withoutAnswer } from '../../src/desk/entries.ts';
import { type FormFields, type FormTold, type Work, workOf } from '../../src/desk/forms.ts';
import { DESK, type DeskPlace, reviewUrl } from '../../src/desk/pages/frame.ts';
import { NO_QUESTIONS } from '../../src/desk/questions.ts';
import type { Message } from '../../src/schema/message.ts';
import { writeOrRemove, writeWhole } from './files.ts';
import type { Journal } from './journal.ts';
import type { Notices } from './notices.ts';
import type { Answered } from './setting.ts';
import type { Showing } from './showing.ts';
import type { DeskSource, Workspace } from './workspace.ts';

export interface Means {
  readonly workspace: Workspace;
  readonly showing: Showing;
  readonly journal: Journal;
  readonly notices: Notices;
  /** The present day, ISO 8601. */
  readonly today: () => string;
}

const placeIn = (fields: FormFields): DeskPlace => ({
  file: fields['tep'] ?? '',
  order: Number(fields['bai'] ?? 1) || 1,
});

export class Answering {
  readonly #means: Means;

  constructor(means: Means) {
    this.#means = means;
  }

  async answer(fields: FormFields): Promise<Answered> {
    const { workspace, showing, notices } = this.#means;
    const place = placeIn(fields);
    if (workspace.folder.samples)
      return this.#wrong(
        place,
        'Đây là tài liệu mẫu nên câu trả lời không được ghi. Hãy thả văn bản của bạn vào.',
      );
    const { source, page } = showing.pageOf(place);
    if (!source) return showing.missing();
    if (fields['viec'] === 'go-tep') return this.#putAside(source);
    if (fields['viec'] !== 'bo' && !page) return this.#wrong(place, 'Tệp này chưa thành trang.');
    const work = await workOf(fields, this.#told(source, page));
    if ('wrong' in work) return this.#wrong(place, ...work.wrong);
    const faults = await this.#write(source, work);
    if (faults.length > 0) return this.#wrong(place, ...faults);
    return { location: notices.with(reviewUrl(place), work.said) };
  }

  async undo(fields: FormFields): Promise<Answered> {
    const { workspace, journal, notices } = this.#means;
    const place = placeIn(fields);
    const { path, text } = await workspace.sidecarOf(place.file);
    const step = journal.last(path, text);
    if (!step) return this.#wrong(place, 'Không còn gì để hoàn tác, hoặc tệp đã được sửa ở nơi khác.');
    await writeOrRemove(path, step.before);
    await journal.drop(step);
    await workspace.readAgain(place.file);
    return { location: notices.with(reviewUrl(place), 'Đã hoàn tác.') };
  }

  #wrong(place: DeskPlace, ...reasons: readonly string[]): Promise<Answered> {
    return this.#means.showing.review(place, undefined, reasons);
  }

  #told(source: DeskSource, page: Page | undefined): FormTold {
    const { workspace, showing } = this.#means;
    return {
      questions: (page && showing.asked(source, page)) ?? NO_QUESTIONS,
      sidecar: source.sidecar ?? {},
      order: page?.frontmatter.bundle?.order,
      file: source.file,
      names: workspace.names,
      correctable: () => workspace.correctable(source.file),
    };
  }

  /** Why a source is not read as the answers would have it. */
  #faultsOf(file: string): readonly string[] {
    const { source } = this.#means.showing.pageOf({ file, order: 1 });
    return source?.messages.filter(isFault).map(({ rule, reason }) => REASONS_HERE[rule] ?? reason) ?? [];
  }

  /** Why it could not be written; nothing where it was. */
  async #write({ file }: DeskSource, { answers, taken = [], table }: Work): Promise<readonly string[]> {
    const { workspace, journal, today } = this.#means;
    const { path, text: before } = await workspace.sidecarOf(file);
    const written = entered(before, { answers, taken }, today());
    if (written === undefined)
      return [`Tệp ${basename(path)} đang viết sai nên chưa ghi thêm được. Xem lý do ở dưới.`];
    const read = readSidecar(basename(path), written);
    if ('messages' in read) return read.messages.map(({ reason }) => reason);
    const tablePath = table && workspace.place(table.file);
    if (table && tablePath) await writeWhole(tablePath, `\ufeff${table.csv}`);
    const known = this.#faultsOf(file);
    const step = { path, before, after: written };
    await journal.note(step);
    await writeOrRemove(path, written);
    await workspace.readAgain(file);
    const fresh = this.#faultsOf(file).filter((one) => !known.includes(one));
    if (fresh.length === 0 || taken.length > 0) return [];
    await writeOrRemove(path, before);
    await journal.drop(step);
    if (tablePath) await rm(tablePath, { force: true });
    await workspace.readAgain(file);
    return fresh;
  }

  /** A name that begins so is passed over; nothing is thrown away. */
  async #putAside({ file }: DeskSource): Promise<Answered> {
    const { workspace, notices } = this.#means;
    const { path: beside } = await workspace.sidecarOf(file);
    const others = workspace.sources.filter((other) => other.file !== file);
    const paths = await Promise.all(others.map((other) => workspace.sidecarOf(other.file)));
    const shared = paths.some(({ path }) => path === beside);
    for (const path of [workspace.place(file), ...(shared ? [] : [beside])])
      if (existsSync(path)) await rename(path, freeName(path));
    await workspace.readAgain(file);
    const words = `Đã gỡ “${file}”; tệp còn trong thư mục nguồn với tên có dấu _ ở đầu.`;
    return { location: notices.with(DESK.list, words) };
  }
}

/** The text of a sidecar with the answers in it; undefined where it is no YAML. */
function entered(
  before: string,
  { answers, taken }: Required<Pick<Work, 'answers' | 'taken'>>,
  day: string,
): string | undefined {
  try {
    const rest = taken.reduce(withoutAnswer, before);
    return answers.reduce((text, one) => withAnswer(text, one, day), rest);
  } catch (error) {
    if (error instanceof UnreadableSidecar) return undefined;
    throw error;
  }
}

/** An answer that finds no place in the source is as wrong as one that stops it. */
const isFault = ({ level, rule }: Message): boolean => level === 'error' || rule.endsWith('-unplaced');

/** Reasons that name sections of a sidecar, which nobody sees here. */
const REASONS_HERE: Readonly<Record<string, string>> = {
  'redaction-unmatched': 'Không thấy chữ cần che trong tệp nguồn; chép lại đúng từng chữ, kể cả dấu.',
  'redaction-left':
    'Chữ cần che còn ở một cách viết khác (viết tách chữ, có dấu chen giữa), hoặc ở phần đầu văn bản.',
};

function freeName(path: string): string {
  const aside = join(dirname(path), `_${basename(path)}`);
  return existsSync(aside) ? freeName(aside) : aside;
}
