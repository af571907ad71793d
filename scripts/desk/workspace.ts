/**
 * The folder of sources as the desk knows it: each source with what was made of it. Nothing of it is kept but in the files
 * themselves: an answer is written into the sidecar before it is shown, so that a process that is killed loses nothing.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setImmediate as pause } from 'node:timers/promises';
import { readSidecar, type Sidecar } from '../../src/convert/editor/sidecar.ts';
import { type Register, registerSchema } from '../../src/convert/folder/addresses.ts';
import { convertAll, type KeptConversion, type KeptConversions } from '../../src/convert/folder/all.ts';
import { collect } from '../../src/convert/folder/collect.ts';
import { type CorpusText, lexiconsOf } from '../../src/convert/folder/corpus.ts';
import type { Page } from '../../src/convert/index.ts';
import { prepare, type SeedInput } from '../../src/convert/source/prepare.ts';
import type { Message } from '../../src/schema/message.ts';
import { type ConversionStore, openConversions } from '../building/kept-conversions.ts';
import { prove } from '../building/prove.ts';
import { openReadings } from '../building/readings.ts';
import { faultWords } from '../building/swap.ts';
import { unknownAnswers } from '../shared/answers.ts';
import { cpuTime } from '../shared/clock.ts';
import { imageStore } from '../sources/images.ts';
import { openScanner, picturesIn } from '../sources/scanner.ts';
import { findSeed, findSeeds, hashOfSeed, type Seed, type Seeds, sidecarName } from '../sources/seeds.ts';
import { clearHalves, within } from './files.ts';

export interface DeskSource {
  readonly file: string;
  /** Made of it, with the address that each page will have. */
  readonly pages: readonly Page[];
  readonly messages: readonly Message[];
  /** What its sidecar says; nothing where that is wrong. */
  readonly sidecar: Sidecar | undefined;
  /** Text that was read, without what is redacted. */
  readonly text: string;
}

export interface ConversionProgress {
  readonly file: string;
  readonly number: number;
  readonly count: number;
}

interface Kept {
  readonly seed: Omit<SeedInput, 'bytes' | 'made' | 'csv'>;
  readonly made?: KeptConversion;
  readonly messages: readonly Message[];
}

export interface WorkspaceOptions {
  readonly root: string;
  readonly seedsDir: string | undefined;
  readonly contentDir: string;
  readonly cacheDir: string;
}

export type Workspace = Awaited<ReturnType<typeof openWorkspace>>;

