/** Definitions of automatic numbering (numbering.xml): the levels of each list, with what an instance overrides. */

import { child, elements, toggle, value, type XmlElement } from '../package/tree.ts';
import { listNumberOf } from '../story/styles.ts';

export interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** Pattern of the label: `%1.%2.` */
  readonly text: string;
  /** What stands between label and text. */
  readonly suffix: string;
  /** Level, from 0, whose number starts this one again; -1 for never, undefined for any above. */
  readonly restart: number | undefined;
  /** All numbers of the label in Arabic digits. */
  readonly legal: boolean;
  /** The paragraph style that belongs to the level. */
  readonly style: string | undefined;
}

/** One list as paragraphs refer to it. */
export interface ListInstance {
  /** Instances of one list count on together. */
  readonly list: string;
  readonly levels: readonly (ListLevel | undefined)[];
  /** Levels, from 0, that this instance starts again, with the number. */
  readonly starts: ReadonlyMap<number, number>;
}

const MOST_LEVELS = 9;

export class ListLevels {
  readonly instances = new Map<string, ListInstance>();
  private readonly abstracts = new Map<string, XmlElement>();
  private readonly byStyle = new Map<string, XmlElement>();

  constructor(root: XmlElement | undefined) {
    for (const abstract of elements(root, 'w:abstractNum')) {
      this.abstracts.set(abstract.attributes['w:abstractNumId'] ?? '', abstract);
      const link = value(abstract, 'w:styleLink');
      if (link) this.byStyle.set(link, abstract);
    }
    for (const num of elements(root, 'w:num')) {
      const instance = this.read(num);
      if (instance) this.instances.set(num.attributes['w:numId'] ?? '', instance);
    }
  }

  /** The level of a list that a paragraph style stands for. */
  levelOfStyle(numId: string, style: string | undefined): number | undefined {
    const levels = this.instances.get(numId)?.levels ?? [];
    const index = style === undefined ? -1 : levels.findIndex((level) => level?.style === style);
    return index < 0 ? undefined : index;
  }

  private read(num: XmlElement): ListInstance | undefined {
    const stated = this.abstracts.get(value(num, 'w:abstractNumId') ?? '');
    const link = value(stated, 'w:numStyleLink');
    const abstract = (link !== undefined && this.byStyle.get(link)) || stated;
    if (!abstract) return undefined;
    const levels = readLevels(abstract);
    const starts = new Map<number, number>();
    for (const override of elements(num, 'w:lvlOverride')) {
      const index = listNumberOf(override.attributes['w:ilvl']) ?? 0;
      const own = child(override, 'w:lvl');
      const start = listNumberOf(value(override, 'w:startOverride'));
      if (own) levels[index] = readLevel(own);
      if (start !== undefined) starts.set(index, start);
    }
    return { list: abstract.attributes['w:abstractNumId'] ?? '', levels, starts };
  }
}

function readLevels(abstract: XmlElement): (ListLevel | undefined)[] {
  const levels: (ListLevel | undefined)[] = Array.from({ length: MOST_LEVELS });
  for (const element of elements(abstract, 'w:lvl')) {
    const index = listNumberOf(element.attributes['w:ilvl']);
    if (index !== undefined && index >= 0 && index < MOST_LEVELS) levels[index] = readLevel(element);
  }
  return levels;
}

function readLevel(element: XmlElement): ListLevel {
  const restart = listNumberOf(value(element, 'w:lvlRestart'));
  const suffix = value(element, 'w:suff');
  return {
    start: listNumberOf(value(element, 'w:start')) ?? 0,
    format: value(element, 'w:numFmt') ?? 'decimal',
    text: value(element, 'w:lvlText') ?? '',
    suffix: suffix === 'nothing' ? '' : ' ',
    restart: restart === undefined ? undefined : restart - 1,
    legal: toggle(element, 'w:isLgl') ?? false,
    style: value(element, 'w:pStyle'),
  };
}
