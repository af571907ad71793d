import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

/** What a build writes beside the pages: in dev the data of figures are made when they are asked for. */
const figureData = {
  name: 'figure-data',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.middlewares.use(async (request, response, next) => {
        const path = /^\/data\/(.+\.(?:json|csv|gz|goi))$/u.exec(request.url ?? '')?.[1];
        const { figureFile, isPacked } = await import('./src/site/lists/figure-files.ts');
        const file = path && figureFile(path);
        if (!file) return next();
        const packed = isPacked(file);
        response.setHeader(
          'Content-Type',
          packed ? 'application/octet-stream' : 'application/json; charset=utf-8',
        );
        await pipeline(Readable.from(file.pieces()), ...(packed ? [createGzip()] : []), response);
      });
    },
  },
};

/** `npm run dev` tells over the channel that content/ is new: then Astro asks again which pages there are, and browsers load anew. */
const newContent = {
  name: 'new-content',
  hooks: {
    'astro:server:setup': ({ server }) => {
      process.on('message', () => {
        // Astro's own word for content that changed; what the modules of the site hold in memory stays.
        for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
        server.environments.client.hot.send({ type: 'full-reload' });
      });
    },
  },
};

/** `npm run build` keeps what was bundled, for builds that follow (scripts/building/bundles.ts). */
const keptBundles = () => {
  let pages = new Map();
  const keep = async () => {
    const { keepBundles } = await import('./scripts/building/bundles.ts');
    await keepBundles(OUT_DIR, KEEP_BUNDLES, { ...JSON.parse(BUNDLES_OF), pages });
  };
  return {
    name: 'kept-bundles',
    hooks: {
      'astro:build:setup': (build) => {
        pages = build.pages;
      },
      // Set up when all is bundled and no page is made.
      'astro:build:start': ({ setPrerenderer }) =>
        KEEP_BUNDLES &&
        setPrerenderer((usual) => ({ ...usual, setup: async () => Promise.all([usual.setup(), keep()]) })),
    },
  };
};

/** `npm run build` starts Astro while documents are converted: pages are made when it says that all are read. */
const afterReading = {
  name: 'after-reading',
  buildApp: {
    order: 'post',
    handler: async () => {
      process.channel?.ref();
      await allRead;
      process.channel?.unref();
    },
  },
};

const allRead = process.env.PAGES_WAIT && new Promise((done) => process.once('message', done));

// A build that is killed takes Astro with it, which would write on into a folder that the next build clears.
if (process.channel) {
  process.once('disconnect', () => process.exit(1));
  process.channel.unref();
}

const { OUT_DIR, SITE_URL, BASE_PATH, KEEP_BUNDLES, BUNDLES_OF } = process.env;

/** A style sheet would be called after its page, `_id_` or `index@_@astro`: hosts drop the one and may not find the other. */
function assetFileNames({ names }) {
  const name = /^[a-z][\w-]*/iu.exec(names[0] ?? '')?.[0] ?? 's';
  return `assets/${name}.[hash][extname]`;
}

/** Small modules that scripts of several pages import: in one file with what every page loads they cost no request. */
const ON_EACH_PAGE =
  /layouts\/Page\.astro\?|client\/shared\/(?:display|slash|site-path)\.ts|sheets\/note-text\.ts|shared\/nth\.ts|vite\/preload-helper/u;

export default defineConfig({
  outDir: OUT_DIR || 'dist',
  ...(SITE_URL && { site: SITE_URL }),
  base: `/${(BASE_PATH ?? '').replace(/^\/+/, '')}`,
  trailingSlash: 'always',
  // For pages written by hand; documents are rendered by src/document/walkers/html.ts.
  integrations: [mdx(), figureData, newContent, keptBundles()],
  devToolbar: { enabled: false },
  build: {
    format: 'directory',
    // Jekyll hosts (GitHub Pages by default) drop folders that start with an underscore.
    assets: 'assets',
    inlineStylesheets: 'never',
  },
  // Files of their own let the host forbid inline scripts and styles.
  vite: {
    plugins: [afterReading],
    build: { assetsInlineLimit: 0 },
    // Named after its page, a script of […path].astro would start with an underscore, which such hosts drop too.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              entryFileNames: 'assets/s.[hash].js',
              assetFileNames,
              codeSplitting: { groups: [{ name: 'page', test: ON_EACH_PAGE }] },
            },
          },
        },
      },
      prerender: { build: { rolldownOptions: { output: { assetFileNames } } } },
    },
  },
});