/** Reads nothing yet. */
export async function openWorkspace({ root, seedsDir, contentDir, cacheDir }: WorkspaceOptions) {
  const images = join(cacheDir, 'desk');
  const kept = new Map<string, Kept>();
  let folder: Pick<Seeds, 'dir' | 'samples' | 'messages'> = { dir: '', samples: false, messages: [] };
  let sources: readonly DeskSource[] = [];
  /** Names of the CSV files of the folder. */
  let tables: readonly string[] = [];
  /** What was converted for good, for the next start and for the build. */
  let store: ConversionStore | undefined;
  let reading: ConversionProgress | undefined;
  /** What is being kept behind the answers. */
  let keeping: Promise<unknown> = Promise.resolve();
  let turn: Promise<unknown> = Promise.resolve();

  /** One after the other: two tabs that answer at once both write. */
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const next = turn.then(work, work);
    turn = next.catch(() => undefined);
    return next;
  };

  const lexicons = rememberLast(lexiconsOf);

  /**
   * All sources are proved and kept. One that is answered is shown at once, and proved and kept behind that; what was asked
   * before in the same way is there at once.
   */
  const convertSome = async (
    seeds: readonly SeedInput[],
    others: readonly CorpusText[],
    proof: 'now' | 'later',
  ): Promise<void> => {
    const made = new Map<string, KeptConversion>();
    const fresh: (readonly [SeedInput, KeptConversion])[] = [];
    const listening: KeptConversions = {
      nameOf: (texts) => store?.nameOf(texts) ?? '',
      get: (seed) => {
        const found = store?.get(seed);
        if (found) made.set(seed.file, found);
        return found;
      },
      put: (seed, value) => {
        made.set(seed.file, value);
        if (proof === 'now') store?.put(seed, value);
        else fresh.push([seed, value]);
      },
    };
    const scanner = openScanner(cacheDir, () => undefined);
    const result = await convertAll(seeds, {
      ...effects(),
      ...(scanner.isOn && { scan: scanner.scan }),
      samples: folder.samples,
      ...(proof === 'now' && { prove: provable }),
      kept: listening,
      others,
      lexicons,
      onFile: (file, number, count) => {
        reading = { file, number, count };
      },
    });
    await scanner.close();
    for (const { bytes: _, made: __, csv: ___, ...seed } of seeds) {
      const conversion = made.get(seed.file);
      const messages = result.messages.filter(({ place }) => isOf(place.file, seed));
      kept.set(seed.file, { seed, ...(conversion && { made: conversion }), messages });
    }
    reading = undefined;
    keeping = keeping.then(() => keepProved(fresh)).catch((error) => console.error(faultWords(error)));
  };

  const provable = (page: Page): string | undefined => prove(page, contentDir);

  /** What cannot be built is not kept, so that the build tells of it. */
  const keepProved = async (fresh: readonly (readonly [SeedInput, KeptConversion])[]): Promise<void> => {
    for (const [seed, value] of fresh) {
      await pause();
      if (value.conversion.pages.every((page) => provable(page) === undefined)) store?.put(seed, value);
    }
  };

  const effects = () => ({ now: cpuTime, storeImage: imageStore(images) });

  /** Puts the addresses of all pages in order. */
  const settle = async (): Promise<void> => {
    const results = Array.from(kept.values(), ({ seed, made, messages }) => ({
      file: seed.file,
      pages: made?.conversion.pages ?? [],
      messages: made?.conversion.messages ?? messages,
    })).sort((a, b) => (a.file < b.file ? -1 : 1));
    const { pages, messages } = collect(results, await readRegister(contentDir));
    const bySource = Map.groupBy(pages, ({ frontmatter }) => frontmatter.source.file);
    sources = results.map(({ file }) => {
      const { seed, made } = kept.get(file) as Kept;
      const own = bySource.get(file) ?? (made ? (bySource.get(shownName(made)) ?? []) : []);
      const read =
        seed.sidecar === undefined ? { sidecar: {} } : readSidecar(seed.sidecarFile ?? file, seed.sidecar);
      const told = [
        ...messages.filter(({ place }) => isOf(place.file, seed)),
        ...unknownAnswers(own, [asSeed(seed)]),
      ];
      return {
        file,
        pages: own,
        messages: told,
        sidecar: 'sidecar' in read ? read.sidecar : undefined,
        text: made?.text ?? '',
      };
    });
  };

  const readAll = async (): Promise<void> => {
    reading = { file: '', number: 0, count: 0 };
    await openReadings(root, cacheDir);
    await clearHalves(resolve(root, seedsDir ?? 'seeds'));
    const found = await findSeeds(root, seedsDir);
    folder = { dir: found.dir, samples: found.samples, messages: found.messages };
    kept.clear();
    tables = Array.from(found.csv.keys());
    store = await openConversions(root, cacheDir, {
      samples: folder.samples,
      from: contentDir,
      to: images,
    });
    await convertSome(
      found.seeds.map((seed) => ({ ...seed, sha256: hashOfSeed(seed), csv: found.csv })),
      [],
      'now',
    );
    await settle();
    reading = undefined;
  };

  const input = async (file: string): Promise<SeedInput | undefined> => {
    const { seed, csv, messages } = await findSeed(folder.dir, file, folder.samples);
    tables = Array.from(csv.keys());
    if (seed) return { ...seed, sha256: hashOfSeed(seed), csv };
    const known = kept.get(file);
    if (known && messages.length > 0) kept.set(file, { seed: known.seed, messages });
    else kept.delete(file);
    return undefined;
  };

  const readAgain = async (file: string): Promise<void> => {
    const seed = await input(file);
    if (seed) {
      const others = Array.from(kept.values()).flatMap(({ seed: { file: name }, made }): CorpusText[] =>
        made && name !== file ? [{ file: name, text: made.text, dialect: made.dialect }] : [],
      );
      await convertSome([seed], others, 'later');
    }
    await settle();
  };

  /** Text of the sidecar as it is on the disk now, and where it stands or would stand. */
  const sidecarOf = async (file: string): Promise<{ readonly path: string; readonly text: string }> => {
    const names = Array.from(kept.keys());
    const path = within(folder.dir, kept.get(file)?.seed.sidecarFile ?? sidecarName(file, names));
    return { path, text: existsSync(path) ? await readFile(path, 'utf8') : '' };
  };

  return {
    sources: () => sources,
    folder: () => folder,
    reading: () => reading,
    inTurn,
    readAll: () => inTurn(readAll),
    /** For who has the turn. */
    readAllNow: readAll,
    sidecarOf,
    readAgain,
    /** The text in which corrections of a source are looked for. */
    correctable: async (file: string): Promise<string> => {
      const seed = await input(file);
      const scanner = openScanner(cacheDir, () => undefined);
      const options = { ...effects(), ...(scanner.isOn && { scan: scanner.scan }) };
      const prepared = seed && (await prepare(seed, options, folder.samples));
      await scanner.close();
      return prepared && 'correctable' in prepared ? prepared.correctable() : '';
    },
    /** Once all is kept that was answered. */
    settled: async (): Promise<void> => {
      await turn;
      await keeping;
    },
    image: (name: string) => join(images, 'anh', name),
    scanned: (name: string) => join(picturesIn(cacheDir), name),
    place: (file: string) => within(folder.dir, file),
    /** Names of all sources and of the tables beside them. */
    names: (): readonly string[] => [...kept.keys(), ...tables],
  };
}

/** The file that pages name may be another one, where the name told what is redacted. */
function shownName({ conversion }: KeptConversion): string {
  return conversion.pages[0]?.frontmatter.source.file ?? '';
}

function isOf(file: string, { file: own, sidecarFile }: Kept['seed']): boolean {
  return file === own || file === sidecarFile;
}

const asSeed = (seed: Kept['seed']): Seed => ({ ...seed, bytes: new Uint8Array() });

async function readRegister(contentDir: string): Promise<Register> {
  const path = join(contentDir, 'dia-chi.json');
  return existsSync(path) ? registerSchema.parse(JSON.parse(await readFile(path, 'utf8'))) : [];
}

/** Learning from a whole folder takes seconds; its texts seldom change. */
function rememberLast(learn: typeof lexiconsOf): typeof lexiconsOf {
  let last: { readonly name: string; readonly value: ReturnType<typeof lexiconsOf> } | undefined;
  return (texts) => {
    const hash = createHash('sha256');
    for (const { file, text, dialect } of texts) hash.update(`${file}\0${dialect}\0`).update(text);
    const name = hash.digest('hex');
    if (last?.name !== name) last = { name, value: learn(texts) };
    return last.value;
  };
}
