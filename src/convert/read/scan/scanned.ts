/** What a machine that reads letters is given, and what it finds. Lengths are pixels of the image as it was read. */

/** The picture of one page: its pixels line by line from the top, or a file of a picture format. */
export type PageImage =
  | {
      readonly pixels: Uint8Array;
      readonly width: number;
      readonly height: number;
      /** Bytes of a pixel: grey, or red, green and blue. */
      readonly channels: 1 | 3 | 4;
      /** Quarter turns clockwise that set it upright. */
      readonly turn: number;
    }
  | { readonly file: Uint8Array };

export interface ScannedWord {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** Height of a small letter without stems, of the line it stands in. */
  readonly height: number;
  /** How sure the machine is, from 0 to 1. */
  readonly certainty: number;
  /** Breadth of the strokes of its letters. */
  readonly stroke: number;
  /** A number set small and above the line, behind or in front of a word. */
  readonly raised: boolean;
  /** It stands close behind the word before. */
  readonly glued: boolean;
}

/** From this certainty on a word was read surely. */
export const SURE = 0.8;
/**
 * … and a number only from this one. A wrong digit is read almost as surely as a right one: of 24 wrong numbers in 25 read
 * pages 0.8 marks 14, this one 20, with a sixth of the right ones.
 */
const SURE_NUMBER = 0.94;

/** Whether a word holds a number that the machine may have misread. */
export const isUnsure = ({ text, certainty }: ScannedWord): boolean =>
  /\d/u.test(text) && certainty < SURE_NUMBER;

export interface ScannedLine {
  /** Height of the baseline below the top of the image. */
  readonly base: number;
  readonly words: readonly ScannedWord[];
}

/** A straight line that is drawn: horizontal (y1 = y2) or vertical (x1 = x2). */
export interface Stroke {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface ScannedPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly ScannedLine[];
  readonly rules: readonly Stroke[];
  /** Name of the file of its picture, upright and straight, where pictures are kept. */
  readonly picture?: string;
  /** It stood on its head. */
  readonly turned?: true;
  /** What the machine took for words and what is none: specks, tones of the line below. */
  readonly leftOut?: readonly string[];
}

/** Which of the pages of a file that are pictures, counted from 1. */
export interface PlaceInFile {
  readonly page: number;
  readonly of: number;
}

/** Reads the letters of the pages that an image shows, mostly one; the same image always gives the same. */
export type Scanner = (image: PageImage, place: PlaceInFile) => Promise<readonly ScannedPage[]>;
