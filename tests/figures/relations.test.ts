import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/index.ts';
import type { Finding } from '../../src/figures/checks/base/finding.ts';
import { reckonings } from './reckoned.ts';
import { blocks, CHOICE, written } from './relations.ts';

const reckon = reckonings('reckoned-relations');

/** All that is said of a text, once it is seen to be reckoned as it was read. */
function findingsOf(text: string, period: string | undefined): readonly Finding[] {
  const lines = text.split('\n').map((line) => (/^\||^$/u.test(line) ? line : `${line}\n`));
  const source = `---\ntitle: Báo cáo\n---\n\n# Báo cáo\n\n${lines.join('\n')}`;
  return readDocument(source, 'bao-cao.mdx', { period, date: undefined }).findings;
}

describe.each(blocks)('$name', ({ name, text, period }) => {
  const doubted = (words: string, key: string): boolean => {
    const findings = findingsOf(words, period);
    reckon(key, findings);
    return findings.some(({ verdict }) => verdict === 'lech');
  };

  test('what is right is left alone', () => {
    expect(doubted(written(text), name)).toBe(false);
  });

  const choices = Array.from(text.matchAll(CHOICE), ({ groups }) => [groups?.['right'], groups?.['wrong']]);
  if (choices.length > 0)
    test.each(choices.map(([right, wrong], at) => ({ right, wrong, at })))(
      '$wrong for $right is put in question',
      ({ wrong, at }) => {
        expect(doubted(written(text, at), `${name}: ${wrong}`)).toBe(true);
      },
    );
});
