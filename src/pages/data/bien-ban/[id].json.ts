import type { APIRoute, GetStaticPaths } from 'astro';
import { toBuild } from '../../../site/archive/kept-pages.ts';
import { loadLibrary, loadRecord, recordHash } from '../../../site/archive/load.ts';

export const getStaticPaths: GetStaticPaths = () =>
  toBuild(Array.from(loadLibrary().recordIds), (id) => ({
    path: `data/bien-ban/${id}.json`,
    of: [recordHash(id)],
  })).map((id) => ({ params: { id } }));

export const GET: APIRoute = ({ params: { id = '' } }) => Response.json(loadRecord(id));
