/**
 * Vitest global setup: the fixture site is built and served once for all files that look at it; the other sites that
 * several files look at are built when the first one asks for them.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/shared/server.ts';
import { isSiteName, openSites } from './sites.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the built fixture site, and where it is served (with the last slash). */
    readonly siteDir: string;
    readonly siteUrl: string;
    /** Answers with the folder of the site that is named behind it; see `siteOf`. */
    readonly builderUrl: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const sites = openSites();
  const dir = await sites.dirOf('fixture');
  const server = await serve(dir, { port: 0 });
  const builder = createServer(async ({ url = '' }, response) => {
    const name = url.slice(1);
    try {
      if (!isSiteName(name)) throw new Error(`There is no site “${name}”.`);
      response.end(await sites.dirOf(name));
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  await new Promise<void>((done) => builder.listen(0, '127.0.0.1', done));
  project.provide('siteDir', dir);
  project.provide('siteUrl', server.url);
  project.provide('builderUrl', `http://127.0.0.1:${(builder.address() as AddressInfo).port}/`);
  return async () => {
    builder.closeAllConnections();
    builder.close();
    await server.close();
    await sites.remove();
  };
}
