import type { APIRoute } from 'astro';
import { feed } from '../publish/feed.ts';
import { host } from '../site/base.ts';
import { loadLibrary } from '../site/reading/load.ts';

export const GET: APIRoute = () =>
  new Response(feed(loadLibrary().documents, host()), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
