/** The icon of the site for home screens, of its drawing. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';

const SIZES = ['180', '192', '512'];
/** The drawing is 32 units wide, which make 72 pixels an inch. */
const DRAWN = 32;

export const getStaticPaths: GetStaticPaths = () => SIZES.map((size) => ({ params: { size } }));

export const GET: APIRoute = async ({ params }) => {
  const size = Number(params['size']);
  const icon = sharp(readFileSync(resolve('public/bieu-tuong.svg')), { density: (72 * size) / DRAWN });
  const png = await icon.resize(size, size).png({ palette: true }).toBuffer();
  return new Response(png.slice(), { headers: { 'Content-Type': 'image/png' } });
};
