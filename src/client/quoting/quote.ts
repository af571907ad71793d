/** Copies words of the article with their source: in full first, in short for the rest of the session. */
import { quotation } from '../../site/document/citation.ts';
import { copyText } from '../shared/copy.ts';
import { doubtsIn } from './doubt.ts';
import { sentenceRange } from './quoted-words.ts';
import { citationOf } from './range.ts';

export async function copyQuotation(range: Range, opener: HTMLElement, landing?: Element): Promise<void> {
  const article = document.querySelector<HTMLElement>('main article');
  if (!article) return;
  const text = quotation(
    citationOf(article, range, landing),
    isCitedAgain(article.dataset['document'] ?? ''),
  );
  await copyText([text, ...doubtsIn(article, range)].join('\n'), 'Đã chép kèm nguồn', opener);
}

/** Copies the sentence around a figure. */
export function copySentence(figure: HTMLElement): Promise<void> {
  return copyQuotation(sentenceRange(figure), figure, figure);
}

/** Tells whether the document was cited before in this session, and remembers it. */
function isCitedAgain(id: string): boolean {
  const key = `da-dan:${id}`;
  try {
    const again = sessionStorage.getItem(key) !== null;
    sessionStorage.setItem(key, '');
    return again;
  } catch {
    // A browser that remembers nothing gets the full form each time, which is never wrong.
    return false;
  }
}
