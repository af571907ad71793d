/** Where the operators of a page set each glyph: the text state of PDF (ISO 32000-1, 9.3 and 9.4). */
import { HYPHEN_CODE } from './fonts.ts';
import { type Matrix, multiplyMatrices, type Operators } from './paths.ts';

/** What is known of a font. */
export interface GlyphFont {
  readonly name: string;
  /** Width of a unit of the glyph space, in sizes. */
  readonly unit: number;
}

/** A glyph on the page. */
export interface Glyph {
  readonly text: string;
  readonly font: string;
  readonly x: number;
  readonly base: number;
  readonly right: number;
  readonly size: number;
  /** Degrees by which its line is turned clockwise on the page, from -179 to 180. */
  readonly angle: number;
  /** Rendering mode of its text: 2 is filled and stroked, 3 is not shown. */
  readonly mode: number;
  /** How dark its ink is on white paper, from 0 to 1. */
  readonly ink: number;
  /** It was laid over the page afterwards: the stamp of a signature, the value of a form field. */
  readonly stamped: boolean;
  /** Glyphs that one operator showed have one number. */
  readonly shown: number;
}

interface State {
  readonly matrix: Matrix;
  readonly font: string;
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly scale: number;
  readonly leading: number;
  readonly rise: number;
  readonly mode: number;
  readonly light: number;
  readonly alpha: number;
}

const UNIT: Matrix = [1, 0, 0, 1, 0, 0];

/** Numbers among glyphs move the next one back by thousandths of the size. */
type Shown =
  | number
  | null
  | {
      readonly unicode?: string;
      readonly width?: number;
      readonly isSpace?: boolean;
      readonly originalCharCode?: number;
    };

/** Walks the operators of a page; `view` takes the coordinates of the page to those of the layout. */
export class TextState {
  readonly glyphs: Glyph[] = [];
  private readonly stack: State[] = [];
  private state: State;
  private line: Matrix = UNIT;
  private text: Matrix = UNIT;
  private stamped = false;
  private strings = 0;
  private readonly view: Matrix;
  private readonly actions: ReadonlyMap<number, (args: readonly unknown[]) => void>;
  private readonly fonts: (key: string) => GlyphFont;

  constructor(view: Matrix, ops: Operators, fonts: (key: string) => GlyphFont) {
    this.fonts = fonts;
    this.view = view;
    this.state = {
      matrix: view,
      font: '',
      size: 1,
      charSpacing: 0,
      wordSpacing: 0,
      scale: 1,
      leading: 0,
      rise: 0,
      mode: 0,
      light: 0,
      alpha: 1,
    };
    this.actions = new Map(Object.entries(this.table()).map(([name, action]) => [ops[name] ?? -1, action]));
  }

  run(operator: number, args: readonly unknown[]): void {
    this.actions.get(operator)?.(args);
  }

  private table(): Readonly<Record<string, (args: readonly unknown[]) => void>> {
    const set = (change: Partial<State>): void => {
      this.state = { ...this.state, ...change };
    };
    const push = (): void => {
      this.stack.push(this.state);
    };
    const pop = (): void => {
      this.state = this.stack.pop() ?? this.state;
    };
    const number = (args: readonly unknown[]): number => Number(args[0]);
    return {
      save: push,
      restore: pop,
      transform: (args) => set({ matrix: multiplyMatrices(this.state.matrix, args as unknown as Matrix) }),
      paintFormXObjectBegin: ([matrix]) => {
        push();
        if (matrix) set({ matrix: multiplyMatrices(this.state.matrix, matrix as Matrix) });
      },
      paintFormXObjectEnd: pop,
      // An annotation is drawn in its own coordinates, whatever was set before.
      beginAnnotation: ([, , transform, matrix]) => {
        push();
        this.stamped = true;
        const own = multiplyMatrices(this.view, transform as Matrix);
        set({ matrix: matrix ? multiplyMatrices(own, matrix as Matrix) : own });
      },
      endAnnotation: () => {
        this.stamped = false;
        pop();
      },
      beginText: () => this.place(UNIT),
      setTextMatrix: ([matrix]) => this.place(matrix as Matrix),
      moveText: ([x, y]) => this.move(Number(x), Number(y)),
      setLeadingMoveText: ([x, y]) => {
        set({ leading: -Number(y) });
        this.move(Number(x), Number(y));
      },
      nextLine: () => this.move(0, -this.state.leading),
      setFont: ([font, size]) => set({ font: String(font), size: Number(size) }),
      setCharSpacing: (args) => set({ charSpacing: number(args) }),
      setWordSpacing: (args) => set({ wordSpacing: number(args) }),
      setHScale: (args) => set({ scale: number(args) / 100 }),
      setLeading: (args) => set({ leading: number(args) }),
      setTextRise: (args) => set({ rise: number(args) }),
      setTextRenderingMode: (args) => set({ mode: number(args) }),
      setFillRGBColor: ([colour]) => set({ light: lightness(String(colour)) }),
      setGState: ([entries]) => {
        for (const [key, value] of entries as readonly [string, unknown][]) {
          if (key === 'ca') set({ alpha: Number(value) });
          if (key === 'Font')
            set({ font: String((value as unknown[])[0]), size: Number((value as unknown[])[1]) });
        }
      },
      showText: ([shown]) => this.show(shown as readonly Shown[]),
    };
  }

  private place(matrix: Matrix): void {
    this.line = matrix;
    this.text = matrix;
  }

  private move(x: number, y: number): void {
    this.place(multiplyMatrices(this.line, [1, 0, 0, 1, x, y]));
  }

  private show(shown: readonly Shown[]): void {
    const { font, size, charSpacing, wordSpacing, scale, rise, mode, light, alpha } = this.state;
    const { unit } = this.fonts(font);
    const matrix = multiplyMatrices(this.state.matrix, this.text);
    const [a, b, c, d] = matrix;
    const along = Math.hypot(a, b);
    // Slanted letters are as high as upright ones.
    const height = along > 0 ? Math.abs((a * d - b * c) / along) * size : Math.hypot(c, d) * size;
    const look = {
      font,
      size: Math.abs(height),
      angle: Math.round((Math.atan2(b, a) * 180) / Math.PI),
      mode,
      ink: alpha * (1 - light),
      stamped: this.stamped,
      shown: this.strings++,
    };
    let at = 0;
    for (const glyph of shown) {
      if (typeof glyph === 'number') at -= (glyph * size) / 1000;
      if (typeof glyph === 'number' || !glyph) continue;
      const width = (glyph.width ?? 0) * unit * size;
      const [, , , , x, base] = multiplyMatrices(matrix, [1, 0, 0, 1, at * scale, rise]);
      // Half of a pair of UTF-16 is no letter, and XML does not know it.
      const text = isHyphenCode(glyph) ? HYPHEN_CODE : glyph.unicode?.toWellFormed();
      if (text) this.glyphs.push({ ...look, text, x, base, right: x + width * scale * along });
      at += width + charSpacing + (glyph.isSpace ? wordSpacing : 0);
    }
    this.text = multiplyMatrices(this.text, [1, 0, 0, 1, at * scale, 0]);
  }
}

/** Code AD, the soft hyphen of Latin-1, that is shown as a hyphen. */
function isHyphenCode({ originalCharCode, unicode }: Exclude<Shown, number | null>): boolean {
  return originalCharCode === 0xad && unicode === '-';
}

/** How light `#rrggbb` is, from 0 for black to 1 for white (ITU-R BT.601). */
export function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (/^#?(..)(..)(..)$/u.exec(colour) ?? [])
    .slice(1)
    .map((part) => Number.parseInt(part, 16) / 255);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
