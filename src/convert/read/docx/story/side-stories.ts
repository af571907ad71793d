/** Stories beside the text that are not shown: headers and footers, comments. What they say goes to the record. */
import type { Place } from '../../../../schema/message.ts';
import type { Block } from '../../../model.ts';
import { plain } from '../../../text/inlines.ts';
import type { Context } from '../context.ts';
import { descendants, type XmlElement } from '../package/tree.ts';
import { StoryReader } from './index.ts';

export function dropHeader(header: XmlElement, context: Context): void {
  const lines = linesOf(header, context);
  const place = placeOf(header, context);
  context.findings.drop('running-head', lines.join('\n'), place);
}

export function dropComment(comment: XmlElement, context: Context): void {
  const place = placeOf(comment, context);
  const lines = linesOf(comment, context);
  context.findings.count('comment', place);
  context.findings.drop('comment', lines.join('\n'), place);
}

function linesOf(story: XmlElement, context: Context): string[] {
  return new StoryReader(context, story).read().flatMap(textsOf);
}

function textsOf({ inlines, rows = [], kind, bullet }: Block): string[] {
  const own = kind === 'item' ? `${bullet ?? '-'} ${plain(inlines)}` : plain(inlines);
  return [own, ...rows.flatMap((row) => row.cells.map((cell) => plain(cell.inlines)))]
    .flatMap((text) => text.split('\n'))
    .filter((text) => /\S/u.test(text));
}

function placeOf(story: XmlElement, { file, lines }: Context): Place {
  const own = lines.get(story);
  if (own !== undefined) return { file, line: own };
  for (const element of descendants(story))
    if (element.name === 'w:p') return { file, line: lines.get(element) ?? 1 };
  return { file, line: 1 };
}
