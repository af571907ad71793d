import { type MdastNode, mdxToMdast } from 'satteri';
import type { Finding } from '../../figures/checks/finding.ts';
import { check } from '../../figures/checks/index.ts';
import { figuresOf } from '../../figures/document.ts';
import type { Item, Passage } from '../../figures/passage.ts';
import { type PlacedReference, placedReferences } from '../../references/document.ts';
import { firstUses } from '../first-uses.ts';
import { renderBody } from './block.ts';
import { type ContentsEntry, createContext } from './context.ts';
import { RenderError, refuse } from './error.ts';
import { markFigures } from './figure-marks.ts';
import { type NoteNode, renderNotes } from './notes.ts';
import { type ReadText, readPassages } from './passages.ts';
import { markWords, type WordMarks } from './word-marks.ts';

/** What is known of a document before its text is read. */
export interface DocumentFacts {
  /** The time it reports on, as printed. */
  readonly period?: string | undefined;
  /** ISO 8601, reduced where the source is. */
  readonly date?: string | undefined;
  readonly title?: string | undefined;
  /** What the archive knows of its words; without it no reference is a link and no abbreviation explained. */
  readonly archive?: Archive | undefined;
}

export interface Archive {
  /** Address of the page of a cited document; undefined where it is not here. */
  readonly addressOf: (placed: PlacedReference) => string | undefined;
  /** Words that an abbreviation of this document stands for. */
  readonly meaningOf: (abbreviation: string) => string | undefined;
}

export interface RenderedDocument {
  /** Inside of the article: letterhead, text, closing parts, notes. */
  readonly html: string;
  readonly contents: readonly ContentsEntry[];
  /** Words that OCR misread and the conversion mended. */
  readonly corrected: number;
  readonly passages: readonly Passage[];
  readonly figures: readonly Item[];
  readonly findings: readonly Finding[];
  readonly references: readonly PlacedReference[];
}

/** What pages and books show of a document; the rest is for data. */
export type ShownDocument = Pick<RenderedDocument, 'html' | 'contents' | 'corrected'>;

/**
 * HTML of one document. Only a closed set of constructs is known; anything else throws a {@link RenderError}
 * with the file and line, which is also why nothing in a document is ever executed.
 */
export function renderDocument(source: string, file: string, facts: DocumentFacts = {}): RenderedDocument {
  const body = source.replace(/^---\n[\s\S]*?\n---\n/, (front) => '\n'.repeat(front.split('\n').length - 1));
  try {
    return render(parse(body, file, false), body, file, facts);
  } catch (error) {
    // Positions cost a quarter of the time, so they are read only to say where the mistake is.
    if (error instanceof RenderError) return render(parse(body, file, true), body, file, facts);
    throw error;
  }
}

function render(tree: RootNode, source: string, file: string, facts: DocumentFacts): RenderedDocument {
  const read = readPassages(tree.children);
  const { passages, pieces } = read;
  const figures = figuresOf(passages, facts.period);
  const findings = check(passages, figures, facts);
  const references = placedReferences(
    passages.map(({ text }) => text),
    facts.title,
  );
  const words = wordMarks(read, references, facts.archive);
  const context = createContext(file, source, markFigures(figures, pieces, findings, words));
  const notes = tree.children.filter((node): node is NoteNode => node.type === 'footnoteDefinition');
  const text = tree.children.filter((node) => node.type !== 'footnoteDefinition');
  const html = renderBody(text, context);
  const endnotes = renderNotes(notes, context);
  if (context.titles !== 1) throw refuse(file, tree, `${context.titles} tên bài (cần đúng một dòng “# ”)`);
  return {
    html: endnotes ? `${html}\n${endnotes}` : html,
    contents: context.contents,
    corrected: context.corrected,
    passages,
    figures,
    findings,
    references,
  };
}

function wordMarks(
  { passages, pieces, headings }: ReadText,
  references: readonly PlacedReference[],
  archive: Archive | undefined,
): WordMarks {
  const byPassage = Map.groupBy(references, ({ passage }) => passage);
  const spans = (passage: number) => (byPassage.get(passage) ?? []).map(({ reference }) => reference);
  const uses = archive ? firstUses(passages, archive.meaningOf, { passages: headings, spans }) : [];
  return markWords(pieces, references, uses, (placed) => archive?.addressOf(placed));
}

type RootNode = Extract<MdastNode, { type: 'root' }>;

function parse(source: string, file: string, position: boolean): RootNode {
  let tree: MdastNode;
  try {
    tree = mdxToMdast(source, { position, features: { frontmatter: false } });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new RenderError(`${file}: không đọc được MDX (${reason}). Hãy chuyển đổi lại từ bản gốc.`);
  }
  if (tree.type !== 'root') throw new RenderError(`${file}: không đọc được MDX.`);
  return tree;
}
