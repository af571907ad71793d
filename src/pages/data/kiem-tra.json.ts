import type { APIRoute } from 'astro';
import { loadFigures } from '../../site/read-documents.ts';

export const GET: APIRoute = () => Response.json(loadFigures().flatMap(({ checks }) => checks));
