/** Roman section numbers that OCR damaged (`n .` for `II.`), mended by the sequence of the sections. */

import { damagedRoman, labelOf } from '../../../vietnamese/labels.ts';
import { toRoman } from '../../../vietnamese/numerals.ts';
import { isCapitals } from '../../../vietnamese/sentences.ts';
import type { Report } from '../../draft.ts';
import type { Block } from '../../model.ts';
import { dropPrefix } from '../../text/cuts.ts';
import { plain, text } from '../../text/inlines.ts';

/** A damaged Roman numeral in front of capitals is mended where the sequence asks for just that number. */
export function mendRoman(blocks: readonly Block[], report: Report): Block[] {
  let last = 0;
  const first = blocks.findIndex(({ inlines }) => labelOf(plain(inlines))?.style === 'roman');
  // Where the first section that is told is the second, the one before it may be the first.
  const lacks = labelOf(plain(blocks[first]?.inlines ?? []))?.path[0] === 2;
  return blocks.map((block, index) => {
    const value = plain(block.inlines);
    const label = labelOf(value);
    if (label?.style === 'roman') last = label.path[0] ?? last;
    const damaged =
      label === undefined && (last > 0 || (lacks && index < first)) && isCapitals(value)
        ? damagedRoman(value)
        : undefined;
    if (!damaged) return block;
    last++;
    const reason = 'Số La Mã của mục nhận dạng sai, đối chiếu theo thứ tự mục';
    report.correct({
      rule: 'roman-label',
      reason,
      from: damaged.printed,
      to: toRoman(last),
      place: block.place,
    });
    return { ...block, inlines: [text(`${toRoman(last)}. `), ...dropPrefix(block.inlines, damaged.length)] };
  });
}
