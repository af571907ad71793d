/**
 * Word text dump: a line is a paragraph; notes stand as `[footnoteRef:8]` in place and as `[8: text]` at
 * the end of the paragraph, sometimes over several lines; bookmarks as `[bookmark: name]`.
 */

import { groupOf } from '../../shared/nth.ts';
import { type DraftSource, emptyDraft, paragraph, Report, withReport } from '../draft.ts';
import type { Block, Draft, Inline, Note } from '../model.ts';
import { isRule, text, tidy } from '../text/inlines.ts';
import { itemOf } from '../text/items.ts';

const TOKEN = /\[(?:footnote|endnote)Ref:(\d+)\]|\[bookmark:[^\]\n]*\]|\[(\d+):|\[|\]|\n/gu;

interface OpenNote {
  readonly key: string;
  readonly line: number;
  readonly blocks: Block[];
  depth: number;
  /** No `]` closes it, so it ends with its line: what it would take in else is the rest of the paper. */
  readonly unclosed: boolean;
}

/** How sure it is that the text is a Word dump, from 0 to 1. */
export function likeWordDump(source: string): number {
  return /\[(?:footnote|endnote)Ref:\d+\]|\[bookmark: ?[^\]\n]+\]/u.test(source) ? 1 : 0;
}

export function readWordDump(source: DraftSource): Draft {
  return new WordDump(source).read();
}

/** Where brackets open that nothing closes. */
function unclosedIn(source: string): ReadonlySet<number> {
  const open: number[] = [];
  for (const { 0: token, 1: marker, index } of source.matchAll(TOKEN)) {
    if (token === ']') open.pop();
    else if (token.startsWith('[') && marker === undefined && !token.startsWith('[bookmark:'))
      open.push(index);
  }
  return new Set(open);
}

/** One walk over the tokens of the file. State: the line, the paragraph and the note being read. */
class WordDump {
  private readonly report = new Report();
  private readonly blocks: Block[] = [];
  private readonly notes: Note[] = [];
  private readonly known: ReadonlySet<string>;
  /** Where brackets stand that nothing closes. */
  private readonly unclosed: ReadonlySet<number>;
  private line = 1;
  private body: Inline[] = [];
  private bodyLine = 1;
  private noteText: Inline[] = [];
  private note: OpenNote | undefined;

  private readonly source: DraftSource;
  constructor(source: DraftSource) {
    this.source = source;
    this.known = new Set(
      [...source.text.matchAll(/\[(?:footnote|endnote)Ref:(\d+)\]/gu)].map((m) => groupOf(m, 1)),
    );
    this.unclosed = unclosedIn(source.text);
  }

  read(): Draft {
    let at = 0;
    for (const match of this.source.text.matchAll(TOKEN)) {
      this.put(this.source.text.slice(at, match.index));
      at = match.index + match[0].length;
      this.token(match[0], match.index, match[1], match[2]);
    }
    this.put(this.source.text.slice(at));
    if (this.note) this.closeUnfinished(this.note);
    this.endBlock();
    const draft = {
      ...emptyDraft(this.source.file, 'word-dump' as const),
      blocks: this.blocks,
      notes: this.notes,
    };
    return withReport(draft, this.report);
  }

  private token(token: string, at: number, marker: string | undefined, definition: string | undefined): void {
    if (token === '\n') this.newLine();
    else if (marker) this.marker(marker, token);
    else if (token.startsWith('[bookmark:')) this.drop('bookmark', 'Dấu trang của Word', token);
    else if (definition && !this.note && this.known.has(definition))
      this.openNote(definition, this.unclosed.has(at));
    else if (token === ']' && this.note && this.note.depth === 0) this.closeNote(this.note);
    else this.bracket(token);
  }

  private bracket(token: string): void {
    if (this.note && token.startsWith('[')) this.note.depth++;
    if (this.note && token === ']') this.note.depth--;
    this.put(token);
  }

  private marker(note: string, token: string): void {
    (this.note ? this.noteText : this.body).push({ type: 'marker', note });
    this.drop('note-syntax', 'Ký hiệu chú thích của Word', token.replace(/\d/g, ''));
  }

  private put(value: string): void {
    if (value) (this.note ? this.noteText : this.body).push(text(value));
  }

  private drop(rule: string, reason: string, value: string): void {
    this.report.drop(rule, reason, value, this.place());
  }

  private place(): { file: string; line: number } {
    return { file: this.source.file, line: this.line };
  }

  private newLine(): void {
    if (this.note?.unclosed) {
      this.closeUnfinished(this.note);
      this.endBlock();
    } else if (this.note) this.endNoteParagraph(this.note);
    else this.endBlock();
    this.line++;
    if (!this.note) this.bodyLine = this.line;
  }

  private endBlock(): void {
    const inlines = tidy(this.body);
    this.body = [];
    if (inlines.length === 0) return;
    const place = { file: this.source.file, line: this.bodyLine };
    if (isRule(inlines)) {
      this.blocks.push(paragraph([], place, { kind: 'separator', endLine: this.line }));
    } else this.blocks.push(itemOf(paragraph(inlines, place, { endLine: this.line })));
  }

  private openNote(key: string, unclosed: boolean): void {
    this.note = { key, line: this.line, blocks: [], depth: 0, unclosed };
  }

  private endNoteParagraph(note: OpenNote): void {
    const inlines = tidy(this.noteText);
    this.noteText = [];
    if (inlines.length > 0) note.blocks.push(itemOf(paragraph(inlines, this.place())));
  }

  private closeNote(note: OpenNote): void {
    this.endNoteParagraph(note);
    this.notes.push({
      key: note.key,
      blocks: note.blocks,
      place: { file: this.source.file, line: note.line },
    });
    this.note = undefined;
  }

  private closeUnfinished(note: OpenNote): void {
    this.closeNote(note);
    this.report.warn(
      'note-not-closed',
      `Chú thích ${note.key} mở bằng “[${note.key}:” nhưng không thấy dấu “]” kết thúc.`,
      'Thêm dấu “]” vào cuối chú thích trong tệp nguồn rồi chuyển đổi lại.',
      { file: this.source.file, line: note.line },
    );
  }
}
