/**
 * What programs of linked notes (Obsidian) write beside Markdown: `[[file|words]]`, `![[picture]]`, `==marked==`, `%%remark%%`,
 * the address of a paragraph (`^words` at its end), the kind of a box (`[!warning]` at its beginning).
 */
import type { Report } from '../../draft.ts';

export type Drop = (rule: Parameters<Report['drop']>[0], reason: string, text: string) => void;

/** A remark that the author keeps for himself; it stands apart from the words around it. */
const REMARK = /(?<=^|\s)%%(?!%)[^%]{1,4000}%%(?=\s|$)/gmu;
const EMBEDDED = /!\[\[[^[\]\n]+\]\]/gu;
const LINKED = /\[\[([^[\]|\n]+)\|([^[\]\n]+)\]\]/gu;
const LINK = /\[\[([^[\]|\n]+)\]\]/gu;
const MARKED = /==(?=\S)([^=\n]+?)(?<=\S)==/gu;
const ADDRESS = /(?<=\S)[ \t]+\^[a-z\d]+(?:-[a-z\d]+)*\s*$/u;
const BOX = /^\[![a-z-]+\][+-]?[ \t]*/iu;

/** The source with blanks in place of remarks, so that everything else keeps its place; each is told with its line. */
export function takeRemarks(source: string, told: (remark: string, line: number) => void): string {
  if (!source.includes('%%')) return source;
  return source.replace(REMARK, (remark, at: number) => {
    told(remark, source.slice(0, at).split('\n').length);
    return remark.replace(/[^\n]/gu, ' ');
  });
}

/** The words of a text as a reader of that program sees them. */
export function readVault(value: string, drop: Drop): string {
  if (!/[[^]|==/u.test(value)) return value;
  const dropped = (rule: Parameters<Drop>[0], reason: string, text: string, words = ''): string => {
    drop(rule, reason, text);
    return words;
  };
  const markup = 'Thẻ định dạng của chương trình ghi chép';
  return value
    .replace(EMBEDDED, (found) => dropped('image', 'Hình ảnh không kèm theo tệp', found))
    .replace(LINKED, (_, file: string, words: string) =>
      dropped('link-target', 'Đích của liên kết, chỉ giữ phần chữ', file, words),
    )
    .replace(LINK, '$1')
    .replace(MARKED, '$1')
    .replace(ADDRESS, (found) => dropped('markup', markup, found))
    .replace(BOX, (found) => dropped('markup', markup, found));
}
