import type { APIRoute } from 'astro';
import { SITE_DESCRIPTION } from '../schema/words.ts';
import { SITE_NAME } from '../site/site-name.ts';

const icon = (src: string, sizes: string, more = {}) => ({ src, sizes, type: 'image/png', ...more });

/** Addresses in it are taken from where it stands, so it needs no base path. */
const manifest = {
  name: SITE_NAME,
  short_name: 'Sổ tay',
  description: SITE_DESCRIPTION,
  lang: 'vi',
  id: './',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#fbf9f4',
  theme_color: '#fbf9f4',
  icons: [
    icon('bieu-tuong-192.png', '192x192'),
    icon('bieu-tuong-512.png', '512x512', { purpose: 'any' }),
    icon('bieu-tuong-512.png', '512x512', { purpose: 'maskable' }),
    icon('bieu-tuong.svg', 'any', { type: 'image/svg+xml' }),
  ],
};

export const GET: APIRoute = () => new Response(`${JSON.stringify(manifest, null, 2)}\n`);
