/** What the desk answers to each address. */
import { resolve } from 'node:path';
import type { FormFields } from '../../src/desk/forms.ts';
import { DESK, type DeskPlace } from '../../src/desk/pages/frame.ts';
import { Answering } from './answering.ts';
import { type Journal, openJournal } from './journal.ts';
import { openNotices } from './notices.ts';
import { Publishing } from './publishing.ts';
import { receive } from './receiving.ts';
import { Rendering } from './rendering.ts';
import type { Answered, DeskSetting } from './setting.ts';
import { openSettingsFile, type SettingsFile } from './settings-file.ts';
import { Showing } from './showing.ts';
import { Workspace } from './workspace.ts';

/** Reads nothing before `start`. */
export class Desk {
  readonly #setting: DeskSetting;
  readonly #workspace: Workspace;
  readonly #rendering: Rendering;
  readonly #publishing: Publishing;
  readonly #notices = openNotices();
  readonly #settings: SettingsFile;
  readonly #showing: Showing;
  readonly #answering: Answering;

  constructor(setting: DeskSetting, journal: Journal) {
    const workspace = new Workspace(setting);
    const rendering = new Rendering(workspace, DESK.preview);
    const publishing = new Publishing(setting, workspace);
    const settings = openSettingsFile(setting.root, setting.environment);
    const notices = this.#notices;
    this.#showing = new Showing({ workspace, rendering, publishing, journal, notices, settings });
    this.#answering = new Answering({
      workspace,
      showing: this.#showing,
      journal,
      notices,
      today: setting.today,
    });
    this.#setting = setting;
    this.#workspace = workspace;
    this.#rendering = rendering;
    this.#publishing = publishing;
    this.#settings = settings;
  }

  async start(): Promise<void> {
    await this.#workspace.inTurn(() => this.#workspace.readAll());
    await this.#rendering.warm();
  }

  image(name: string): string {
    return this.#workspace.image(name);
  }

  /** Where the picture of a scanned page is kept. */
  scanned(name: string): string {
    return this.#workspace.scanned(name);
  }

  /** Once all is kept that was answered. */
  settled(): Promise<void> {
    return this.#workspace.settled();
  }

  async get(path: string, query: URLSearchParams): Promise<Answered> {
    const showing = this.#showing;
    if (path === DESK.list) return showing.list(query);
    if (path === DESK.publish) return showing.publish();
    if (path === DESK.settings) return showing.settings(query);
    if (path === DESK.review) return showing.review(placeIn(query), query);
    if (path === DESK.originals) return showing.originals(placeIn(query));
    if (path.startsWith(`${DESK.preview}/`)) return showing.preview(path.slice(DESK.preview.length));
    return showing.missing();
  }

  async post(path: string, form: FormData): Promise<Answered> {
    const fields = textsIn(form);
    const inTurn = (work: () => Promise<Answered>): Promise<Answered> => this.#workspace.inTurn(work);
    if (path === DESK.answer) return inTurn(() => this.#answering.answer(fields));
    if (path === DESK.undo) return inTurn(() => this.#answering.undo(fields));
    if (path === DESK.drop) return inTurn(() => this.#drop(form));
    if (path === DESK.settings) return inTurn(() => this.#writeSettings(fields));
    if (path === DESK.publish) {
      this.#publishing.start(fields['viec'] === 'usb');
      return { location: DESK.publish };
    }
    if (path === DESK.again) {
      void this.start();
      return { location: DESK.list };
    }
    return this.#showing.missing();
  }

  async #drop(form: FormData): Promise<Answered> {
    const { root, seedsDir } = this.#setting;
    const { names, wrong } = await receive(form, resolve(root, seedsDir ?? 'seeds'));
    if (names.length === 0) return this.#showing.list(new URLSearchParams(), wrong);
    // A folder that held the samples alone is another one now.
    if (this.#workspace.folder.samples) await this.#workspace.readAll();
    else for (const name of names) await this.#workspace.readAgain(name);
    void this.#rendering.warm();
    if (wrong.length > 0) return this.#showing.list(new URLSearchParams(), wrong);
    const words = names.length === 1 ? `Đã thêm “${names[0]}”.` : `Đã thêm ${names.length} tệp.`;
    return { location: this.#notices.with(DESK.list, words) };
  }

  async #writeSettings(fields: FormFields): Promise<Answered> {
    const wrong = await this.#settings.write(fields);
    if (wrong.length > 0) return this.#showing.settings(new URLSearchParams(), wrong);
    return { location: this.#notices.with(DESK.settings, 'Đã ghi cài đặt.') };
  }
}

export async function openDesk(setting: DeskSetting): Promise<Desk> {
  return new Desk(setting, await openJournal(setting.cacheDir));
}

function textsIn(form: FormData): FormFields {
  return Object.fromEntries(
    Array.from(form).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

const placeIn = (query: URLSearchParams): DeskPlace => ({
  file: query.get('tep') ?? '',
  order: Number(query.get('bai') ?? 1) || 1,
});
