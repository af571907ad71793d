/** A page of the index as it was loaded: its words, and which of them belong to which place. */

import { isPlace, listOf, type Place, readPlace } from '../../places.ts';
import { indexWords, printedWords } from '../../transform.ts';

/** Words of the part from `start` up to, not including, `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Block extends Range {
  readonly place: Place;
  /** Of a row of a table: what each of its cells stands under. */
  readonly names?: readonly string[];
}

/** A heading with what stands under it, or a note. */
export interface Section extends Range {
  readonly place: Place;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface PartText {
  /** As the page prints them, each with the space that follows it. */
  readonly words: readonly string[];
  readonly sections: readonly Section[];
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

function groupSections(words: readonly string[], blocks: readonly Block[]): readonly Section[] {
  const sections: { place: Place; title: string; blocks: Block[] }[] = [];
  let names: readonly string[] = [];
  for (const block of blocks) {
    const { place } = block;
    const last = sections.at(-1);
    if (place.kind === 't') names = listOf(place.label);
    else if (isText(place) && last) last.blocks.push(place.kind === 'r' ? named(block, names) : block);
    else {
      const title = place.kind === 'h' ? textOf(words, block) : place.title;
      sections.push({ place, title, blocks: [block] });
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

const isText = ({ kind }: Place): boolean => kind === 'p' || kind === 'r' || kind === 'f';

const named = (block: Block, names: readonly string[]): Block => ({
  ...block,
  names: listOf(block.place.label).map((column) => names[Number(column)] ?? ''),
});

/** Text of a range as the page prints it. */
export function textOf(words: readonly string[], { start, end }: Range): string {
  return words.slice(start, end).join('').trim();
}
