/** Brackets of a text: what stands inside belongs to what stands before, not to the sentence. */

/** How many brackets are open at an offset. */
export function depthAt(text: string, at: number): number {
  let depth = 0;
  for (let index = 0; index < at; index++) {
    const char = text.charAt(index);
    if (char === '(') depth++;
    // (1), a) and stray brackets of OCR close nothing.
    else if (char === ')' && depth > 0) depth--;
  }
  return depth;
}

/** Where the innermost bracket around an offset closes; undefined outside of brackets. */
export function closingOf(text: string, at: number): number | undefined {
  const depth = depthAt(text, at);
  if (depth === 0) return undefined;
  let open = depth;
  for (let index = at; index < text.length; index++) {
    const char = text.charAt(index);
    if (char === '(') open++;
    else if (char === ')' && --open < depth) return index;
  }
  return undefined;
}
