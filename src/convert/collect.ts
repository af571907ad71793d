/** Puts the pages of all seeds together. */
import type { Message } from '../schema/message.ts';
import type { Page } from './index.ts';

interface Result {
  readonly file: string;
  readonly pages: readonly Page[];
  readonly messages: readonly Message[];
}

export interface Collected {
  readonly pages: readonly Page[];
  readonly messages: readonly Message[];
  readonly failed: readonly string[];
}

/** A page whose address is taken already is refused with its seed. */
export function collect(results: readonly Result[]): Collected {
  const owners = new Map<string, string>();
  const pages: Page[] = [];
  const messages: Message[] = [];
  const failed: string[] = [];
  for (const result of results) {
    const taken = result.pages.find((page) => owners.has(page.frontmatter.id));
    messages.push(
      ...result.messages,
      ...(taken ? [clash(result.file, taken, owners.get(taken.frontmatter.id) ?? '')] : []),
    );
    if (taken || result.pages.length === 0) {
      failed.push(result.file);
      continue;
    }
    for (const page of result.pages) owners.set(page.frontmatter.id, result.file);
    pages.push(...result.pages);
  }
  return { pages, messages, failed };
}

function clash(file: string, page: Page, owner: string): Message {
  return {
    rule: 'same-slug',
    level: 'error',
    reason: `Tệp này và “${owner}” cùng cho ra trang “${page.frontmatter.id}” (trùng loại, số và năm, hoặc trùng tên).`,
    remedy:
      'Nếu là một văn bản chép hai lần, bỏ bớt một tệp; nếu là hai văn bản, sửa số hoặc tên trong tệp nguồn.',
    place: { file },
  };
}
