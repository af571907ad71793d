import type { APIRoute } from 'astro';
import { robots } from '../publish/host/robots.ts';
import { host } from '../site/base.ts';

export const GET: APIRoute = () => new Response(robots(host()));
