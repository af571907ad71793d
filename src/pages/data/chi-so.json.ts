import type { APIRoute } from 'astro';
import { indicatorPages } from '../../site/lists/indicators.ts';

/** Every indicator with its values; one row each. */
export const GET: APIRoute = () =>
  Response.json(
    indicatorPages().flatMap(({ series, indicators }) =>
      indicators.map((indicator) => ({ series: series.id, issuer: series.issuer, ...indicator })),
    ),
  );
