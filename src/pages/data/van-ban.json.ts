import type { APIRoute } from 'astro';
import { loadHoldings, loadReferences } from '../../site/derived.ts';
import { referenceData } from '../../site/reference-pages.ts';

export const GET: APIRoute = () => Response.json(referenceData(loadReferences(), loadHoldings()));
