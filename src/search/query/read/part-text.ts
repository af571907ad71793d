/** A page of the index as it was loaded: its words, and which of them belong to which place. */

import { isPlace, readPlace, type SearchPlace, toPlaceList } from '../../places.ts';
import { indexWords, printedWords } from '../../transform.ts';

/** Words of the part from `start` up to, not including, `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface PartBlock extends Range {
  readonly place: SearchPlace;
  /** Of a row of a table: what each of its cells stands under. */
  readonly names?: readonly string[];
}

/** A heading with what stands under it, or a note. */
export interface PartSection extends Range {
  readonly place: SearchPlace;
  readonly title: string;
  /** Of a note: the sentence that it says more about. */
  readonly context: string;
  readonly blocks: readonly PartBlock[];
}

export interface PartText {
  /** As the page prints them, each with the space that follows it. */
  readonly words: readonly string[];
  readonly sections: readonly PartSection[];
}

export function readPart(content: string): PartText {
  const words = printedWords(indexWords(content));
  const starts = words.flatMap((word, index) => (isPlace(word) ? [index] : []));
  const blocks = starts.map((start, index) => ({
    place: readPlace((words[start] ?? '').trimEnd()),
    start: start + 1,
    end: starts[index + 1] ?? words.length,
  }));
  return { words, sections: groupSections(words, blocks) };
}

function groupSections(words: readonly string[], blocks: readonly PartBlock[]): readonly PartSection[] {
  const sections: { place: SearchPlace; title: string; context: string; blocks: PartBlock[] }[] = [];
  let names: readonly string[] = [];
  let context = '';
  for (const block of blocks) {
    const { place } = block;
    const last = sections.at(-1);
    if (place.kind === 'q') context = partText(words, block);
    else if (place.kind === 't') names = toPlaceList(place.label);
    else if (isText(place) && last) last.blocks.push(place.kind === 'r' ? named(block, names) : block);
    else {
      const title = place.title || (place.kind === 'h' ? partText(words, block) : '');
      sections.push({ place, title, context, blocks: [block] });
      context = '';
    }
  }
  return sections.map((section) => ({
    ...section,
    start: section.blocks[0]?.start ?? 0,
    end: section.blocks.at(-1)?.end ?? 0,
  }));
}

/** The sections that are about one of the fields; all where none is chosen. */
export function ofFields(part: PartText, chosen: readonly string[]): PartText {
  if (chosen.length === 0) return part;
  return {
    ...part,
    sections: part.sections.filter(({ place }) => place.fields?.some((one) => chosen.includes(one))),
  };
}

const isText = ({ kind }: SearchPlace): boolean => kind === 'p' || kind === 'r' || kind === 'f';

const named = (block: PartBlock, names: readonly string[]): PartBlock => ({
  ...block,
  names: toPlaceList(block.place.label).map((column) => names[Number(column)] ?? ''),
});

/** Text of a range as the page prints it. */
export function partText(words: readonly string[], { start, end }: Range): string {
  return words.slice(start, end).join('').trim();
}
