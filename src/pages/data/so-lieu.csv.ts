import type { APIRoute } from 'astro';
import { figuresCsv } from '../../site/figure-csv.ts';
import { loadFigures } from '../../site/read-documents.ts';

export const GET: APIRoute = () =>
  new Response(figuresCsv(loadFigures().flatMap(({ figures }) => figures)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
