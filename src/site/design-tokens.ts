/** What the style guide tells of the colours: read from the style sheet itself, so that it can't say anything else. */

/** Colours as `#rgb` or `#rrggbb`. */
export interface ColourToken {
  readonly name: string;
  readonly light: string;
  readonly dark: string;
}

/** Custom properties of the first rule whose value is `light-dark(#…, #…)`. */
export function colourTokens(css: string): readonly ColourToken[] {
  const found = new Map<string, ColourToken>();
  for (const [, name = '', light = '', dark = ''] of css.matchAll(
    /(--[a-z]+):\s*light-dark\((#[0-9a-f]+),\s*(#[0-9a-f]+)\)/gu,
  ))
    if (!found.has(name)) found.set(name, { name, light, dark });
  return [...found.values()];
}

/** Contrast of two colours as WCAG 2.2 defines it: from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: string): number {
  const digits = colour.slice(1);
  const pairs =
    digits.length === 3 ? [...digits].map((digit) => digit + digit) : (digits.match(/../gu) ?? []);
  const [red = 0, green = 0, blue = 0] = pairs.map((pair) => linear(Number.parseInt(pair, 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
