import type { APIRoute } from 'astro';
import { documents } from '../../site/reading/read-documents.ts';
import { referenceData } from '../../site/references/pages.ts';

export const GET: APIRoute = () =>
  Response.json(referenceData(documents().references(), documents().holdings()));
