/** Marks ranges of text: with the Custom Highlight API, or with elements where a browser does not know it. */

export interface HitMarks {
  readonly setCurrent: (index: number) => void;
  readonly clear: () => void;
}

/** One hit may run over several text nodes. */
export type HitRange = readonly Range[];

export function markHits(hits: readonly HitRange[]): HitMarks {
  return 'highlights' in CSS ? highlight(hits) : wrap(hits);
}

function highlight(hits: readonly HitRange[]): HitMarks {
  CSS.highlights.set('hit', new Highlight(...hits.flat()));
  return {
    setCurrent: (index) => {
      const current = new Highlight(...(hits[index] ?? []));
      current.priority = 1;
      CSS.highlights.set('hit-current', current);
    },
    clear: () => {
      CSS.highlights.delete('hit');
      CSS.highlights.delete('hit-current');
    },
  };
}

function wrap(hits: readonly HitRange[]): HitMarks {
  // From the end, so that what comes before in the same node stays where it is.
  const marks = hits
    .toReversed()
    .map((ranges) =>
      ranges.toReversed().map((range) => {
        const mark = document.createElement('mark');
        mark.className = 'hit';
        range.surroundContents(mark);
        return mark;
      }),
    )
    .toReversed();
  return {
    setCurrent: (index) => {
      for (const [place, own] of marks.entries())
        for (const mark of own) mark.classList.toggle('current', place === index);
    },
    clear: () => {
      for (const mark of marks.flat()) {
        const { parentNode } = mark;
        mark.replaceWith(...mark.childNodes);
        parentNode?.normalize();
      }
    },
  };
}
