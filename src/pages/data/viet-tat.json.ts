import type { APIRoute } from 'astro';
import { loadAbbreviations } from '../../site/load.ts';

export const GET: APIRoute = () => Response.json(loadAbbreviations());
