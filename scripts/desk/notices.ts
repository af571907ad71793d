/** What a page says of what was done, carried over to the request that shows it; each is said once. */

export interface Notices {
  /** The address with the words behind it. */
  readonly with: (address: string, words: string) => string;
  readonly take: (query: URLSearchParams) => string | undefined;
}

const KEY = 'da';

export function openNotices(): Notices {
  const waiting = new Map<string, string>();
  let count = 0;
  return {
    with: (address, words) => {
      const key = String(++count);
      waiting.set(key, words);
      return `${address}${address.includes('?') ? '&' : '?'}${KEY}=${key}`;
    },
    take: (query) => {
      const key = query.get(KEY) ?? '';
      const words = waiting.get(key);
      waiting.delete(key);
      return words;
    },
  };
}
