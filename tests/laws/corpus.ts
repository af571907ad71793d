/** The sources the laws are tested on: the samples always, real ones where the folder is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Case {
  readonly name: string;
  readonly text: string;
}

const SAMPLES = new URL('../../seeds/mau/', import.meta.url).pathname;
/** Real documents stay outside the repository; REAL_SEEDS names another folder. */
export const { REAL_SEEDS = new URL('../../../shared/seeds/', import.meta.url).pathname } = process.env;

function read(dir: string): Case[] {
  return readdirSync(dir)
    .filter((name) => /\.(?:txt|md)$/u.test(name) && !/^readme/iu.test(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(dir, name), 'utf8') }));
}

export const samples: readonly Case[] = read(SAMPLES);
export const real: readonly Case[] = existsSync(REAL_SEEDS) ? read(REAL_SEEDS) : [];
export const corpus: readonly Case[] = [...samples, ...real];

if (real.length === 0) {
  console.warn(
    `\n*** REAL DOCUMENTS ARE MISSING: ${REAL_SEEDS} is not there, the laws run on the samples only. ***\n`,
  );
}
