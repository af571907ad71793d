/** What of the index is loaded before anything is looked up. */
import type { SearchQuestion } from '../../plan/question.ts';
import type { IndexReader } from '../../types.ts';

/** All words that are sure to be asked for, in one go; those that only frame the question are looked up in the text. */
export async function loadWords(reader: IndexReader, { topic, query }: SearchQuestion): Promise<void> {
  const words = [...topic.map(({ group }) => group), ...query.excluded].flatMap(({ alternatives }) =>
    alternatives.filter(({ doubtful }) => !doubtful).flatMap((one) => one.words),
  );
  await reader.load([...new Set(words)]);
}
