import type { APIRoute } from 'astro';
import { documents } from '../../site/read-documents.ts';
import { referenceData } from '../../site/reference-pages.ts';

export const GET: APIRoute = () =>
  Response.json(referenceData(documents().references(), documents().holdings()));
