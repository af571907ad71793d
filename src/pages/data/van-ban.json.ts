import type { APIRoute } from 'astro';
import { documents } from '../../site/archive/read-documents.ts';
import { referenceData } from '../../site/references/pages.ts';

export const GET: APIRoute = () =>
  Response.json(referenceData(documents().references(), documents().holdings()));
