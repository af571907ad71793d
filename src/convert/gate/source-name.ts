/**
 * Names of files tell of people (`ket-luan-nguyen-thi-b.docx`) and of how an office works, so readers are told them only where the
 * editor asks for it. What a file is called stays in content/ and in the record of the editor.
 */
import type { SourceName } from '../../schema/frontmatter.ts';
import { addressSlug } from '../../vietnamese/slug.ts';
import { FAMILY_NAMES } from '../tables/person-words.ts';
import type { PersonFinding } from './persons.ts';

/** Who may be told a name; without an answer the working copy of an editor has it, and what goes out does not. */
export function toldOf(
  file: string,
  persons: readonly PersonFinding[],
  asked: boolean | undefined,
): SourceName | undefined {
  if (asked !== undefined) return asked ? 'all' : 'none';
  return namesPerson(file, persons) ? 'none' : undefined;
}

/** Family names that are hardly anything else where their marks are gone, with the middle name that most people have. */
const WITHOUT_MARKS =
  /-(?:nguyen|(?<!-mat-)tran|pham|huynh|hoang|bui|trinh|phan|ngo|dang|dinh|dao|luong|vu|vo|le|ho)-(?:van(?!-(?:hoa|ban|phong|kien|hoc|nghe|minh)-)|thi)-[a-z]+-/u;
const WORDS = /\p{Lu}\p{Ll}+(?:[ _-]\p{Lu}\p{Ll}*){1,3}/gu;
const MARKED = /[^\p{ASCII}]/u;

function namesPerson(file: string, persons: readonly PersonFinding[]): boolean {
  const told = `-${addressSlug(file, 500)}-`;
  const known = persons.some(
    ({ kind, words }) => kind === 'name' && told.includes(`-${addressSlug(words, 200)}-`),
  );
  return known || WITHOUT_MARKS.test(told) || file.normalize('NFC').match(WORDS)?.some(isName) === true;
}

/** `Nguyễn Thị B`: a family name that its marks tell from other words. */
function isName(words: string): boolean {
  const [family = ''] = words.split(/[ _-]/u);
  return MARKED.test(family) && FAMILY_NAMES.has(family);
}
