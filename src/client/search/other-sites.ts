/** Other sites that are searched with this one: asked for a while each, and left out once they do not answer. */
import { indexFolders, SIDE_FILE, type Side } from '../../search/files.ts';
import type { OtherIndex } from '../../search/query/read/pagefind.ts';
import { fetchWhole, watchFolder } from './failed-loads.ts';

export interface OtherSite {
  readonly name: string;
  /** Address of the site, with a slash at its end. */
  readonly url: string;
}

export interface ReachedSite {
  readonly indexes: readonly OtherIndex[];
  readonly side: Side;
}

/** One file may take so long; a phone that waits for more has lost the reader. */
const MOST_WAIT_MS = 5000;

const silent = new Set<string>();

/** Names of those that did not answer since the page was opened. */
export function silentSites(sites: readonly OtherSite[]): readonly string[] {
  return sites.filter(({ url }) => silent.has(url)).map(({ name }) => name);
}

export interface Reaching {
  /** As soon as half of the sites have answered, or all of those that will: one slow site must not hold up the others. */
  readonly soon: Promise<readonly ReachedSite[]>;
  /** When each has answered or failed. */
  readonly all: Promise<readonly ReachedSite[]>;
}

/** Sites that answer, in their order, each with what Pagefind needs first: a list that fails to load would break the others' search. */
export function reachSites(sites: readonly OtherSite[]): Reaching {
  const reached = new Map<OtherSite, ReachedSite>();
  const inOrder = (): readonly ReachedSite[] => sites.flatMap((site) => reached.get(site) ?? []);
  const soon = Promise.withResolvers<readonly ReachedSite[]>();
  const each = sites.map(async (site) => {
    const one = await reach(site).catch(() => undefined);
    if (one) reached.set(site, one);
    if (2 * reached.size >= sites.length) soon.resolve(inOrder());
  });
  const all = Promise.all(each).then(() => {
    soon.resolve(inOrder());
    return inOrder();
  });
  return { soon: soon.promise, all };
}

async function reach({ url }: OtherSite): Promise<ReachedSite> {
  const folder = `${url}pagefind/`;
  const ask = patiently(url);
  const side: Side = await (await ask(`${folder}${SIDE_FILE}`)).json();
  const folders = indexFolders(folder, side);
  const known = new Map((await Promise.all(folders.map((one) => firstOf(one, ask)))).flat());
  watchFolder(folder, async (address, options) => {
    const response = known.get(address.replace(/\?.*$/u, ''));
    return response ? response.clone() : ask(address, options);
  });
  return { indexes: folders.map((one) => ({ folder: one, root: url })), side };
}

/** What Pagefind asks for before it is asked: the entry of an index, and its list. */
async function firstOf(
  folder: string,
  ask: typeof fetchWhole,
): Promise<readonly (readonly [address: string, answer: Response])[]> {
  const address = `${folder}pagefind-entry.json`;
  const entry = await ask(address);
  const { languages } = await entry.clone().json();
  const list = `${folder}pagefind.${languages.vi.hash}.pf_meta`;
  return [
    [address, entry],
    [list, await ask(list)],
  ];
}

/** Asks a site until it fails once. */
function patiently(url: string): typeof fetchWhole {
  return async (address, options) => {
    if (silent.has(url)) throw new Error(`${url} did not answer before`);
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), MOST_WAIT_MS);
    try {
      return await fetchWhole(address, { ...options, signal: patience.signal });
    } catch (error) {
      silent.add(url);
      throw error;
    } finally {
      clearTimeout(timer);
    }
  };
}
