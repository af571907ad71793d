/** The words of the index, loaded a range of the alphabet at a time. */
import { type Cbor, list } from './cbor.ts';
import type { Contents } from './contents.ts';
import { canonicalWord } from './fold.ts';
import { unstroke } from './index-text.ts';
import { type Postings, readPostings } from './postings.ts';

/** A word as it is spelt in the documents. */
export interface Entry {
  readonly canonical: string;
  readonly postings: Postings;
}

interface Chunk {
  readonly from: string;
  readonly file: string;
}

/** Spellings of the index by their folded form. */
type Words = ReadonlyMap<string, readonly Entry[]>;

export function createVocabulary(listed: Contents['words'], readFile: (file: string) => Promise<Cbor>) {
  const chunks: readonly Chunk[] = listed.map(({ from, name }) => ({ from, file: `index/${name}.pf_index` }));
  const loaded = new Map<Chunk, Words>();
  const holding = (word: string): Chunk | undefined =>
    chunks.findLast(({ from }) => from <= word) ?? chunks[0];
  const read = async (needed: ReadonlySet<Chunk | undefined>): Promise<void> => {
    await Promise.all(
      Array.from(needed, async (chunk) => {
        if (chunk && !loaded.has(chunk)) loaded.set(chunk, toWords(await readFile(chunk.file)));
      }),
    );
  };
  const beginning = (start: string): readonly Chunk[] => {
    const first = Math.max(
      0,
      chunks.findLastIndex(({ from }) => from <= start),
    );
    return chunks.filter(({ from }, index) => index === first || (index > first && from.startsWith(start)));
  };
  return {
    load: (folded: readonly string[]) => read(new Set(folded.map(holding))),
    loadFrom: (starts: readonly string[]) => read(new Set(starts.flatMap(beginning))),
    spellings: (folded: string): readonly Entry[] => {
      const chunk = holding(folded);
      return (chunk && loaded.get(chunk)?.get(folded)) ?? [];
    },
    vocabulary: (start: string): readonly string[] =>
      beginning(start)
        .flatMap((chunk) => Array.from(loaded.get(chunk)?.keys() ?? []))
        .filter((word) => word.startsWith(start)),
  };
}

function toWords(chunk: Cbor): Words {
  const words = list(list(chunk)[0]).map(list);
  return new Map(
    words.map(([folded, spellings]) => [String(folded), list(spellings).map(list).map(toEntry)]),
  );
}

/** Read when it is looked at: a file holds many words beside the one that is asked for. */
function toEntry([form, written]: readonly Cbor[]): Entry {
  let postings: Postings | undefined;
  return {
    canonical: canonicalWord(unstroke(String(form))),
    get postings() {
      postings ??= readPostings(written instanceof Uint8Array ? written : new Uint8Array());
      return postings;
    },
  };
}
