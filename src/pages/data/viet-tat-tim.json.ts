/** What the search page needs of viet-tat.json, a sixth of its size. */
import type { APIRoute } from 'astro';
import { documents } from '../../site/reading/read-documents.ts';

export const GET: APIRoute = () =>
  Response.json(
    documents()
      .abbreviations()
      .map(({ abbreviation, expansion }) => ({ abbreviation, expansion })),
  );
