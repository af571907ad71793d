/** Paths that a page draws: straight lines and small filled shapes. */
import type { Dot, DrawnRule, Ground } from './layout.ts';

/** Codes of the operators that matter here, by the names the library gives them. */
export type Operators = Readonly<Record<string, number>>;
export type Matrix = readonly [number, number, number, number, number, number];

/** A filled shape this thin is a line. */
const THIN = 3;
/** A line shorter than this is part of a letter or a sign. */
const SHORT = 4;
/** A bullet is about as wide as high, within these bounds. */
const DOT = { min: 1.5, max: 7 } as const;
const FILLS = ['fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'];
const STROKES = [
  'stroke',
  'closeStroke',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
];

/** The matrix that does what `b` does and then `a`. */
export function multiplyMatrices(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ];
}

type Point = readonly [x: number, y: number];

/** The figures of a path: their corners, and whether they have curves. */
function subpaths(data: ArrayLike<number>, matrix: Matrix): { points: Point[]; curved: boolean }[] {
  const out: { points: Point[]; curved: boolean }[] = [];
  const length = [2, 2, 6, 4, 0];
  let at = 0;
  while (at < data.length) {
    const code = data[at] ?? 4;
    const size = length[code] ?? 0;
    const x = data[at + size - 1] ?? 0;
    const y = data[at + size] ?? 0;
    const point: Point = [
      matrix[0] * x + matrix[2] * y + matrix[4],
      matrix[1] * x + matrix[3] * y + matrix[5],
    ];
    const last = out.at(-1);
    if (code === 0 || !last) out.push({ points: [point], curved: false });
    else if (code === 4) last.points.push(last.points[0] as Point);
    else {
      last.points.push(point);
      if (code > 1) last.curved = true;
    }
    at += size + 1;
  }
  return out;
}

/** `operator` and figures of a path, in the coordinates of the layout. */
export function readPath(
  args: readonly unknown[],
  ops: Operators,
  matrix: Matrix,
): { rules: DrawnRule[]; dots: Dot[]; filled: Ground[] } {
  const [operator, parts] = args as [number, readonly (ArrayLike<number> | null)[]];
  const data = parts?.[0];
  const rules: DrawnRule[] = [];
  const dots: Dot[] = [];
  const filled: Ground[] = [];
  // A path that is only clipped with shows nothing.
  if (!data || operator === ops['endPath']) return { rules, dots, filled };
  const stroked = STROKES.some((name) => operator === ops[name]);
  for (const { points, curved } of subpaths(data, matrix)) {
    const box = boxOf(points);
    const [width, height] = [box.x2 - box.x1, box.y2 - box.y1];
    if (FILLS.some((name) => operator === ops[name]) && Math.min(width, height) > THIN) filled.push(box);
    if (operator !== ops['stroke'] && isDot(width, height))
      dots.push({ x: box.x1, y: (box.y1 + box.y2) / 2 });
    else if (Math.min(width, height) <= THIN) rules.push(...thin(box));
    else if (!curved && stroked) rules.push(...sides(points));
  }
  return { rules, dots, filled };
}

const isDot = (width: number, height: number): boolean =>
  Math.min(width, height) >= DOT.min && Math.max(width, height) <= DOT.max && width / height < 1.5;

function boxOf(points: readonly Point[]): Ground {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { x1: Math.min(...xs), x2: Math.max(...xs), y1: Math.min(...ys), y2: Math.max(...ys) };
}

function thin({ x1, x2, y1, y2 }: Ground): DrawnRule[] {
  if (Math.max(x2 - x1, y2 - y1) < SHORT) return [];
  const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
  return x2 - x1 >= y2 - y1 ? [{ x1, x2, y1: y, y2: y }] : [{ x1: x, x2: x, y1, y2 }];
}

function sides(points: readonly Point[]): DrawnRule[] {
  return points.slice(1).flatMap((point, index) => {
    const box = boxOf([points[index] as Point, point]);
    return Math.min(box.x2 - box.x1, box.y2 - box.y1) <= 0.5 ? thin(box) : [];
  });
}
