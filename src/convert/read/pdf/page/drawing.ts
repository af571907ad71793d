/** The lines, bullets and pictures that the operators of a page draw. */
import type { Dot, DrawnRule } from './layout.ts';
import { type Matrix, multiplyMatrices, type Operators, readPath } from './paths.ts';
import { mergeRules } from './rules.ts';

export interface Drawing {
  readonly rules: readonly DrawnRule[];
  readonly dots: readonly Dot[];
  /** Area that pictures cover. */
  readonly imageArea: number;
}

export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** `view` takes the page's own coordinates to those of the layout. */
export function readDrawing(list: OperatorList, ops: Operators, view: readonly number[]): Drawing {
  const rules: DrawnRule[] = [];
  const dots: Dot[] = [];
  let imageArea = 0;
  let matrix = view as Matrix;
  const stack: Matrix[] = [];
  for (const [index, operator] of list.fnArray.entries()) {
    const args = list.argsArray[index] as readonly unknown[] | null;
    if (operator === ops['save'] || operator === ops['paintFormXObjectBegin']) {
      stack.push(matrix);
      const own = operator === ops['save'] ? undefined : (args?.[0] as Matrix | null | undefined);
      if (own) matrix = multiplyMatrices(matrix, own);
    } else if (operator === ops['restore'] || operator === ops['paintFormXObjectEnd'])
      matrix = stack.pop() ?? matrix;
    else if (operator === ops['transform']) matrix = multiplyMatrices(matrix, args as unknown as Matrix);
    else if (operator === ops['constructPath'] && args) {
      const drawn = readPath(args, ops, matrix);
      rules.push(...drawn.rules);
      dots.push(...drawn.dots);
    } else if (IMAGES.some((name) => operator === ops[name])) {
      const [a, b, c, d] = matrix;
      imageArea += Math.abs(a * d - b * c);
    }
  }
  return { rules: mergeRules(rules), dots, imageArea };
}

const IMAGES = [
  'paintImageXObject',
  'paintInlineImageXObject',
  'paintImageMaskXObject',
  'paintJpegXObject',
] as const;
