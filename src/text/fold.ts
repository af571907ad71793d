/** Lower-case ASCII letters of Vietnamese text; đ has no decomposition, so it is named. */
export function foldAscii(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}
