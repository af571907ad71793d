import type { APIRoute } from 'astro';
import { datasetsOf } from '../publish/datasets.ts';
import { llms } from '../publish/llms.ts';
import { host } from '../site/base.ts';
import { figureTables } from '../site/lists/figure-files.ts';
import { loadLibrary } from '../site/reading/load.ts';
import { documents } from '../site/reading/read-documents.ts';

export const GET: APIRoute = () => {
  const library = loadLibrary();
  return new Response(llms(library, host(), datasetsOf(figureTables(library.documents, documents()))));
};
