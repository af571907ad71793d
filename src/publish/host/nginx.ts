/** A server block for nginx with the rules of policy.ts. */
import { withBase } from '../../site/paths.ts';
import { HASHED_FOLDERS, HEADERS, IMMUTABLE, OPEN_FOLDERS, REVALIDATED } from './policy.ts';

export interface NginxSite {
  readonly listen: string;
  readonly name: string;
  /** Folder of the built site on the server. */
  readonly root: string;
  readonly base: string;
}

/** What nginx's own list lacks. */
const TYPES = `    include /etc/nginx/mime.types;
    types {
        application/epub+zip epub;
        application/ld+json jsonld;
        application/manifest+json webmanifest;
        text/csv csv;
        text/markdown md;
    }
`;

/**
 * For a file in `conf.d/`: headers stand at one level only, since nginx forgets outer ones where inner ones are. A file that is
 * missing must not be remembered as such, so its answer carries no time to keep it.
 */
export function nginxConfig({ listen, name, root, base }: NginxSite): string {
  const folder = withBase(base, '/');
  const escaped = folder.replaceAll('.', '\\.');
  const headers = Object.entries(HEADERS).map(([key, value]) => `    add_header ${key} "${value}" always;`);
  return `map $uri $so_tay_cache {
    default "${REVALIDATED}";
    ~^${escaped}(?:${HASHED_FOLDERS.join('|')})/ "${IMMUTABLE}";
}
map $uri $so_tay_open {
    default "";
    ~^${escaped}(?:${OPEN_FOLDERS.join('|')})/ "*";
}

server {
    listen ${listen};
    server_name ${name};
    charset utf-8;
    charset_types text/css text/csv text/markdown text/plain text/xml application/javascript application/json application/ld+json;
    absolute_redirect off;
    error_page 404 ${folder}404.html;

    # Tệp .gz có sẵn cạnh tệp gốc.
    gzip_static on;

${headers.join('\n')}
    add_header Cache-Control $so_tay_cache;
    add_header Access-Control-Allow-Origin $so_tay_open always;

    location ${folder} {
        alias ${root.replace(/\/*$/u, '/')};
        index index.html;
    }
${TYPES}}
`;
}
