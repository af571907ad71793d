/** Letters of Vietnamese text without their marks. */

/** Letters without marks in the case they have; đ has no decomposition, so it is named. Longer text may become shorter. */
export function foldMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');
}

/** Lower-case ASCII letters. */
export function foldAscii(text: string): string {
  return foldMarks(text).toLowerCase();
}

/** Letters without marks, as long as the text, so that places in it stay. A mark that stands alone is kept. */
export function foldInPlace(text: string): string {
  return text.replace(/[\u00c0-\u1ef9]/gu, (letter) => {
    if (letter === 'đ') return 'd';
    if (letter === 'Đ') return 'D';
    return /\p{L}/u.test(letter) ? letter.normalize('NFD').charAt(0) : letter;
  });
}
