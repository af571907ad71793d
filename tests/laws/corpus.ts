/** The sources the laws are tested on: the samples always, real ones where the folder is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '../../src/convert/index.ts';
import { convertText } from '../convert-support.ts';
import { convertDocx } from '../docx-support.ts';
import { REAL_SEEDS } from '../real-seeds.ts';

export interface Case {
  readonly name: string;
  /** The text of the source: the file itself, or the flat account that the reader of its format gives. */
  readonly text: string;
  /** Its pages, the same ones for all files of a worker. */
  readonly pages: () => Promise<readonly Page[]>;
  /** Converts the source, anew each time. */
  readonly convert: () => Promise<readonly Page[]>;
}

export const isText = ({ name }: Case): boolean => /\.(?:txt|md)$/u.test(name);

const SAMPLES = new URL('../../seeds/mau/', import.meta.url).pathname;

function read(dir: string): Promise<Case[]> {
  const names = readdirSync(dir)
    .filter((name) => /\.(?:txt|md|docx|pdf)$/u.test(name) && !/^readme/iu.test(name))
    .sort();
  return Promise.all(names.map((name) => readCase(name, readFileSync(join(dir, name)))));
}

async function readCase(name: string, bytes: Buffer): Promise<Case> {
  const text = bytes.toString('utf8');
  if (/\.(?:txt|md)$/u.test(name))
    return withPages({ name, text, convert: async () => convertText(text, name) });
  const read = await convertDocx(bytes, name);
  const convert = async () => (await convertDocx(bytes, name)).pages;
  return { name, text: read.text, convert, pages: async () => read.pages };
}

function withPages(source: Omit<Case, 'pages'>): Case {
  let pages: Promise<readonly Page[]> | undefined;
  return {
    ...source,
    pages: () => {
      pages ??= source.convert();
      return pages;
    },
  };
}

export const samples: readonly Case[] = await read(SAMPLES);
export const real: readonly Case[] = existsSync(REAL_SEEDS) ? await read(REAL_SEEDS) : [];
export const corpus: readonly Case[] = [...samples, ...real];

if (real.length === 0) {
  console.warn(
    `\n*** REAL DOCUMENTS ARE MISSING: ${REAL_SEEDS} is not there, the laws run on the samples only. ***\n`,
  );
}
