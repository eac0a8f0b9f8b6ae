import type { Words } from './words.ts';

export const EN: Words = {
  help: `npm create contrapunto@latest my-journal

Begins a journal in a new or empty folder, and asks for what is not said:

  --title TEXT        the journal's title
  --languages LIST    the codes of its languages, the default one first: en,es
  --url ADDRESS       where the site will be
  --forge NAME        github, gitlab, codeberg, netlify, cloudflare, server or none
  --yes               asks nothing, and takes what is usual
  --language en|es    the language of these messages

Between the folder and the first option, npm needs two hyphens on their own:

  npm create contrapunto@latest my-journal -- --title "My Journal" --yes
`,
  ask: {
    folder: 'Name of the new folder',
    title: 'Title of the journal',
    languages: (names) => `Languages, the default one first (${names.join(', ')})`,
    url: 'Address of the site, if you know it yet',
    forge: 'Where will it be published?',
  },
  forges: {
    github: 'GitHub Pages',
    gitlab: 'GitLab Pages',
    codeberg: 'Codeberg, or another host with Forgejo',
    netlify: 'Netlify',
    cloudflare: 'Cloudflare Pages',
    server: 'a server of your own',
    none: 'not known yet',
  },
  publish: {
    github:
      'Push this folder to a repository at GitHub, `package-lock.json` included, and choose *GitHub Actions* as the source under *Settings*, *Pages*. From then on, every change of the default branch is published, and every pull request is checked.',
    gitlab:
      'Push this folder to a project at GitLab, `package-lock.json` included. `.gitlab-ci.yml` publishes the default branch and checks every merge request.',
    codeberg:
      'Push this folder to a repository at Codeberg, `package-lock.json` included, and turn on *Actions* in its settings. Every change of the branch `main` is published in the branch `pages`, and every pull request is checked. If you use another host with Forgejo, write the label of its runner into the two files in `.forgejo/workflows/`.',
    netlify:
      'Push this folder to a repository, `package-lock.json` included, and let Netlify import it: `netlify.toml` says the rest.',
    cloudflare:
      'Push this folder to a repository, `package-lock.json` included, and connect it to Cloudflare Pages with the build command `npm run build`. `wrangler.toml` and `.node-version` say the rest.',
    server:
      '`npm run build` makes the whole site in `_site/`. Copy it to your server, for example with `rsync --archive --delete _site/ server:/var/www/journal/`. The site has files that tell nginx, Apache and Caddy its headers and redirects.',
    none: '`npm run build` makes the whole site in `_site/`. It consists of files only, so any host that serves files can serve it.',
  },
  again: 'Please answer again.',
  oneFolder: 'Name one folder only. A title with spaces needs quotes.',
  noTitle: 'The title is empty.',
  noAddress: (written) => `"${written}" is not a web address such as https://journal.example.org/.`,
  unknownLanguages: (written, known) =>
    `"${written}" is not a list of languages. Known are: ${known.join(', ')}.`,
  unknownForge: (written, known) => `"${written}" is none of these: ${known.join(', ')}.`,
  unknownOption: (written) => `There is no option ${written}, or it lacks its value.`,
  notEmpty: (folder) =>
    `The folder ${folder} is not empty, so nothing was written. Name a new one, or empty it.`,
  notWritten: (folder, reason) =>
    `The folder ${folder} could not be written (${reason}). Nothing is left of it.`,
  stopped: 'Nothing was written.',
  done: (folder, lines) => `Your journal is in ${folder}. Two lines show it:\n\n  ${lines.join('\n  ')}\n`,
  journal: {
    url: 'Where the site will be. Links and feeds are made from it.',
    languages: 'The first one is the default: its files have no code in their names.',
    sharePictures:
      'The pictures that other sites show for links cannot show every letter or sign of the title, so there are none.',
  },
  ignored: 'What is made from the rest, and can be made again.',
};
