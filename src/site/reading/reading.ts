/** Everything that pages, books, search and data take from the text of one document. */

import { type ArchiveKnowledge, readAgain, readDocument } from '../../document/index.ts';
import type { Document } from '../../document/model.ts';
import { parseDocument } from '../../document/parse.ts';
import { placesOf } from '../../document/places/place.ts';
import { blocksOf, type TextBlock, textOf } from '../../document/walkers/blocks.ts';
import { pageMedium, writeHtml } from '../../document/walkers/html.ts';
import { writeMarkdown } from '../../document/walkers/markdown.ts';
import { toXhtml, type Xhtml } from '../../document/walkers/xhtml.ts';
import type { Finding } from '../../figures/checks/base/finding.ts';
import type { FigureKind } from '../../figures/model.ts';
import { packTitle } from '../../figures/view/pack.ts';
import { type WordChoice as FigureChoice, figureWords } from '../../figures/view/words.ts';
import { type Explained, explainedIn } from '../../search/abbreviations.ts';
import type { Entry } from '../archive/entries.ts';
import { type DocumentFigures, documentFigures } from '../figures/pages.ts';
import type { FigureRow } from '../figures/rows.ts';
import { documentPath, IMAGE_FOLDER, withBase } from '../paths.ts';
import { type CitingDocument, citingDocument } from '../references/pages.ts';
import { type ContentsEntry, contentsOf } from './contents.ts';
import { subjectsOf } from './subjects.ts';

/** What the page shows. */
export interface ShownDocument {
  /** Inside of the article: letterhead, text, closing parts, notes. */
  readonly html: string;
  readonly contents: readonly ContentsEntry[];
  /** Words that OCR misread and the conversion mended. */
  readonly corrected: number;
  readonly unsure: number;
  readonly book: Xhtml;
}

/** What lists of the whole archive need; small, so that it can be held for all documents. */
export interface Summary {
  readonly figures: number;
  readonly kinds: readonly FigureKind[];
  /** How many places were checked, and how many of them differ, without and with an answer of the editor. */
  readonly checks: number;
  readonly differing: number;
  readonly unanswered: number;
  readonly citing: CitingDocument;
  /** What it gives figures of; the home page asks for it. */
  readonly subjects: readonly string[];
}

/** The same words for readers of Markdown and for the search. */
export interface TextForms {
  readonly markdown: string;
  readonly blocks: readonly TextBlock[];
}

/** What the figures of a document are found by on the page of all figures. */
export interface FiguresFound {
  /** Words and numbers, each once. */
  readonly words: readonly string[];
  readonly choices: Readonly<Record<FigureChoice, readonly (readonly [value: string, count: number])[]>>;
}

/** What is the same whatever the archive knows. */
export interface OwnReading {
  readonly summary: Summary;
  readonly figures: Omit<DocumentFigures, 'figures' | 'checks'>;
  readonly rows: DocumentFigures['figures'];
  readonly checks: DocumentFigures['checks'];
  readonly found: FiguresFound;
  readonly text: TextForms;
  readonly findings: readonly Finding[];
}

export interface Reading extends OwnReading {
  readonly shown: ShownDocument;
}

/** Where the site will stand. */
export interface Addresses {
  readonly base: string;
  /** Address of the folder of images, for who is not on the site. */
  readonly images: string;
}

export function readingOf(
  entry: Entry,
  source: string,
  archive: ArchiveKnowledge,
  { base, images }: Addresses,
): Reading {
  const document = readDocument(source, entry.file, { ...entry.data, archive });
  const { tree } = document;
  const places = placesOf(document);
  const whole = documentFigures(entry, document, places, base);
  const { figures: rows, checks, ...figures } = whole;
  return {
    shown: shownOf(document, base),
    summary: summaryOf(whole, citingDocument(entry, document, places, base), subjectsOf(document)),
    figures,
    rows,
    checks,
    found: foundBy(whole),
    text: { markdown: writeMarkdown(tree, images), blocks: blocksOf(tree) },
    findings: document.findings,
  };
}

/** What the page of a document shows that was read before: the archive has learned something since. */
export function shownAgain(
  entry: Entry,
  source: string,
  archive: ArchiveKnowledge,
  { base, findings }: Pick<Addresses, 'base'> & Pick<OwnReading, 'findings'>,
): ShownDocument {
  return shownOf(readAgain(source, entry.file, { ...entry.data, archive }, findings), base);
}

function foundBy({ title, label, issuer, figures }: DocumentFigures): FiguresFound {
  const count = (valueIn: (row: FigureRow) => string): readonly (readonly [string, number])[] => {
    const counts = new Map<string, number>();
    for (const value of figures.map(valueIn).filter(Boolean)) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts];
  };
  return {
    words: figureWords(
      figures.map((row) => ({ ...row, lead: row.lead ?? '', subject: row.subject ?? '' })),
      [label, title, issuer].join(' '),
    ),
    choices: {
      'tai-lieu': count(() => packTitle({ title, label })),
      'don-vi': count(({ unit }) => unit),
      ky: count(({ period }) => period ?? ''),
      muc: count(({ section }) => section),
      nam: count(({ from }) => from?.slice(0, 4) ?? ''),
    },
  };
}

export function shownOf(
  { tree, passages }: Pick<Document, 'tree' | 'passages'>,
  base: string,
): ShownDocument {
  const texts = passages.map(({ text }) => text);
  return {
    html: writeHtml(tree, pageMedium(withBase(base, `/${IMAGE_FOLDER}/`))),
    contents: contentsOf(tree.headings, texts),
    corrected: tree.corrected,
    unsure: tree.unsure,
    book: toXhtml(tree),
  };
}

function summaryOf(
  { figures, checks }: DocumentFigures,
  citing: CitingDocument,
  subjects: readonly string[],
): Summary {
  const differing = checks.filter(({ verdict }) => verdict === 'lech');
  const kinds = new Set(figures.map(({ kind }) => kind));
  return {
    figures: figures.length,
    kinds: [...kinds],
    checks: checks.length,
    differing: differing.length,
    unanswered: differing.filter(({ answer }) => !answer).length,
    citing,
    subjects,
  };
}

/** The abbreviations that a document explains; all documents are asked before one is read. */
export function explainedBy(entry: Entry, source: string): readonly Explained[] {
  return explainedIn(textOf(parseDocument(source, entry.file)));
}

export const documentUrl = ({ data }: Entry, base: string): string => withBase(base, documentPath(data));
