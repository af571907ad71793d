/** Where the operators of a page set each glyph: the text state of PDF (ISO 32000-1, 9.3 and 9.4). */
import { type Matrix, multiply, type Operators } from './paths.ts';

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
  /** Quarter turns of its direction, from 0. */
  readonly turn: number;
  /** Rendering mode of its text: 2 is filled and stroked, 3 is not shown. */
  readonly mode: number;
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
}

const UNIT: Matrix = [1, 0, 0, 1, 0, 0];

/** Numbers among glyphs move the next one back by thousandths of the size. */
type Shown =
  | number
  | null
  | { readonly unicode?: string; readonly width?: number; readonly isSpace?: boolean };

/** Walks the operators of a page; `view` takes the coordinates of the page to those of the layout. */
export class TextState {
  readonly glyphs: Glyph[] = [];
  private readonly stack: State[] = [];
  private state: State;
  private line: Matrix = UNIT;
  private text: Matrix = UNIT;
  private readonly actions: ReadonlyMap<number, (args: readonly unknown[]) => void>;
  private readonly fonts: (key: string) => GlyphFont;

  constructor(view: Matrix, ops: Operators, fonts: (key: string) => GlyphFont) {
    this.fonts = fonts;
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
      transform: (args) => set({ matrix: multiply(this.state.matrix, args as unknown as Matrix) }),
      paintFormXObjectBegin: ([matrix]) => {
        push();
        if (matrix) set({ matrix: multiply(this.state.matrix, matrix as Matrix) });
      },
      paintFormXObjectEnd: pop,
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
      setGState: ([entries]) => {
        for (const [key, value] of entries as readonly [string, unknown][])
          if (key === 'Font')
            set({ font: String((value as unknown[])[0]), size: Number((value as unknown[])[1]) });
      },
      showText: ([shown]) => this.show(shown as readonly Shown[]),
    };
  }

  private place(matrix: Matrix): void {
    this.line = matrix;
    this.text = matrix;
  }

  private move(x: number, y: number): void {
    this.place(multiply(this.line, [1, 0, 0, 1, x, y]));
  }

  private show(shown: readonly Shown[]): void {
    const { font, size, charSpacing, wordSpacing, scale, rise, mode } = this.state;
    const { unit } = this.fonts(font);
    const matrix = multiply(this.state.matrix, this.text);
    const [a, b, c, d] = matrix;
    const turn = ((Math.round(Math.atan2(b, a) / (Math.PI / 2)) % 4) + 4) % 4;
    const height = Math.hypot(c, d) * size;
    let at = 0;
    for (const glyph of shown) {
      if (typeof glyph === 'number') at -= (glyph * size) / 1000;
      if (typeof glyph === 'number' || !glyph) continue;
      const width = (glyph.width ?? 0) * unit * size;
      const [, , , , x, base] = multiply(matrix, [1, 0, 0, 1, at * scale, rise]);
      const right = x + width * scale * Math.hypot(a, b);
      if (glyph.unicode)
        this.glyphs.push({ text: glyph.unicode, font, x, base, right, size: Math.abs(height), turn, mode });
      at += width + charSpacing + (glyph.isSpace ? wordSpacing : 0);
    }
    this.text = multiply(this.text, [1, 0, 0, 1, at * scale, 0]);
  }
}
