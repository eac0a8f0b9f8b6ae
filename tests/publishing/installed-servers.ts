import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { ROOT } from '../run/root.ts';

/** A server that may be installed, and how it is started with the files of a site. */
export interface Kind {
  readonly name: string;
  readonly programs: readonly string[];
  /** Writes the configuration, and returns the arguments of the program. */
  readonly configure: (folder: string, site: string, port: number) => Promise<readonly string[]>;
}

/** A block of code in the documentation, with the site's folder and address in the place of the example's. */
async function documented(language: string, place: number, site: string, address: string): Promise<string> {
  const page = await readFile(join(ROOT, 'docs/publishing.md'), 'utf8');
  const blocks = [...page.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))];
  const block = blocks[place]?.[1] ?? '';
  return block.replaceAll('/var/www/journal', site).replaceAll('journal.example.org', address);
}

export const nginx: Kind = {
  name: 'nginx',
  programs: ['nginx'],
  configure: async (folder, site, port) => {
    const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${folder}/${name};`,
    );
    const server = await documented('nginx', 0, site, `localhost; listen 127.0.0.1:${port}`);
    await writeFile(
      join(folder, 'nginx.conf'),
      `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; events {}
http { types { text/html html; application/json json; text/xml xml; text/plain txt; } access_log off; ${own.join(' ')}
${server}}`,
    );
    return ['-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')];
  },
};

const MODULES = '/usr/lib/apache2/modules';

export const apache: Kind = {
  name: 'Apache',
  programs: existsSync(MODULES) ? ['apache2', 'httpd'] : [],
  configure: async (folder, site, port) => {
    const names = ['mpm_event', 'authz_core', 'mime', 'dir', 'alias', 'rewrite', 'headers'];
    const modules = names.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so\n`);
    await writeFile(join(folder, 'types'), 'text/html html\napplication/json json\ntext/plain txt\n');
    await writeFile(
      join(folder, 'httpd.conf'),
      `ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/error.log
DefaultRuntimeDir ${folder}
${modules.join('')}TypesConfig ${folder}/types
User #65534
Group #65534
${await documented('apache', 0, site, 'localhost')}`,
    );
    return ['-X', '-d', folder, '-f', join(folder, 'httpd.conf')];
  },
};

export const caddy: Kind = {
  name: 'Caddy',
  programs: ['caddy'],
  configure: async (folder, site, port) => {
    const block = await documented('caddy', 0, site, `http://127.0.0.1:${port}`);
    await writeFile(join(folder, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${block}`);
    return ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
  },
};

/** The program's path. Debian keeps servers in folders that are not on the path of every user. */
export function installed({ programs }: Kind): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return programs
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}
