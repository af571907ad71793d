/**
 * Reads the letters of page images. The machine is loaded with the first image that was not read before, so that a folder
 * without scans pays nothing; what was read once is kept.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { PageImage, PlaceInFile, ScannedPage, Scanner } from '../../src/convert/read/scan/scanned.ts';
import { openShelf, type Shelf } from '../../src/site/reading/shelf.ts';
import type { Machine } from './scan-machine.ts';

/** Raised when the same image would be read otherwise. */
const VERSION = 10;
/** Machines that read side by side; each takes 150 MB. */
const MOST_MACHINES = 2;

export interface OpenScanner {
  /** False where the settings want no pictures read. */
  readonly isOn: boolean;
  readonly scan: Scanner;
  readonly close: () => Promise<void>;
}

/** A page that is begun. */
export interface PageBegun extends PlaceInFile {
  /** Seconds until the last page of the file is read, by those that were read before. */
  readonly left?: number;
}

/** What is seen while pages are read: `Đọc ảnh quét: trang 3/12, còn khoảng 40 giây`. */
export function scanWords({ page, of, left }: PageBegun): string {
  const words = `Đọc ảnh quét: trang ${page}/${of}`;
  if (left === undefined) return words;
  return `${words}, còn khoảng ${left < 90 ? `${Math.ceil(left)} giây` : `${Math.round(left / 60)} phút`}`;
}

/** What was read is kept below `cache`. `onPage` is told of each page that is begun. */
export function openScanner(cache: string, onPage: (told: PageBegun) => void): OpenScanner {
  const { OCR } = process.env;
  const machines: Promise<Machine>[] = [];
  // Of a file that was given up at one page others may still be in the machines.
  const running = new Set<Promise<unknown>>();
  let shelf: Shelf | undefined;
  let begun = 0;
  let read = 0;
  let start: number | undefined;
  const keep = (webp: Uint8Array): Promise<string> => keepPicture(picturesIn(cache), webp);
  const scan: Scanner = async (image, { page, of }) => {
    shelf ??= openShelf(join(cache, 'scans'));
    const key = keyOf(image);
    const known = shelf.get<readonly ScannedPage[]>(key, 'pages');
    if (known?.every(({ picture }) => !picture || existsSync(join(picturesIn(cache), picture)))) return known;
    start ??= performance.now();
    const each = read > 0 ? (performance.now() - start) / 1000 / read : undefined;
    onPage({ page, of, ...(each !== undefined && { left: each * (of - page + 1) }) });
    begun++;
    const slot = begun % Math.min(MOST_MACHINES, availableParallelism());
    machines[slot] ??= import('./scan-machine.ts').then(({ openMachine }) => openMachine(undefined, keep));
    const reading = machines[slot].then((machine) => machine.read(image));
    running.add(reading);
    const pages = await reading.finally(() => running.delete(reading));
    read++;
    shelf.put(key, { pages });
    return pages;
  };
  const close = async (): Promise<void> => {
    await Promise.allSettled(running);
    // One that could not be opened was told with the file that it was opened for.
    const opened = await Promise.allSettled(machines);
    for (const machine of opened) if (machine.status === 'fulfilled') await machine.value?.close();
  };
  return { isOn: OCR !== 'false', scan, close };
}

/** Where the pictures of scanned pages are kept. */
export const picturesIn = (cache: string): string => join(cache, 'scans-anh');

/** Stores a picture by its content; gives its name. */
async function keepPicture(dir: string, webp: Uint8Array): Promise<string> {
  const name = `${createHash('sha256').update(webp).digest('hex').slice(0, 16)}.webp`;
  await mkdir(dir, { recursive: true });
  await writeFile(join(dir, name), webp);
  return name;
}

function keyOf(image: PageImage): string {
  const hash = createHash('sha256').update(`scan ${VERSION} `);
  if ('file' in image) return hash.update(image.file).digest('hex');
  const { pixels, width, height, channels, turn } = image;
  return hash.update(`${width} ${height} ${channels} ${turn} `).update(pixels).digest('hex');
}
