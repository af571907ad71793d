import type { APIRoute } from 'astro';
import { datasetsOf } from '../publish/datasets.ts';
import { llms } from '../publish/llms.ts';
import { loadLibrary } from '../site/archive/load.ts';
import { documents } from '../site/archive/read-documents.ts';
import { host } from '../site/base.ts';
import { figureTables } from '../site/figures/files.ts';

export const GET: APIRoute = () => {
  const library = loadLibrary();
  return new Response(llms(library, host(), datasetsOf(figureTables(library.documents, documents()))));
};
