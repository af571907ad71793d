import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/index.ts';
import type { Finding } from '../../src/figures/checks/base/finding.ts';
import { reckonings } from './reckoned.ts';

/**
 * Blocks parted by `---`: a name behind `#`, perhaps the time of the report behind `@period`, and a text in which
 * `[[right|wrong]]` stands for a number or word. The text with all that is right is never doubted; each wrong one is.
 */
const blocks = readFileSync(new URL('../fixtures/figures/relations.txt', import.meta.url), 'utf8')
  .split(/\n---\n/u)
  .map((block) => ({
    name: /^# (.*)$/mu.exec(block)?.[1] ?? block,
    period: /^@period (.*)$/mu.exec(block)?.[1],
    text: block
      .replace(/^# .*\n/u, '')
      .replace(/^@.*\n/gmu, '')
      .trim(),
  }));

const CHOICE = /\[\[(?<right>.*?)\\?\|(?<wrong>.*?)\]\]/gu;

/** The text with the `chosen` one of its choices wrong. */
function written(text: string, chosen?: number): string {
  let at = 0;
  return text.replace(CHOICE, (_, right: string, wrong: string) => (at++ === chosen ? wrong : right));
}

const reckon = reckonings('reckoned-relations');

/** All that is said of a text, once it is seen to be reckoned as it was read. */
function findingsOf(text: string, period: string | undefined): readonly Finding[] {
  const lines = text.split('\n').map((line) => (/^\||^$/u.test(line) ? line : `${line}\n`));
  const source = `---\ntitle: Báo cáo\n---\n\n# Báo cáo\n\n${lines.join('\n')}`;
  return readDocument(source, 'bao-cao.mdx', { period, date: undefined }).findings;
}

/** More figures than a law looks at, of a kind that no law adds up. */
const FAR = Array.from({ length: 30 }, (_, at) => `Đêm ấy trời lạnh ${at % 10},${(at * 7) % 10}°C.`).join(
  ' ',
);

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

// In a paragraph of one line sentences keep their neighbours. `tail-2` is told only at the end of its paragraph.
const single = blocks.filter(({ name, text }) => !text.includes('\n') && name !== 'tail-2');

test.each(single.map((block, at) => ({ ...block, at })))(
  '$name: what stands far off in its paragraph changes nothing',
  ({ text, period, at }) => {
    const told = (words: string) =>
      findingsOf(words, period).map(({ stated, arithmetic }) => `${stated} ← ${arithmetic}`);
    const right = written(text);
    expect(told(at % 2 === 0 ? `${right} ${FAR}` : `${FAR} ${right}`)).toEqual(told(right));
  },
);
