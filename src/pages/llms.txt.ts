import type { APIRoute } from 'astro';
import { llms } from '../publish/llms.ts';
import { host } from '../site/base.ts';
import { loadLibrary } from '../site/load.ts';

export const GET: APIRoute = () => new Response(llms(loadLibrary(), host()));
