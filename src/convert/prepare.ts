/** Opens one seed: what it is, what its text is, and how its pages are made. */
import type { Dialect } from '../schema/frontmatter.ts';
import type { Message } from '../schema/message.ts';
import { decode } from './decode.ts';
import { open } from './formats.ts';
import { type StoreImage, storeImages } from './images.ts';
import { type Conversion, convert, type Input } from './index.ts';
import type { Lexicon } from './ocr/index.ts';
import { dialectOf } from './read/index.ts';
import { readSidecar, type Sidecar } from './sidecar.ts';

export interface SeedInput {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** What another program made of the bytes, to be read in their place; the record names the file as given. */
  readonly made?: { readonly bytes: Uint8Array; readonly by: string };
  readonly sha256: string;
  readonly sidecar?: string;
  /** Texts of the CSV files of the folder, by path. */
  readonly csv?: ReadonlyMap<string, string>;
}

/** What the outside does for a conversion. */
export interface Effects {
  /** Milliseconds on a clock that only goes forward. */
  readonly now: () => number;
  readonly storeImage: StoreImage;
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
  const end = effects.now() + TIME_LIMIT;
  const bounds = { expired: () => effects.now() > end };
  const opened =
    (await open({ file, bytes, ...(seed.made && { made: seed.made }) }, bounds)) ?? decode(file, bytes);
  if ('message' in opened) return { pages: [], messages: [opened.message] };
  const sidecar = readBeside(seed);
  if ('messages' in sidecar) return { pages: [], messages: sidecar.messages };
  const input = { file, sha256, bytes: bytes.length, sidecar, sample, ...(csv && { csv }) };
  if ('text' in opened) {
    const { text } = opened;
    const dialect = sidecar.dialect ?? dialectOf(text, file);
    return { text, dialect, convert: (lexicon) => checked({ ...input, text, ...(lexicon && { lexicon }) }) };
  }
  if (sidecar.dialect) return { pages: [], messages: [notText(file, sidecar.dialect)] };
  const reading = await storeImages(opened.reading, effects.storeImage);
  const { text, draft } = reading;
  return {
    text,
    dialect: draft.dialect,
    convert: (lexicon) => checked({ ...input, text, reading, ...(lexicon && { lexicon }) }),
  };
}

function notText(file: string, dialect: string): Message {
  return {
    rule: 'sidecar',
    level: 'error',
    reason: `Tệp kèm theo ghi dialect: ${dialect}, nhưng tệp nguồn không phải văn bản thuần.`,
    remedy: 'Bỏ dòng dialect trong tệp .yaml rồi chạy lại.',
    place: { file },
  };
}

function readBeside({ file, sidecar: text }: SeedInput): Sidecar | Pick<Conversion, 'messages'> {
  if (text === undefined) return {};
  const read = readSidecar(file, text);
  return 'messages' in read ? read : read.sidecar;
}

/** The pages of a seed, none where one of them has an error. */
function checked(input: Input): Conversion {
  const { pages, messages } = convert(input);
  const all = [...messages, ...pages.flatMap((page) => page.record.messages)];
  return { pages: all.some(({ level }) => level === 'error') ? [] : pages, messages: all };
}
