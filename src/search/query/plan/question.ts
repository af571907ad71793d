/** Queries in the form of a question. */
import type { Query } from './query.ts';

/** What asks without saying what for; left out when nothing holds the whole question. */
const QUESTION: ReadonlySet<string> = new Set(
  'bao nhiêu mấy gì nào sao đâu là có thế như ra ai khi nhieu may gi nao dau la co the nhu'.split(' '),
);
const ASKS = /^(?:bao|mấy|gì|nào|sao|đâu|ai|nhieu|gi|nao|dau)$/u;
const QUANTITY = /(?:^| )(?:bao nhiêu|bao nhieu|mấy)(?: |$)/u;

export function withoutQuestion(query: Query): Query {
  if (!query.groups.some(({ text }) => ASKS.test(text))) return query;
  const asked = query.groups.map(({ text }) => text).join(' ');
  return {
    ...query,
    groups: query.groups.filter(({ text }) => !QUESTION.has(text)),
    quantity: QUANTITY.test(asked),
  };
}
