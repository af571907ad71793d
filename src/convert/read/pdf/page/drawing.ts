/** The lines, bullets and pictures that the operators of a page draw. */
import type { Dot, DrawnRule, Ground } from './layout.ts';
import { type Matrix, multiplyMatrices, type Operators, readPath } from './paths.ts';
import { mergeRules } from './rules.ts';
import { lightness } from './text-state.ts';

export interface Drawing {
  readonly rules: readonly DrawnRule[];
  readonly dots: readonly Dot[];
  /** Pictures too. */
  readonly grounds: readonly Ground[];
  /** Area that pictures cover. */
  readonly imageArea: number;
}

export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

interface State {
  readonly matrix: Matrix;
  /** How light what is filled is, from 0 to 1. */
  readonly light: number;
}

/** `view` takes the page's own coordinates to those of the layout. */
export function readDrawing(list: OperatorList, ops: Operators, view: readonly number[]): Drawing {
  const rules: DrawnRule[] = [];
  const dots: Dot[] = [];
  const grounds: Ground[] = [];
  let imageArea = 0;
  let state: State = { matrix: view as Matrix, light: 0 };
  const stack: State[] = [];
  const isOne = (operator: number, names: readonly string[]): boolean =>
    names.some((name) => operator === ops[name]);
  for (const [index, operator] of list.fnArray.entries()) {
    const args = list.argsArray[index] as readonly unknown[] | null;
    const { matrix, light } = state;
    if (isOne(operator, ['save', 'paintFormXObjectBegin'])) {
      stack.push(state);
      const own = operator === ops['save'] ? undefined : (args?.[0] as Matrix | null | undefined);
      if (own) state = { ...state, matrix: multiplyMatrices(matrix, own) };
    } else if (isOne(operator, ['restore', 'paintFormXObjectEnd'])) state = stack.pop() ?? state;
    else if (operator === ops['transform'])
      state = { ...state, matrix: multiplyMatrices(matrix, args as unknown as Matrix) };
    else if (operator === ops['setFillRGBColor']) state = { ...state, light: lightness(String(args?.[0])) };
    else if (isOne(operator, PATTERNS)) state = { ...state, light: 0 };
    else if (operator === ops['constructPath'] && args) {
      const drawn = readPath(args, ops, matrix);
      rules.push(...drawn.rules);
      dots.push(...drawn.dots);
      if (light < WHITE) grounds.push(...drawn.filled);
    } else if (isOne(operator, IMAGES)) {
      const [a, b, c, d] = matrix;
      imageArea += Math.abs(a * d - b * c);
      grounds.push(squareIn(matrix));
    }
  }
  return { rules: mergeRules(rules), dots, grounds, imageArea };
}

/** Lighter is white. */
const WHITE = 0.97;
const PATTERNS = ['setFillColorN', 'shadingFill'] as const;

/** A picture fills the square of its own coordinates. */
function squareIn(matrix: Matrix): Ground {
  const corners = [
    [0, 0],
    [1, 1],
  ].map(([x = 0, y = 0]) => multiplyMatrices(matrix, [1, 0, 0, 1, x, y]));
  const [xs, ys] = [corners.map((corner) => corner[4]), corners.map((corner) => corner[5])];
  return { x1: Math.min(...xs), x2: Math.max(...xs), y1: Math.min(...ys), y2: Math.max(...ys) };
}

const IMAGES = [
  'paintImageXObject',
  'paintInlineImageXObject',
  'paintImageMaskXObject',
  'paintJpegXObject',
] as const;
