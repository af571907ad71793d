import type { APIRoute } from 'astro';
import { csvMetadata } from '../../site/figures/csv.ts';

export const GET: APIRoute = () => Response.json(csvMetadata());
