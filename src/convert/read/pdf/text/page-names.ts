/** `Trang 3`, `Các trang 3, 5–8`. */
export function pagesName(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else ranges.push([number, number]);
  }
  const names = ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  return numbers.length === 1 ? `Trang ${names[0]}` : `Các trang ${names.join(', ')}`;
}
