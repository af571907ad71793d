import { readFileSync } from 'node:fs';

/**
 * Blocks parted by `---`: a name behind `#`, perhaps the time of the report behind `@period`, and a text in which
 * `[[right|wrong]]` stands for a number or word. The text with all that is right is never doubted; each wrong one is.
 */
export const blocks = readFileSync(new URL('../fixtures/figures/relations.txt', import.meta.url), 'utf8')
  .split(/\n---\n/u)
  .map((block) => ({
    name: /^# (.*)$/mu.exec(block)?.[1] ?? block,
    period: /^@period (.*)$/mu.exec(block)?.[1],
    text: block
      .replace(/^# .*\n/u, '')
      .replace(/^@.*\n/gmu, '')
      .trim(),
  }));

export const CHOICE = /\[\[(?<right>.*?)\\?\|(?<wrong>.*?)\]\]/gu;

/** The text with the `chosen` one of its choices wrong. */
export function written(text: string, chosen?: number): string {
  let at = 0;
  return text.replace(CHOICE, (_, right: string, wrong: string) => (at++ === chosen ? wrong : right));
}
