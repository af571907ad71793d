/**
 * Remarks of reviewers as Google Docs writes them into plain text: `[a]` behind a word, and at the end of the file `[a]` with
 * the remark directly behind it. They are left out, listed and told.
 */
import { groupOf } from '../../../shared/nth.ts';
import { Report, withReport } from '../../draft.ts';
import type { Block, Draft } from '../../model.ts';
import { WORD_MESSAGES } from '../../tables/word-messages.ts';
import { plain, tidy } from '../../text/inlines.ts';

const REMARK = /^\[([a-z]{1,2})\](?=\S)/u;
const SIGN = /(?<=\S)\[([a-z]{1,2})\]/gu;
const REASON = 'Lời bình (Comment) của người soạn hoặc người sửa';

export function dropComments(draft: Draft): Draft {
  const { blocks } = draft;
  const from = blocks.findLastIndex((block) => !REMARK.test(plain(block.inlines))) + 1;
  const signs = new Set(
    blocks
      .slice(0, from)
      .flatMap(({ inlines }) => Array.from(plain(inlines).matchAll(SIGN), (found) => groupOf(found, 1))),
  );
  const remarks = blocks.slice(from);
  const known = new Set(remarks.map(({ inlines }) => REMARK.exec(plain(inlines))?.[1] ?? ''));
  if (remarks.length === 0 || [...known].some((sign) => !signs.has(sign))) return draft;
  const report = new Report();
  for (const { inlines, place } of remarks) report.drop('comment', REASON, plain(inlines), place);
  const left = blocks.slice(0, from).map((block) => withoutSigns(block, known, report));
  const [rule, level, reason, remedy] = WORD_MESSAGES.comment(remarks.length);
  report[level](rule, reason, remedy, remarks[0]?.place ?? { file: draft.file });
  return withReport({ ...draft, blocks: left }, report);
}

function withoutSigns(block: Block, known: ReadonlySet<string>, report: Report): Block {
  const inlines = block.inlines.map((inline) => {
    if (inline.type !== 'text') return inline;
    const value = inline.value.replace(SIGN, (sign, letter: string) => {
      if (!known.has(letter)) return sign;
      report.drop('comment', REASON, sign, block.place);
      return '';
    });
    return { ...inline, value };
  });
  return { ...block, inlines: tidy(inlines) };
}
