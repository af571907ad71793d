/** What a reader of a binary format is given and gives; text dialects need none of it. */
import type { Draft } from '../model.ts';
import type { Scanner } from './scan/scanned.ts';

/** A file as bytes, and the name to speak of it by. */
export interface BinarySource {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The pictures of the second and later pages, where the pages of a paper are pictures of their own. */
  readonly more?: readonly Uint8Array[];
  /** What another program made of the bytes, to be read in their place. */
  readonly made?: { readonly bytes: Uint8Array; readonly by: string };
}

/** What a reader may use up. A reader asks between steps of some milliseconds. */
export interface Bounds {
  /** True when the time for this file is over; the reader then throws `tooSlow()`. */
  readonly expired: () => boolean;
  /** Reads the letters of pictures; the time that it takes does not count. Without it pictures are not read. */
  readonly scan?: Scanner;
}

/** What a reader makes of a file. */
export interface Reading {
  /** Blocks and notes; `place.line` and `endLine` count the lines of `text`. */
  readonly draft: Draft;
  /**
   * Everything the file says, told apart from the draft, in NFC with `\n` line ends: the account that law 1 is checked
   * against, what OCR learning reads, and what the record counts lines of. A note stands behind the paragraph that
   * marks it, its number in front; the marker gives its number in place.
   */
  readonly text: string;
  /** Bytes of the images that blocks of kind `image` name. */
  readonly images: ReadonlyMap<string, Uint8Array>;
}

export type FormatReader = (source: BinarySource, bounds: Bounds) => Promise<Reading>;

/** A file that cannot be read: one message for the editor, thrown from anywhere in a reader. */
export class Refusal extends Error {
  readonly rule: string;
  readonly remedy: string;

  /** `reason` and `remedy` are Vietnamese sentences. */
  constructor(rule: string, reason: string, remedy: string) {
    super(reason);
    this.rule = rule;
    this.remedy = remedy;
  }
}

export function tooSlow(): Refusal {
  return new Refusal(
    'time-limit',
    'Đọc tệp này lâu quá mức cho phép nên đã dừng.',
    'Kiểm tra lại tệp: có thể tệp hỏng hoặc quá lớn. Lưu lại bằng Word hoặc tách thành nhiều tệp rồi chạy lại.',
  );
}
