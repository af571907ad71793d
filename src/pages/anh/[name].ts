/** Images of documents, as the conversion stored them. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { listImages, loadImage } from '../../site/reading/load.ts';

export const getStaticPaths: GetStaticPaths = () => listImages().map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params }) =>
  new Response(new Uint8Array(loadImage(params['name'] ?? '')), {
    headers: { 'Content-Type': 'image/webp' },
  });
