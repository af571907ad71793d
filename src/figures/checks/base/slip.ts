/** Slips of the pen: one digit is another, two neighbours have changed places, the decimal mark stands elsewhere. */

/** Fewer digits are alike by chance. */
const DIGITS = 3;

/** Digits as printed, of one length: 4.999,21 and 4.899,21; 1.245 and 1.254. */
export function isSlip(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < DIGITS) return false;
  const off = [...one].flatMap((digit, at) => (digit === other[at] ? [] : [at]));
  const [first = 0, second = 0] = off;
  if (off.length === 1) return true;
  return (
    off.length === 2 && second === first + 1 && one[first] === other[second] && one[second] === other[first]
  );
}

export interface Written {
  readonly value: number;
  readonly decimals: number;
}

/** True where a number of so many decimals, printed so, may have been meant for another one: also ten times as much. */
export function isSlipOf({ value, decimals }: Written, meant: number, least = DIGITS): boolean {
  if (meant <= 0 || value <= 0) return false;
  const digits = (number: number): string => number.toFixed(decimals).replace('.', '');
  const [own, other] = [digits(value), digits(meant)];
  if (own.length < least || own === other) return false;
  return isSlip(own, other) || other === `${own}0` || own === `${other}0`;
}
