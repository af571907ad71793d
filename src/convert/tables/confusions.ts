/** What OCR takes for digits. Only used where the context asks for a number in a known sequence. */

const AS_DIGIT: Readonly<Record<string, string>> = {
  l: '1',
  I: '1',
  i: '1',
  '|': '1',
  o: '0',
  O: '0',
  S: '5',
  B: '8',
};

/** The number that digits and look-alikes may mean, or undefined when nothing in them is a digit. */
export function readDigits(text: string): number | undefined {
  const digits = [...text].map((char) => AS_DIGIT[char] ?? char).join('');
  return /^\d+$/u.test(digits) && /\d/u.test(text) ? Number(digits) : undefined;
}
