/** What publishing would change: the pages as they would be, against those of the last build. Pure. */

export interface PlannedPage {
  /** Path below content/. */
  readonly path: string;
  readonly title: string;
  readonly draft: boolean;
  readonly content: string;
}

export interface BuiltPage {
  readonly path: string;
  readonly title: string;
  readonly draft: boolean;
  readonly content: string;
  /** Its source cannot be read now, so that the page stays as it was. */
  readonly stays: boolean;
}

export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
  /** Pages that stay as they were. */
  readonly same: number;
  /** Pages of sources that cannot be read now. */
  readonly kept: readonly string[];
  /** Not published. */
  readonly drafts: readonly string[];
}

/** Titles of the pages, each in the list that tells what becomes of it. */
export function changesBetween(before: readonly BuiltPage[], now: readonly PlannedPage[]): Changes {
  const open = now.filter(({ draft }) => !draft);
  const old = new Map(before.filter(({ draft }) => !draft).map((page) => [page.path, page]));
  const paths = new Set(open.map(({ path }) => path));
  const left = [...old.values()].filter(({ path }) => !paths.has(path));
  const titles = (pages: readonly { readonly title: string }[]): string[] => pages.map(({ title }) => title);
  const changed = open.filter(({ path, content }) => old.has(path) && old.get(path)?.content !== content);
  return {
    added: titles(open.filter(({ path }) => !old.has(path))),
    changed: titles(changed),
    gone: titles(left.filter(({ stays }) => !stays)),
    kept: titles(left.filter(({ stays }) => stays)),
    same: open.filter(({ path }) => old.has(path)).length - changed.length,
    drafts: titles(now.filter(({ draft }) => draft)),
  };
}

/** Files by their path, with a hash of what is in them. */
export type FileStates = Readonly<Record<string, string>>;

export interface FileChanges {
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
}

/** How many files have to be copied or taken away where the earlier site stands. */
export function fileChanges(before: FileStates, now: FileStates): FileChanges {
  const paths = Object.keys(now);
  return {
    added: paths.filter((path) => before[path] === undefined).length,
    changed: paths.filter((path) => before[path] !== undefined && before[path] !== now[path]).length,
    gone: Object.keys(before).filter((path) => now[path] === undefined).length,
  };
}
