/** Marks of notes that the author chose (`*`) instead of a number that Word counts. */
import { descendants, textIn, type XmlElement } from '../package/tree.ts';

/** The mark is text behind the reference. */
export function hasOwnMark({ attributes }: XmlElement): boolean {
  return /^(?:1|true|on)$/u.test(attributes['w:customMarkFollows'] ?? '');
}

/** True for a note that repeats its mark as text in front, where others have a number that Word writes. */
export function printsOwnMark(note: XmlElement, mark: string): boolean {
  let text = '';
  for (const element of descendants(note)) {
    if (/^w:(?:footnote|endnote)Ref$/u.test(element.name)) return false;
    if (element.name === 'w:t') text += textIn(element);
    if (text.trim().length > mark.length) break;
  }
  return text.trimStart().startsWith(mark);
}
