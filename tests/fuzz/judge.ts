/** What became of an input, by the laws that hold for every input. */
import { createHash } from 'node:crypto';
import { prove } from '../../scripts/building/prove.ts';
import { type Converted, convertAll } from '../../src/convert/folder/all.ts';
import { learn } from '../../src/ocr/index.ts';
import { renderDocument } from '../render.ts';
import { type Input, samples } from './inputs.ts';

/**
 * `built` and `refused` (with a reason that names the fault of the file) are right, all others are faults of the program;
 * `told`: words that were to be taken out stand in the page or its record.
 */
export type Outcome = 'built' | 'refused' | 'stopped' | 'silent' | 'lost' | 'executed' | 'told';

export interface Verdict {
  readonly outcome: Outcome;
  /** Rule or place of a fault; empty where there is none. */
  readonly detail: string;
}

/** Rules by which the program speaks of its own faults. */
const OWN_FAULTS: ReadonlySet<string> = new Set(['internal', 'cannot-be-built']);

export async function judge(input: Input): Promise<Verdict> {
  let converted: Converted;
  try {
    converted = await convertInput(input);
  } catch (error) {
    return { outcome: 'stopped', detail: String(error) };
  }
  const { pages, messages } = converted;
  const own = messages.find(({ rule }) => OWN_FAULTS.has(rule));
  if (own) return { outcome: 'stopped', detail: own.reason };
  if (
    messages.some(({ rule }) => rule === 'conservation') ||
    pages.some(({ record }) => !record.conservation.ok)
  )
    return { outcome: 'lost', detail: 'conservation' };
  if (pages.length === 0) {
    const told = messages.find(({ level }) => level === 'error');
    return told ? { outcome: 'refused', detail: told.rule } : { outcome: 'silent', detail: '' };
  }
  if (input.redacted && tells(JSON.stringify([pages, messages]), input.redacted))
    return { outcome: 'told', detail: input.redacted };
  for (const { mdx, path, frontmatter } of pages) {
    const code = codeIn(renderDocument(mdx, path, frontmatter).html);
    if (code) return { outcome: 'executed', detail: code };
  }
  return { outcome: 'built', detail: '' };
}

function tells(text: string, words: string): boolean {
  const own = words.normalize('NFC').toLowerCase();
  return new RegExp(`(?<!\\p{L})${own}(?!\\p{L})`, 'u').test(text.normalize('NFC').toLowerCase());
}

/** What the samples make likely: to learn it again for each input would be most of the work. */
let likely: ReturnType<typeof learn> | undefined;

export function convertInput({ file, bytes, sidecar }: Input, proof = prove): Promise<Converted> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const seed = { file, bytes, sha256, ...(sidecar && { sidecar, sidecarFile: `${file}.yaml` }) };
  return convertAll([seed], {
    samples: false,
    now: () => 0,
    storeImage: async () => undefined,
    lexicons: () => {
      likely ??= learn(samples.map(({ text }) => text.normalize('NFC')));
      return new Map([[file, likely]]);
    },
    prove: proof,
  });
}

const ELEMENTS =
  /^(?:abbr|a|br|cite|data|em|figure|footer|h[1-6]|header|img|li|ol|p|section|span|strong|su[bp]|table|tbody|td|th|thead|tr|ul)$/u;

/** The first tag in HTML of the site that the site does not write, or that could run something. */
function codeIn(html: string): string | undefined {
  for (const [tag, name = '', attributes = ''] of html.matchAll(/<\/?([a-zA-Z!?][^\s/>]*)([^>]*)>/gu)) {
    const known =
      ELEMENTS.test(name) &&
      !/\son\w+=|="\s*javascript:/iu.test(
        attributes.replace(/(?:data-original|alt|title|aria-label)="[^"]*"/gu, ''),
      );
    if (!known) return tag;
  }
  return undefined;
}
