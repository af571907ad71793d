/** Each folder in tests/fixtures/convert/<dialect>/ is a sentence about the converter; input and expected body are beside it. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bodyOf, convertText } from '../convert-support.ts';

const ROOT = new URL('../fixtures/convert/', import.meta.url).pathname;

/** What a reviewer compares: title, body, and what the record says about drops, corrections and warnings. */
function shown(dir: string): string {
  const name = readdirSync(dir).find((file) => file.startsWith('input.')) ?? '';
  const pages = convertText(readFileSync(join(dir, name), 'utf8'), name);
  return pages
    .map(({ path, mdx, record, frontmatter }) => {
      const drops = record.drops
        .filter(({ text }) => text.trim())
        .map(({ rule, text }) => `drop ${rule}: ${JSON.stringify(text)}`);
      const corrections = record.corrections.map(({ rule, from, to }) => `correct ${rule}: ${from} → ${to}`);
      const messages = record.messages.map(({ rule, level }) => `${level} ${rule}`);
      const report = [
        `${path} (${frontmatter.source.dialect}, ${record.conservation.ok ? 'conserved' : 'NOT CONSERVED'})`,
        ...drops,
        ...corrections,
        ...messages,
      ];
      return `${report.join('\n')}\n\n${bodyOf(mdx)}`;
    })
    .join('\n=====\n');
}

for (const dialect of readdirSync(ROOT)) {
  describe(dialect, () => {
    for (const sentence of readdirSync(join(ROOT, dialect))) {
      test(sentence.replaceAll('-', ' '), () => {
        const dir = join(ROOT, dialect, sentence);
        const expected = join(dir, 'expected.txt');
        const actual = shown(dir);
        const same = existsSync(expected) && readFileSync(expected, 'utf8') === actual;
        // A reviewer looks at the changed file and renames it; a test never writes an expectation.
        if (!same && !process.env['CI']) writeFileSync(join(dir, 'changed.txt'), actual);
        expect(existsSync(expected), `${expected} is missing`).toBe(true);
        expect(actual).toBe(readFileSync(expected, 'utf8'));
      });
    }
  });
}
