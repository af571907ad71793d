/** What is special about each dialect: the passes that it needs, and whether a scanner read its words. */
import type { Dialect } from '../schema/frontmatter.ts';
import type { Draft } from './model.ts';
import { joinParagraphs } from './structure/lines/join.ts';
import { dropNoise } from './structure/lines/noise.ts';
import { markPageBreaks } from './structure/lines/page-breaks.ts';
import { dropComments } from './structure/notes/comments.ts';
import { markGluedNotes } from './structure/notes/glued-markers.ts';
import { partNoteKeys } from './structure/notes/keys.ts';
import { takePageNotes } from './structure/notes/page.ts';
import { linkTypedNotes } from './structure/notes/typed.ts';
import { partLines } from './structure/outline/part-lines.ts';
import { unframe } from './structure/tables/layout.ts';
import { joinRepeated } from './structure/tables/repeated-heads.ts';

export type Pass = (draft: Draft) => Draft;

interface Traits {
  /** In the order in which they run, before documents are made. */
  readonly passes: readonly Pass[];
  /** Words may be misread; they are weighed and corrected. */
  readonly scanned: boolean;
}

const TRAITS: Readonly<Record<Dialect, Traits>> = {
  'word-dump': { passes: [dropNoise], scanned: false },
  'ocr-markdown': { passes: [unframe, dropNoise, linkTypedNotes, joinParagraphs], scanned: true },
  'ocr-text': {
    passes: [dropNoise, dropComments, linkTypedNotes, markGluedNotes, joinParagraphs],
    scanned: true,
  },
  'pdf-text': {
    passes: [
      unframe,
      dropNoise,
      dropComments,
      takePageNotes,
      linkTypedNotes,
      markGluedNotes,
      markPageBreaks,
      joinParagraphs,
    ],
    scanned: true,
  },
  docx: { passes: [unframe, joinRepeated, partLines, linkTypedNotes], scanned: false },
  pdf: { passes: [linkTypedNotes], scanned: false },
  scan: { passes: [], scanned: true },
  html: { passes: [unframe, joinRepeated, partLines, linkTypedNotes], scanned: false },
  markdown: { passes: [unframe, joinRepeated, partLines, linkTypedNotes], scanned: false },
};

export function isScanned(dialect: Dialect): boolean {
  return TRAITS[dialect].scanned;
}

/** The draft after the passes of its dialect: paragraphs whole, notes taken and marked, each note with a key of its own. */
export function runPasses(source: Draft): Draft {
  return TRAITS[source.dialect].passes.reduce((current, pass) => pass(current), partNoteKeys(source));
}
