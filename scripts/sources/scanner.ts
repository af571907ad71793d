/**
 * Reads the letters of page images. The machine is loaded with the first image that was not read before, so that a folder
 * without scans pays nothing; what was read once is kept.
 */
import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { PageImage, ScannedPage, Scanner } from '../../src/convert/read/scan/scanned.ts';
import { openShelf, type Shelf } from '../../src/site/reading/shelf.ts';
import type { Machine } from './scan-machine.ts';

/** Raised when the same image would be read otherwise. */
const VERSION = 4;
/** Machines that read side by side; each takes 150 MB. */
const MOST_MACHINES = 2;

export interface OpenScanner {
  readonly scan: Scanner;
  readonly close: () => Promise<void>;
}

/** What was read is kept below `cache`. `onPage` is told how many pages were begun. */
export function openScanner(cache: string, onPage: (begun: number) => void): OpenScanner {
  const machines: Promise<Machine>[] = [];
  let shelf: Shelf | undefined;
  let begun = 0;
  const scan: Scanner = async (image) => {
    shelf ??= openShelf(join(cache, 'scans'));
    const key = keyOf(image);
    const known = shelf.get<readonly ScannedPage[]>(key, 'pages');
    if (known) return known;
    onPage(++begun);
    const slot = begun % Math.min(MOST_MACHINES, availableParallelism());
    machines[slot] ??= import('./scan-machine.ts').then(({ openMachine }) => openMachine());
    const pages = await (await machines[slot]).read(image);
    shelf.put(key, { pages });
    return pages;
  };
  const close = async (): Promise<void> => {
    // One that could not be opened was told with the file that it was opened for.
    const opened = await Promise.allSettled(machines);
    for (const machine of opened) if (machine.status === 'fulfilled') await machine.value?.close();
  };
  return { scan, close };
}

function keyOf(image: PageImage): string {
  const hash = createHash('sha256').update(`scan ${VERSION} `);
  if ('file' in image) return hash.update(image.file).digest('hex');
  const { pixels, width, height, channels, turn } = image;
  return hash.update(`${width} ${height} ${channels} ${turn} `).update(pixels).digest('hex');
}
