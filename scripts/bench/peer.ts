/** Starlight on the same texts, as its own defaults build them; installed by this file, and only on request. */
import { execFileSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Cost, measureScript } from './process-memory.ts';

export const PEER = { astro: '7.3.5', '@astrojs/starlight': '0.42.0' } as const;

/** `dist` is a built site, whose Markdown twins are the texts. */
export async function measurePeer(folder: string, dist: string): Promise<Cost> {
  const docs = join(folder, 'src', 'content', 'docs');
  await rm(join(folder, 'src'), { recursive: true, force: true });
  await mkdir(docs, { recursive: true });
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies: PEER }),
  );
  await writeFile(
    join(folder, 'astro.config.mjs'),
    "import starlight from '@astrojs/starlight';\nimport { defineConfig } from 'astro/config';\n" +
      "export default defineConfig({ integrations: [starlight({ title: 'Sổ tay', locales: { root: { label: 'Tiếng Việt', lang: 'vi' } } })] });\n",
  );
  await writeFile(
    join(folder, 'src', 'content.config.ts'),
    "import { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\n" +
      "import { defineCollection } from 'astro:content';\n" +
      'export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n',
  );
  const twins = (await readdir(join(dist, 'tai-lieu'), { recursive: true })).filter((name) =>
    name.endsWith('index.md'),
  );
  for (const name of twins) {
    const text = await readFile(join(dist, 'tai-lieu', name), 'utf8');
    const title = /^title: (.*)$/mu.exec(text)?.[1] ?? name;
    const body = text.replace(/^---\n[\s\S]*?\n---\n/u, '');
    await writeFile(
      join(docs, `${name.split('/').slice(0, -1).join('-')}.md`),
      `---\ntitle: ${title}\n---\n${body}`,
    );
  }
  await cp(join(docs, `${twins[0]?.split('/').slice(0, -1).join('-')}.md`), join(docs, 'index.md'));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
  });
  const astro = join(folder, 'node_modules', 'astro', 'bin', 'astro.mjs');
  return measureScript([astro, 'build', '--root', folder], { ASTRO_TELEMETRY_DISABLED: '1' });
}
