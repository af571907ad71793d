/** What the desk answers to each address. */
import { resolve } from 'node:path';
import type { FormFields } from '../../src/desk/forms.ts';
import { DESK, type DeskPlace } from '../../src/desk/pages/frame.ts';
import { openAnswering } from './answering.ts';
import { openJournal } from './journal.ts';
import { openNotices } from './notices.ts';
import { openPublishing } from './publishing.ts';
import { receive } from './receiving.ts';
import { openRendering } from './rendering.ts';
import type { Answered, DeskSetting } from './setting.ts';
import { openSettingsFile } from './settings-file.ts';
import { openShowing } from './showing.ts';
import { openWorkspace } from './workspace.ts';

export interface Desk {
  readonly start: () => Promise<void>;
  readonly get: (path: string, query: URLSearchParams) => Promise<Answered>;
  readonly post: (path: string, form: FormData) => Promise<Answered>;
  readonly image: (name: string) => string;
  /** Where the picture of a scanned page is kept. */
  readonly scanned: (name: string) => string;
  /** Once all is kept that was answered. */
  readonly settled: () => Promise<void>;
}

export async function openDesk(setting: DeskSetting): Promise<Desk> {
  const { root, seedsDir, contentDir, cacheDir, environment, today } = setting;
  const workspace = await openWorkspace({ root, seedsDir, contentDir, cacheDir });
  const rendering = openRendering(workspace, DESK.preview);
  const publishing = openPublishing(setting, workspace, environment);
  const journal = await openJournal(cacheDir);
  const notices = openNotices();
  const settings = openSettingsFile(root, environment);
  const showing = openShowing({ workspace, rendering, publishing, journal, notices, settings });
  const answering = openAnswering({ workspace, showing, journal, notices, today });

  const drop = async (form: FormData): Promise<Answered> => {
    const { names, wrong } = await receive(form, resolve(root, seedsDir ?? 'seeds'));
    if (names.length === 0) return showing.list(new URLSearchParams(), wrong);
    // A folder that held the samples alone is another one now.
    if (workspace.folder().samples) await workspace.readAllNow();
    else for (const name of names) await workspace.readAgain(name);
    void rendering.warm();
    if (wrong.length > 0) return showing.list(new URLSearchParams(), wrong);
    const words = names.length === 1 ? `Đã thêm “${names[0]}”.` : `Đã thêm ${names.length} tệp.`;
    return { location: notices.with(DESK.list, words) };
  };

  const writeSettings = async (fields: FormFields): Promise<Answered> => {
    const wrong = await settings.write(fields);
    if (wrong.length > 0) return showing.settings(new URLSearchParams(), wrong);
    return { location: notices.with(DESK.settings, 'Đã ghi cài đặt.') };
  };

  const readAll = async (): Promise<void> => {
    await workspace.readAll();
    await rendering.warm();
  };

  return {
    start: readAll,
    image: workspace.image,
    scanned: workspace.scanned,
    settled: workspace.settled,
    get: async (path, query) => {
      if (path === DESK.list) return showing.list(query);
      if (path === DESK.publish) return showing.publish();
      if (path === DESK.settings) return showing.settings(query);
      if (path === DESK.review) return showing.review(placeIn(query), query);
      if (path === DESK.originals) return showing.originals(placeIn(query));
      if (path.startsWith(`${DESK.preview}/`)) return showing.preview(path.slice(DESK.preview.length));
      return showing.missing();
    },
    post: async (path, form) => {
      const fields = textsIn(form);
      if (path === DESK.answer) return workspace.inTurn(() => answering.answer(fields));
      if (path === DESK.undo) return workspace.inTurn(() => answering.undo(fields));
      if (path === DESK.drop) return workspace.inTurn(() => drop(form));
      if (path === DESK.settings) return workspace.inTurn(() => writeSettings(fields));
      if (path === DESK.publish) {
        publishing.start(fields['viec'] === 'usb');
        return { location: DESK.publish };
      }
      if (path === DESK.again) {
        void readAll();
        return { location: DESK.list };
      }
      return showing.missing();
    },
  };
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
