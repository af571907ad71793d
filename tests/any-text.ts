import fc from 'fast-check';

/** Text of any characters, many of them of ASCII. fast-check's own (`unit: 'binary'`) takes two seconds to be made. */
export const anyText = (minLength = 0): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.nat(0x7f), fc.nat(0xd7ff), fc.integer({ min: 0xe000, max: 0x10ffff })), {
      minLength,
      maxLength: 12,
    })
    .map((codes) => String.fromCodePoint(...codes));
