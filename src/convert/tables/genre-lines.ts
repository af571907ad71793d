/** Lines that a paper has at fixed places and running text has not: they tell a letterhead, a title and a closing. */
import { foldSpaces } from '../../vietnamese/chars.ts';
import { readDateline, readNumber } from '../../vietnamese/official.ts';
import { foldTone } from '../../vietnamese/tone.ts';
import { COUNTRY, MOTTO, PARTY } from './front-words.ts';
import { RECIPIENTS, SIGNATURE, TOPIC_LINE } from './genre.ts';
import { kindAlone } from './paper-kinds.ts';

/** The country, its motto or the Party, alone on a line. */
export function isNationLine(line: string): boolean {
  const folded = foldTone(foldSpaces(line));
  return [COUNTRY, MOTTO, PARTY].some((phrase) => {
    const found = phrase.exec(folded);
    return found !== null && !/[\p{L}\p{N}]/u.test(folded.replace(found[0], ''));
  });
}

/** A line that only a letterhead has, also where number or day are left blank. */
export function isLetterheadLine(line: string): boolean {
  const words = foldSpaces(line);
  return isNationLine(words) || readNumber(words) !== undefined || readDateline(words) !== undefined;
}

/** The line that opens recipients or signature. */
export function isClosingLine(line: string): boolean {
  return RECIPIENTS.test(line) || SIGNATURE.test(line);
}

/** The kind of a paper or the number of a topic, alone above a title. */
export function opensTitle(line: string): boolean {
  const words = line.trim();
  return kindAlone(words) !== undefined || TOPIC_LINE.test(words);
}

/** Any line of these. */
export function isFixedLine(line: string): boolean {
  return isLetterheadLine(line) || isClosingLine(line) || kindAlone(line.trim()) !== undefined;
}
