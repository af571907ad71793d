/** Abbreviations as documents explain them: `Bộ đội Biên phòng (BĐBP)`, `sau đây viết tắt là BCĐ`. */

export interface Explained {
  readonly abbreviation: string;
  /** As printed where it is explained. */
  readonly expansion: string;
}

const LETTERS = 'A-ZĐÂĂÊÔƠƯ';
const ABBREVIATION = `[${LETTERS}][${LETTERS}&\\-]{0,9}[${LETTERS}]`;

/** Looked for by its bracket: to try every word before one takes a second for each document. */
const BRACKETED = new RegExp(
  `[([]\\s*(?:(?:sau đây|dưới đây)?\\s*(?:được\\s+)?(?:gọi|viết) tắt(?: là|:)?\\s*|gọi là\\s+)?[“"]?(${ABBREVIATION})[”"]?\\s*[)\\]]`,
  'gu',
);
/** Characters before the bracket that may be needed. */
const MOST_BEFORE = 120;
const SENTENCE_END = /[^()[\]{};:.!?“”"\n]*[“"]?\s*$/u;
const REVERSED = new RegExp(
  `(?<![\\p{L}\\d/-])(${ABBREVIATION})\\s*\\(\\s*([\\p{L}][\\p{L}\\s,–-]{5,80}?)\\s*\\)`,
  'gu',
);
/** Lists of abbreviations: `BĐBP: Bộ đội Biên phòng`. */
const LISTED = new RegExp(
  `^\\s*[-–+*]?\\s*(${ABBREVIATION})\\s*[:=–]\\s*([\\p{L}][\\p{L}\\s,–-]{5,80})[.;]?\\s*$`,
  'gmu',
);

/** In order of appearance, each pair once. */
export function explainedIn(text: string): readonly Explained[] {
  const found: (Explained & { at: number })[] = [];
  const plain = text.normalize('NFC').replace(/[ \t\u00a0]{2,}|[\t\u00a0]/gu, ' ');
  for (const match of plain.matchAll(BRACKETED)) {
    const [, abbreviation = ''] = match;
    const near = plain.slice(Math.max(0, match.index - MOST_BEFORE), match.index);
    const [before = ''] = SENTENCE_END.exec(near) ?? [];
    const expansion = expansionBefore(before, abbreviation);
    if (expansion) found.push({ abbreviation, expansion, at: match.index });
  }
  for (const pattern of plain.includes('(') ? [REVERSED, LISTED] : [LISTED]) {
    for (const match of plain.matchAll(pattern)) {
      const [, abbreviation = '', after = ''] = match;
      const expansion = expansionBefore(after, abbreviation);
      if (expansion && wordsIn(expansion).length === wordsIn(after).length)
        found.push({ abbreviation, expansion, at: match.index });
    }
  }
  const seen = new Set<string>();
  return found
    .toSorted((a, b) => a.at - b.at)
    .filter(({ abbreviation, expansion }) => {
      const key = `${abbreviation}=${expansion.toLowerCase()}`;
      return !seen.has(key) && seen.add(key);
    })
    .map(({ abbreviation, expansion }) => ({ abbreviation, expansion }));
}

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\d]+/gu) ?? [];

/** Words that an abbreviation may pass over. */
const SMALL = new Set(['và', 'của', 'các', 'về', 'cho', 'trong', 'những']);

/** The last words whose first letters are those of the abbreviation. */
function expansionBefore(text: string, abbreviation: string): string | undefined {
  const letters = Array.from(abbreviation.replace(/[&-]/gu, ''), initial);
  const words = Array.from(text.matchAll(/[\p{L}\p{M}\d]+/gu), (match) => ({
    word: match[0],
    start: match.index,
  }));
  let left = letters.length - 1;
  for (let index = words.length - 1; index >= 0; index--) {
    const { word, start } = words[index] ?? { word: '', start: 0 };
    if (initial(word) === letters[left]) left--;
    else if (!SMALL.has(word.toLowerCase()) || left === letters.length - 1) return undefined;
    if (left < 0)
      return text
        .slice(start)
        .replace(/\s+/gu, ' ')
        .replace(/[\s“"'*_]+$/gu, '');
  }
  return undefined;
}

/** First letter without its mark; đ is a letter of its own. */
function initial(word: string): string {
  const letter = word.normalize('NFD').charAt(0).toLowerCase();
  return letter;
}
