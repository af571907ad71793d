/** A page of the index as it was loaded: its words, and which of them belong to which place. */

import { isPlace, type Place, readPlace } from '../../places.ts';
import { indexWords, printedWords } from '../../transform.ts';

/** Words of the part from `start` up to, not including, `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Block extends Range {
  readonly place: Place;
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
  for (const block of blocks) {
    const { place } = block;
    const last = sections.at(-1);
    if (place.kind !== 'p' || last === undefined) {
      const title = place.kind === 'h' ? textOf(words, block) : place.title;
      sections.push({ place, title, blocks: [block] });
    } else last.blocks.push(block);
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
    sections: part.sections.filter(({ place }) => place.fields.some((one) => chosen.includes(one))),
  };
}

/** Text of a range as the page prints it. */
export function textOf(words: readonly string[], { start, end }: Range): string {
  return words.slice(start, end).join('').trim();
}
