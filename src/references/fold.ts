/** Letters without their marks, đ as d; as long as the text, so that places stay. A mark that stands alone is kept. */
export function withoutMarks(text: string): string {
  return text.replace(/[\u00c0-\u1ef9]/gu, (letter) => {
    if (letter === 'đ') return 'd';
    if (letter === 'Đ') return 'D';
    return /\p{L}/u.test(letter) ? letter.normalize('NFD').charAt(0) : letter;
  });
}

/**
 * A pattern of names with free white space for text without marks; a capital inside a name may be small, as in
 * `Ban chấp hành Trung ương`. The longest name counts.
 */
export function namesPattern(names: readonly string[]): string {
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  return longestFirst
    .map((name) =>
      withoutMarks(name)
        .replace(/(?<=\s)[A-Z](?=[a-z])/gu, (letter) => `[${letter}${letter.toLowerCase()}]`)
        .replace(/\s+/gu, '\\s+'),
    )
    .join('|');
}
