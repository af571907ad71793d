/**
 * Tesseract, compiled to WebAssembly and installed with its Vietnamese model: nothing is fetched. It is asked for two
 * things: the lines of a page whose layout it finds, and the number that a small mark shows.
 */
import { join } from 'node:path';
import model from '@tesseract.js-data/vie';
import { createWorker, type Worker } from 'tesseract.js';
import type { Grey } from '../../src/convert/read/scan/pixels.ts';
import type { ReadLine } from './scanned-lines.ts';

export interface Engine {
  /** Lines of a page that stands straight, in the order in which they are read. */
  readonly lines: (page: Grey) => Promise<readonly ReadLine[]>;
  /** Lines of a picture that holds lines one below the other. */
  readonly block: (picture: Grey) => Promise<readonly ReadLine[]>;
  /** Words of a picture that holds one line. */
  readonly line: (line: Grey) => Promise<readonly ReadLine[]>;
  /** Digits of a picture that holds one line of them, and how sure they are, from 0 to 1. */
  readonly digits: (line: Grey) => Promise<{ readonly text: string; readonly certainty: number }>;
  readonly close: () => Promise<void>;
}

/** How the machine takes a picture: as a page whose layout it finds, as lines one below the other, or as one line. */
const [PAGE, BLOCK, LINE] = ['3', '6', '7'];
/** The machine need not guess how fine the picture is. */
const DOTS_AN_INCH = '300';

export async function openEngine(): Promise<Engine> {
  // Both models of the package hold the same network; this one comes without the older way of reading.
  const langPath = join(model.langPath, '..', '4.0.0_best_int');
  const worker = await createWorker('vie', 1, { langPath, cacheMethod: 'none', gzip: true });
  // White on black is not read a second time: no paper of the genre has it.
  await worker.setParameters({ user_defined_dpi: DOTS_AN_INCH, tessedit_do_invert: '0' } as object);
  return {
    lines: (page) => linesOf(worker, page, PAGE),
    block: (picture) => linesOf(worker, picture, BLOCK),
    line: (line) => linesOf(worker, line, LINE),
    digits: (line) => digitsOf(worker, line),
    close: async () => void (await worker.terminate()),
  };
}

async function linesOf(worker: Worker, page: Grey, mode: string): Promise<ReadLine[]> {
  await worker.setParameters({ tessedit_pageseg_mode: mode as never, tessedit_char_whitelist: '' });
  const { data } = await worker.recognize(portable(page), {}, { blocks: true, text: false });
  return (data.blocks ?? []).flatMap((block) => block.paragraphs.flatMap((part) => part.lines));
}

async function digitsOf(worker: Worker, line: Grey): ReturnType<Engine['digits']> {
  await worker.setParameters({
    tessedit_pageseg_mode: LINE as never,
    tessedit_char_whitelist: '0123456789',
  });
  const { data } = await worker.recognize(portable(line));
  return { text: data.text.trim(), certainty: data.confidence / 100 };
}

/** A picture as it is, behind a line that says its size (PGM): nothing is packed to be unpacked at once. */
function portable({ pixels, width, height }: Grey): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), pixels]);
}
