import type { APIRoute } from 'astro';
import { loadFigures } from '../../site/derived.ts';

export const GET: APIRoute = () => Response.json(loadFigures().flatMap(({ checks }) => checks));
