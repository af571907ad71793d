import type { APIRoute } from 'astro';
import { documents } from '../../site/archive/read-documents.ts';

export const GET: APIRoute = () => Response.json(documents().abbreviations());
