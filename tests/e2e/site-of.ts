import { inject } from 'vitest';
import type { SiteName } from './sites.ts';

/** Folder of a site that several files look at; who asks first waits until it is built. */
export async function siteOf(name: SiteName): Promise<string> {
  const answer = await fetch(inject('builderUrl') + name);
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  return text;
}
