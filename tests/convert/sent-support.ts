/** Reads a file of tests/fixtures/sent, as agencies and their programs send them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Conversion, Page } from '../../src/convert/index.ts';
import { prepare } from '../../src/convert/source/prepare.ts';
import { bodyOf } from '../convert-support.ts';

export async function convertBytes(file: string, bytes: Uint8Array): Promise<Conversion> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const effects = { now: () => 0, storeImage: async () => undefined };
  const prepared = await prepare({ file, bytes, sha256 }, effects, false);
  return 'convert' in prepared ? prepared.convert() : prepared;
}

export function sent(name: string): Promise<Conversion> {
  const path = new URL(`../fixtures/sent/${name}`, import.meta.url);
  return convertBytes(name, new Uint8Array(readFileSync(path)));
}

export interface Shown {
  readonly page: Page;
  readonly body: string;
  readonly notes: readonly string[];
  readonly headings: readonly string[];
  readonly drops: readonly string[];
  readonly says: readonly string[];
}

/** The one page of a file, as a reviewer looks at it. */
export function shown({ pages, messages }: Conversion): Shown {
  const [page] = pages;
  if (!page || pages.length > 1)
    throw new Error(messages.map(({ reason }) => reason).join('\n') || `${pages.length} pages`);
  const body = bodyOf(page.mdx).trim();
  expect(page.record.conservation.ok).toBe(true);
  expect(page.record.counts.markers).toBeGreaterThanOrEqual(page.record.counts.notes);
  return {
    page,
    body,
    notes: [...body.matchAll(/^\[\^([^\]]+)\]: (.*)$/gmu)].map(([, key, text]) => `${key} ${text}`),
    headings: [...body.matchAll(/^#{2,6} .*$/gmu)].map(([line]) => line),
    drops: page.record.drops.map(({ rule, text }) => `${rule}: ${text.trim()}`),
    says: page.record.messages.map(({ level, rule }) => `${level} ${rule}`),
  };
}

export const read = async (name: string): Promise<Shown> => shown(await sent(name));
export const errorsOf = ({ messages }: Conversion): string[] =>
  messages.filter(({ level }) => level === 'error').map(({ rule }) => rule);
