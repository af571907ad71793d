/** Conversions of earlier runs, kept under the hash of source, sidecar, tables and code; what is kept was proved by that code. */
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeptConversion, KeptConversions } from '../../src/convert/folder/all.ts';
import type { SeedInput } from '../../src/convert/source/prepare.ts';
import { openShelf } from '../../src/site/reading/shelf.ts';
import { IMAGE_FOLDER, imagesIn } from '../sources/images.ts';
import { codeHash } from './code-hash.ts';
import { sha256 } from './last-build.ts';
import { PROOF_CODE } from './prove.ts';

export interface ConversionStore extends KeptConversions {
  /** How many sources were converted because nothing of them was kept. */
  readonly made: () => number;
  /** Forgets what this run did not ask for, and what other states of the code left. */
  readonly prune: () => Promise<void>;
}

interface Run {
  readonly samples: boolean;
  /** Content folders of the last run and of this one: images are taken over from one to the other. */
  readonly from: string;
  readonly to: string;
  /** Held in memory between the runs of one process. */
  readonly remembered?: Map<string, KeptConversion> | undefined;
}

/** The code that a conversion is made and proved by. */
const CONVERSION_CODE = [
  'src/convert',
  'src/ocr',
  'src/schema',
  'src/vietnamese',
  'scripts/sources/scan-machine.ts',
  'scripts/sources/scanner.ts',
  'scripts/sources/tesseract.ts',
  'scripts/sources/scanned-lines.ts',
  ...PROOF_CODE,
] as const;

function keyOf({ file, sha256: bytes, sidecar = '', made, csv }: SeedInput, samples: boolean): string {
  const tables = [...(csv ?? [])].flat();
  return sha256(JSON.stringify([file, bytes, sidecar, made ? sha256(made.bytes) : '', tables, samples]));
}

export async function openConversions(
  root: string,
  cache: string,
  { samples, from, to, remembered }: Run,
): Promise<ConversionStore> {
  const code = await codeHash(root, CONVERSION_CODE);
  const all = join(cache, 'conversions');
  const shelf = openShelf(join(all, code));
  const used = new Set<string>();
  let made = 0;
  return {
    get: (seed) => {
      const key = keyOf(seed, samples);
      used.add(key);
      const kept = remembered?.get(key) ?? shelf.get<KeptConversion>(key, 'kept');
      if (!kept || !takeImages(kept, from, to)) return undefined;
      remembered?.set(key, kept);
      return kept;
    },
    put: (seed, kept) => {
      made++;
      const key = keyOf(seed, samples);
      shelf.put(key, { kept });
      remembered?.set(key, kept);
    },
    made: () => made,
    nameOf: (texts) =>
      sha256(JSON.stringify(texts.map(({ file, dialect, text }) => [file, dialect, sha256(text)]))),
    prune: async () => {
      for (const name of await readdir(all))
        if (name !== code) await rm(join(all, name), { recursive: true, force: true });
      for (const name of await readdir(join(all, code)))
        if (!used.has(name)) await rm(join(all, code, name), { force: true });
      for (const key of remembered?.keys() ?? []) if (!used.has(key)) remembered?.delete(key);
    },
  };
}

/** False where an image is no more. */
function takeImages({ conversion }: KeptConversion, from: string, to: string): boolean {
  const names = conversion.pages.flatMap(({ mdx }) => imagesIn(mdx));
  const source = (name: string): string => join(from, IMAGE_FOLDER, name);
  if (!names.every((name) => existsSync(source(name)))) return false;
  if (names.length > 0) mkdirSync(join(to, IMAGE_FOLDER), { recursive: true });
  for (const name of names) copyFileSync(source(name), join(to, IMAGE_FOLDER, name));
  return true;
}
