import type { APIRoute, GetStaticPaths } from 'astro';
import { loadLibrary, loadRecord } from '../../../site/load.ts';

export const getStaticPaths: GetStaticPaths = () =>
  Array.from(loadLibrary().recordIds, (id) => ({ params: { id } }));

export const GET: APIRoute = ({ params: { id = '' } }) => Response.json(loadRecord(id));
