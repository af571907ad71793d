import type { APIRoute } from 'astro';
import { abbreviationRows } from '../../site/abbreviations.ts';
import { basePath } from '../../site/base.ts';
import { loadLibrary, loadSource } from '../../site/load.ts';

export const GET: APIRoute = () =>
  Response.json(abbreviationRows(loadLibrary().documents, loadSource, basePath()));
