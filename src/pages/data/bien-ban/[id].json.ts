import type { APIRoute, GetStaticPaths } from 'astro';
import { toBuild } from '../../../site/reading/kept-pages.ts';
import { loadLibrary, loadRecord, recordHash } from '../../../site/reading/load.ts';

export const getStaticPaths: GetStaticPaths = () =>
  toBuild(Array.from(loadLibrary().recordIds), (id) => ({
    path: `data/bien-ban/${id}.json`,
    of: [recordHash(id)],
  })).map((id) => ({ params: { id } }));

export const GET: APIRoute = ({ params: { id = '' } }) => Response.json(loadRecord(id));
