/** Opens one seed: what it is, what its text is, and how its pages are made. */
import type { Dialect } from '../schema/frontmatter.ts';
import type { Message, Place } from '../schema/message.ts';
import { decode } from './decode.ts';
import { open } from './formats.ts';
import { type StoreImage, storeImages } from './images.ts';
import { type Conversion, convert, type Input } from './index.ts';
import type { Lexicon } from './ocr/index.ts';
import { dialectOf } from './read/index.ts';
import type { Bounds } from './read/reading.ts';
import type { Scanner } from './read/scan/scanned.ts';
import { type PlaceOf, readSidecar, type Sidecar } from './sidecar.ts';

export interface SeedInput {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** What another program made of the bytes, to be read in their place; the record names the file as given. */
  readonly made?: { readonly bytes: Uint8Array; readonly by: string };
  readonly sha256: string;
  readonly sidecar?: string;
  /** Name of the file that the sidecar stands in. */
  readonly sidecarFile?: string;
  /** Texts of the CSV files of the folder, by path. */
  readonly csv?: ReadonlyMap<string, string>;
}

/** What the outside does for a conversion. */
export interface Effects {
  /** Milliseconds on a clock that only goes forward. */
  readonly now: () => number;
  readonly storeImage: StoreImage;
  /** Reads the letters of page images; without it scans are refused. */
  readonly scan?: Scanner;
}

/** Time to read one file, in milliseconds. */
const TIME_LIMIT = 60_000;

/** A seed that could be read; its pages are made once it is known what the folder teaches, where that matters. */
export interface Prepared {
  readonly text: string;
  readonly dialect: Dialect;
  readonly convert: (lexicon?: Lexicon) => Conversion;
}

export async function prepare(
  seed: SeedInput,
  effects: Effects,
  sample: boolean,
): Promise<Prepared | Conversion> {
  const { file, bytes, sha256, csv } = seed;
  const beside = readBeside(seed);
  if ('messages' in beside) return { pages: [], messages: beside.messages };
  const bounds = boundsOf(effects, beside.sidecar.ocr !== false);
  const opened =
    (await open({ file, bytes, ...(seed.made && { made: seed.made }) }, bounds)) ?? decode(file, bytes);
  if ('message' in opened) return { pages: [], messages: [opened.message] };
  const { sidecar, placeOf } = beside;
  const input = {
    file,
    sha256,
    bytes: bytes.length,
    sidecar,
    sample,
    ...(placeOf && { placeOf }),
    ...(csv && { csv }),
  };
  if ('text' in opened) {
    const { text } = opened;
    const dialect = sidecar.dialect ?? dialectOf(text, file);
    return { text, dialect, convert: (lexicon) => checked({ ...input, text, ...(lexicon && { lexicon }) }) };
  }
  if (sidecar.dialect)
    return { pages: [], messages: [notText(placeOf?.(['dialect']) ?? { file }, sidecar.dialect)] };
  const reading = await storeImages(opened.reading, effects.storeImage);
  const { text, draft } = reading;
  return {
    text,
    dialect: draft.dialect,
    convert: (lexicon) => checked({ ...input, text, reading, ...(lexicon && { lexicon }) }),
  };
}

/** The time of a file, in which that of reading its pictures does not count. */
function boundsOf({ now, scan }: Effects, pictures: boolean): Bounds {
  let end = now() + TIME_LIMIT;
  const expired = (): boolean => now() > end;
  if (!scan || !pictures) return { expired };
  const timed: Scanner = async (image) => {
    const start = now();
    try {
      return await scan(image);
    } finally {
      end += now() - start;
    }
  };
  return { expired, scan: timed };
}

function notText(place: Place, dialect: string): Message {
  return {
    rule: 'sidecar',
    level: 'error',
    reason: `Tệp kèm theo ghi dialect: ${dialect}, nhưng tệp nguồn không phải văn bản thuần.`,
    remedy: 'Bỏ dòng dialect trong tệp .yaml rồi chạy lại.',
    place,
  };
}

function readBeside({
  file,
  sidecar: text,
  sidecarFile = file,
}: SeedInput):
  | { readonly sidecar: Sidecar; readonly placeOf?: PlaceOf }
  | { readonly messages: readonly Message[] } {
  return text === undefined ? { sidecar: {} } : readSidecar(sidecarFile, text);
}

/** The pages of a seed, none where one of them has an error. */
function checked(input: Input): Conversion {
  const { pages, messages } = convert(input);
  const all = [...messages, ...pages.flatMap((page) => page.record.messages)];
  // Whatever else happens, an editor may trust silence.
  const silent =
    pages.every(({ record }) => record.counts.words === 0) && !all.some(({ level }) => level === 'error');
  if (silent) return { pages: [], messages: [...all, nothing(input.file)] };
  return { pages: all.some(({ level }) => level === 'error') ? [] : pages, messages: all };
}

function nothing(file: string): Message {
  return {
    rule: 'nothing-read',
    level: 'error',
    reason: 'Không đọc được chữ nào trong tệp này nên không có trang.',
    remedy: 'Mở tệp xem có chữ không; nếu có, lưu lại thành .docx rồi chép vào thư mục nguồn.',
    place: { file },
  };
}
