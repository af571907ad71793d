/** Vitest global setup: the fixture site is built and served once for all files that look at it. */
import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/serve.ts';
import { buildSite, FIXTURE_CONTENT } from './support.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the built fixture site, and where it is served (with the last slash). */
    readonly siteDir: string;
    readonly siteUrl: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const site = await buildSite(FIXTURE_CONTENT);
  const server = await serve(site.dir, { port: 0 });
  project.provide('siteDir', site.dir);
  project.provide('siteUrl', server.url);
  return async () => {
    await server.close();
    await site.remove();
  };
}
