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
import { type Effects, prepare, type SeedInput } from '../../src/convert/source/prepare.ts';
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

/** Made, but not yet seen to render. */
type Unproved = readonly [seed: SeedInput, made: KeptConversion];

export interface WorkspaceOptions {
  readonly root: string;
  readonly seedsDir?: string | undefined;
  readonly contentDir: string;
  readonly cacheDir: string;
}

/** Reads nothing until it is told to. */
export class Workspace {
  readonly #options: WorkspaceOptions;
  readonly #images: string;
  readonly #kept = new Map<string, Kept>();
  readonly #lexicons = rememberLast(lexiconsOf);
  #folder: Pick<Seeds, 'dir' | 'samples' | 'messages'> = { dir: '', samples: false, messages: [] };
  #sources: readonly DeskSource[] = [];
  /** Names of the CSV files of the folder. */
  #tables: readonly string[] = [];
  /** What was converted for good, for the next start and for the build. */
  #store: ConversionStore | undefined;
  #reading: ConversionProgress | undefined;
  /** What is being kept behind the answers. */
  #keeping: Promise<unknown> = Promise.resolve();
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: WorkspaceOptions) {
    this.#options = options;
    this.#images = join(options.cacheDir, 'desk');
  }

  get sources(): readonly DeskSource[] {
    return this.#sources;
  }

  get folder(): Pick<Seeds, 'dir' | 'samples' | 'messages'> {
    return this.#folder;
  }

  get reading(): ConversionProgress | undefined {
    return this.#reading;
  }

  /** Names of all sources and of the tables beside them. */
  get names(): readonly string[] {
    return [...this.#kept.keys(), ...this.#tables];
  }

  image(name: string): string {
    return join(this.#images, 'anh', name);
  }

  scanned(name: string): string {
    return join(picturesIn(this.#options.cacheDir), name);
  }

  place(file: string): string {
    return within(this.#folder.dir, file);
  }

  /** One after the other: two tabs that answer at once both write. */
  inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const next = this.#turn.then(work, work);
    this.#turn = next.catch(() => undefined);
    return next;
  }

  /** Once all is kept that was answered. */
  async settled(): Promise<void> {
    await this.#turn;
    await this.#keeping;
  }

  /** For who has the turn. */
  async readAll(): Promise<void> {
    const { root, seedsDir, contentDir, cacheDir } = this.#options;
    this.#reading = { file: '', number: 0, count: 0 };
    await openReadings(root, cacheDir);
    await clearHalves(resolve(root, seedsDir ?? 'seeds'));
    const { dir, samples, messages, seeds, csv } = await findSeeds(root, seedsDir);
    this.#folder = { dir, samples, messages };
    this.#kept.clear();
    this.#tables = Array.from(csv.keys());
    this.#store = await openConversions(root, cacheDir, { samples, from: contentDir, to: this.#images });
    const inputs = seeds.map((seed) => ({ ...seed, sha256: hashOfSeed(seed), csv }));
    await this.#convert(inputs, [], 'now');
    await this.#settle();
    this.#reading = undefined;
  }

  /** Reads one source anew, as the others stand. */
  async readAgain(file: string): Promise<void> {
    const seed = await this.#input(file);
    if (seed) {
      const others = Array.from(this.#kept.values()).flatMap(
        ({ seed: { file: name }, made }): CorpusText[] =>
          made && name !== file ? [{ file: name, text: made.text, dialect: made.dialect }] : [],
      );
      await this.#convert([seed], others, 'later');
    }
    await this.#settle();
  }

  /** Text of the sidecar as it is on the disk now, and where it stands or would stand. */
  async sidecarOf(file: string): Promise<{ readonly path: string; readonly text: string }> {
    const names = Array.from(this.#kept.keys());
    const path = this.place(this.#kept.get(file)?.seed.sidecarFile ?? sidecarName(file, names));
    return { path, text: existsSync(path) ? await readFile(path, 'utf8') : '' };
  }

  /** The text in which corrections of a source are looked for. */
  async correctable(file: string): Promise<string> {
    const seed = await this.#input(file);
    const prepared =
      seed && (await this.#scanning((effects) => prepare(seed, effects, this.#folder.samples)));
    return prepared && 'correctable' in prepared ? prepared.correctable() : '';
  }

  async #input(file: string): Promise<SeedInput | undefined> {
    const { seed, csv, messages } = await findSeed(this.#folder.dir, file, this.#folder.samples);
    this.#tables = Array.from(csv.keys());
    if (seed) return { ...seed, sha256: hashOfSeed(seed), csv };
    const known = this.#kept.get(file);
    if (known && messages.length > 0) this.#kept.set(file, { seed: known.seed, messages });
    else this.#kept.delete(file);
    return undefined;
  }

  /**
   * All sources are proved and kept. One that is answered is shown at once, and proved and kept behind that; what was asked
   * before in the same way is there at once.
   */
  async #convert(
    seeds: readonly SeedInput[],
    others: readonly CorpusText[],
    proof: 'now' | 'later',
  ): Promise<void> {
    const { kept, made, unproved } = this.#listening(proof);
    const result = await this.#scanning((effects) =>
      convertAll(seeds, {
        ...effects,
        samples: this.#folder.samples,
        ...(proof === 'now' && { prove: this.#prove }),
        kept,
        others,
        lexicons: this.#lexicons,
        onFile: (file, number, count) => {
          this.#reading = { file, number, count };
        },
      }),
    );
    for (const { bytes: _, made: __, csv: ___, ...seed } of seeds) {
      const conversion = made.get(seed.file);
      const messages = result.messages.filter(({ place }) => isOf(place.file, seed));
      this.#kept.set(seed.file, { seed, ...(conversion && { made: conversion }), messages });
    }
    this.#reading = undefined;
    this.#keeping = this.#keeping
      .then(() => this.#keepProved(unproved))
      .catch((error) => console.error(faultWords(error)));
  }

  /** The store, and what goes into it or comes out of it while it is listened to. */
  #listening(proof: 'now' | 'later') {
    const made = new Map<string, KeptConversion>();
    const unproved: Unproved[] = [];
    const kept: KeptConversions = {
      nameOf: (texts) => this.#store?.nameOf(texts) ?? '',
      get: (seed) => {
        const found = this.#store?.get(seed);
        if (found) made.set(seed.file, found);
        return found;
      },
      put: (seed, value) => {
        made.set(seed.file, value);
        if (proof === 'now') this.#store?.put(seed, value);
        else unproved.push([seed, value]);
      },
    };
    return { kept, made, unproved };
  }

  /** Does what may have to read scans; their reader is closed after it. */
  async #scanning<Value>(work: (effects: Effects) => Promise<Value>): Promise<Value> {
    const scanner = openScanner(this.#options.cacheDir, () => undefined);
    try {
      return await work({
        now: cpuTime,
        storeImage: imageStore(this.#images),
        ...(scanner.isOn && { scan: scanner.scan }),
      });
    } finally {
      await scanner.close();
    }
  }

  readonly #prove = (page: Page): string | undefined => prove(page, this.#options.contentDir);

  /** What cannot be built is not kept, so that the build tells of it. */
  async #keepProved(unproved: readonly Unproved[]): Promise<void> {
    for (const [seed, value] of unproved) {
      await pause();
      if (value.conversion.pages.every((page) => this.#prove(page) === undefined))
        this.#store?.put(seed, value);
    }
  }

  /** Puts the addresses of all pages in order. */
  async #settle(): Promise<void> {
    const results = Array.from(this.#kept.values(), ({ seed, made, messages }) => ({
      file: seed.file,
      pages: made?.conversion.pages ?? [],
      messages: made?.conversion.messages ?? messages,
    })).sort((a, b) => (a.file < b.file ? -1 : 1));
    const { pages, messages } = collect(results, await readRegister(this.#options.contentDir));
    const bySource = Map.groupBy(pages, ({ frontmatter }) => frontmatter.source.file);
    this.#sources = results.map(({ file }) => {
      const { seed, made } = this.#kept.get(file) as Kept;
      const own = bySource.get(file) ?? (made ? (bySource.get(shownName(made)) ?? []) : []);
      return sourceOf(seed, made, own, messages);
    });
  }
}

function sourceOf(
  seed: Kept['seed'],
  made: KeptConversion | undefined,
  pages: readonly Page[],
  messages: readonly Message[],
): DeskSource {
  const read =
    seed.sidecar === undefined ? { sidecar: {} } : readSidecar(seed.sidecarFile ?? seed.file, seed.sidecar);
  return {
    file: seed.file,
    pages,
    messages: [
      ...messages.filter(({ place }) => isOf(place.file, seed)),
      ...unknownAnswers(pages, [asSeed(seed)]),
    ],
    sidecar: 'sidecar' in read ? read.sidecar : undefined,
    text: made?.text ?? '',
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
