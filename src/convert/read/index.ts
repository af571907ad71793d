/** The dialects of text, in the order in which ties are decided. A new dialect is one file and one line here. */
import type { TextDialect } from '../../schema/frontmatter.ts';
import type { DraftSource } from '../draft.ts';
import type { Draft } from '../model.ts';
import { likeMarkdown, likeOcrMarkdown, readMarkdown, readOcrMarkdown } from './markdown/index.ts';
import { likeOcrText, readOcrText } from './ocr-text.ts';
import { likePdfText, readPdfText } from './pdf-text.ts';
import { likeWordDump, readWordDump } from './word-dump.ts';

interface Reader {
  /** How sure it is that a text is of this dialect, from 0 to 1. */
  readonly likes: (text: string, file: string) => number;
  readonly read: (source: DraftSource) => Draft;
}

const READERS: Readonly<Record<TextDialect, Reader>> = {
  'word-dump': { likes: likeWordDump, read: readWordDump },
  markdown: { likes: likeMarkdown, read: readMarkdown },
  'ocr-markdown': { likes: likeOcrMarkdown, read: readOcrMarkdown },
  'pdf-text': { likes: likePdfText, read: readPdfText },
  'ocr-text': { likes: likeOcrText, read: readOcrText },
};

/** The dialect a text is written in, judged by its content; what the file is called only vouches for Markdown. */
export function dialectOf(text: string, file = ''): TextDialect {
  const scored = (Object.keys(READERS) as TextDialect[]).map((dialect) => ({
    dialect,
    score: READERS[dialect].likes(text, file),
  }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).dialect;
}

export function read(source: DraftSource, dialect: TextDialect): Draft {
  return READERS[dialect].read(source);
}
