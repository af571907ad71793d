import { expect, test } from 'vitest';
import { check } from '../../src/figures/checks/index.ts';
import { figuresOf } from '../../src/figures/document.ts';
import { blocks, written } from './relations.ts';

/** More figures than a law looks at, of a kind that no law adds up. */
const FAR = Array.from({ length: 30 }, (_, at) => `Đêm ấy trời lạnh ${at % 10},${(at * 7) % 10}°C.`).join(
  ' ',
);

// In a paragraph of one line sentences keep their neighbours. `tail-2` is told only at the end of its paragraph.
const single = blocks.filter(({ name, text }) => !text.includes('\n') && name !== 'tail-2');

/** What the checks say of one paragraph, without a document around it. */
function toldOf(text: string, period: string | undefined): readonly string[] {
  const passages = [{ in: 'body', text, section: 0, markers: [] }] as const;
  const findings = check(passages, figuresOf(passages, period), { period });
  return findings.map(({ stated, arithmetic }) => `${stated} ← ${arithmetic}`);
}

test.each(single.map((block, at) => ({ ...block, at })))(
  '$name: what stands far off in its paragraph changes nothing',
  ({ text, period, at }) => {
    const right = written(text);
    const far = at % 2 === 0 ? `${right} ${FAR}` : `${FAR} ${right}`;
    expect(toldOf(far, period)).toEqual(toldOf(right, period));
  },
);
