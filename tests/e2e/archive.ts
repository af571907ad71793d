/** Content for a site of many documents, made from the samples: the same number gives the same texts. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface Archive {
  readonly dir: string;
  /** Path of each document below the folder. */
  readonly documents: readonly string[];
}

/** `edit` may change the text of a document before it is written. */
export function makeArchive(count: number, edit: (text: string, index: number) => string): Archive {
  mkdirSync('.cache', { recursive: true });
  const dir = mkdtempSync(resolve('.cache/archive-'));
  const sentences = readSentences();
  const documents = Array.from({ length: count }, (_, index) => {
    const name = `bao-cao-${index + 1}-bc-mau-2024`;
    writeFileSync(join(dir, `${name}.mdx`), edit(makeDocument(name, index, sentences), index));
    return `${name}.mdx`;
  });
  return { dir, documents };
}

function readSentences(): readonly string[] {
  const lines = readdirSync('seeds/mau')
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(join('seeds/mau', name), 'utf8').split('\n'));
  return lines
    .flatMap((line) => line.split(/(?<=\.)\s+(?=\p{Lu})/u))
    .map((line) =>
      line
        .replace(/\[[^\]]*\]/gu, '')
        .replace(/[^\p{L}\p{N}\s.,;/-]/gu, '')
        .trim(),
    )
    .filter((line) => /^\p{Lu}.{60,}\.$/u.test(line));
}

/** Numbers that look random and are the same everywhere (a linear congruential generator). */
function numbers(seed: number): () => number {
  let state = seed * 2_654_435_761 + 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function makeDocument(name: string, index: number, sentences: readonly string[]): string {
  const next = numbers(index + 1);
  const pick = (): string => sentences[Math.floor(next() * sentences.length)] ?? '';
  const section = (number: number): string => {
    const paragraphs = Array.from({ length: 6 }, () =>
      Array.from({ length: 4 }, () =>
        pick().replace(/\d{3,}/gu, () => String(Math.floor(next() * 90_000) + 1000)),
      ).join(' '),
    );
    return `## ${number}. Phần việc thứ ${number}\n\n${paragraphs.join('\n\n')}`;
  };
  const front = `id: ${name}
slug: ${name}
title: Báo cáo công tác số ${index + 1}
kind: bao-cao
number: ${index + 1}/BC-MAU
date: "2024-12-${String((index % 28) + 1).padStart(2, '0')}"
source:
  file: mau-${index + 1}.txt
  sha256: ${'1'.repeat(64)}
  dialect: ocr-text
words: 4000
notes: 0
sample: true`;
  const body = Array.from({ length: 8 }, (_, number) => section(number + 1)).join('\n\n');
  return `---\n${front}\n---\n\n<header>\n  # Báo cáo công tác số ${index + 1}\n</header>\n\n${body}\n`;
}
