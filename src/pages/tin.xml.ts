import type { APIRoute } from 'astro';
import { feed } from '../publish/feed.ts';
import { loadLibrary } from '../site/archive/load.ts';
import { host } from '../site/base.ts';

export const GET: APIRoute = () =>
  new Response(feed(loadLibrary().documents, host()), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
