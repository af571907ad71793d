import type { APIRoute } from 'astro';
import { csvMetadata } from '../../site/figure-csv.ts';

export const GET: APIRoute = () => Response.json(csvMetadata());
