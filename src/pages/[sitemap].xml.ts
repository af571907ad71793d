/** The sitemap; its addresses must name the host, so there is none without SITE_URL. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { sitemap } from '../publish/sitemap.ts';
import { host } from '../site/base.ts';
import { loadLibrary } from '../site/reading/load.ts';

export const getStaticPaths: GetStaticPaths = () =>
  host().origin ? [{ params: { sitemap: 'sitemap' } }] : [];

export const GET: APIRoute = () =>
  new Response(sitemap(loadLibrary(), host()), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
