/** Reads a document: its tree, and what is found in its words. */
import type { Finding } from '../figures/checks/base/finding.ts';
import { check } from '../figures/checks/index.ts';
import { figuresOf } from '../figures/document.ts';
import { statementsOf } from '../figures/statement/index.ts';
import { placedReferences } from '../references/document.ts';
import type { Reference } from '../references/recognise.ts';
import { markTree } from './marks.ts';
import type { Document, Tree } from './model.ts';
import { parseDocument } from './parse.ts';
import { readPassages } from './places/passages.ts';
import { firstUses } from './walkers/first-uses.ts';

/** What is known of a document before its text is read. */
export interface DocumentFacts {
  /** The time it reports on, as printed. */
  readonly period?: string | undefined;
  /** ISO 8601, reduced where the source is. */
  readonly date?: string | undefined;
  readonly title?: string | undefined;
  /** What the archive knows of its words; without it no reference is a link and no abbreviation explained. */
  readonly archive?: ArchiveKnowledge | undefined;
}

export interface ArchiveKnowledge {
  /** Address of the page of a cited document; undefined where it is not here. */
  readonly addressOf: (reference: Pick<Reference, 'key' | 'year'>) => string | undefined;
  /** Words that an abbreviation of this document stands for. */
  readonly meaningOf: (abbreviation: string) => string | undefined;
}

export function readDocument(source: string, file: string, facts: DocumentFacts = {}): Document {
  const words = readWords(source, file, facts);
  const { passages, figures, references } = words;
  const statements = statementsOf(passages, figures, facts);
  const findings = check(passages, figures, { ...facts, statements });
  return {
    tree: treeOf(words, findings, facts.archive),
    passages,
    figures,
    statements,
    findings,
    references,
  };
}

/** The tree of a document that was read before: only the answers of the archive are new. */
export function readAgain(
  source: string,
  file: string,
  facts: DocumentFacts,
  findings: readonly Finding[],
): Pick<Document, 'tree' | 'passages'> {
  const words = readWords(source, file, facts);
  return { tree: treeOf(words, findings, facts.archive), passages: words.passages };
}

function readWords(source: string, file: string, { period, title }: DocumentFacts) {
  const bare = parseDocument(source, file);
  const { passages, pieces, headings } = readPassages(bare);
  const figures = figuresOf(passages, period);
  const references = placedReferences(
    passages.map(({ text }) => text),
    title,
  );
  return { bare, passages, pieces, headings, figures, references };
}

function treeOf(
  { bare, passages, pieces, headings, figures, references }: ReturnType<typeof readWords>,
  findings: readonly Finding[],
  archive: ArchiveKnowledge | undefined,
): Tree {
  const byPassage = Map.groupBy(references, ({ passage }) => passage);
  const spans = (passage: number) => (byPassage.get(passage) ?? []).map(({ reference }) => reference);
  const uses = archive ? firstUses(passages, archive.meaningOf, { passages: headings, spans }) : [];
  const found = { figures, findings, references, uses };
  return markTree(bare, pieces, { ...found, addressOf: (cited) => archive?.addressOf(cited) });
}
