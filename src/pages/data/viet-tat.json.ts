import type { APIRoute } from 'astro';
import { documents } from '../../site/reading/read-documents.ts';

export const GET: APIRoute = () => Response.json(documents().abbreviations());
