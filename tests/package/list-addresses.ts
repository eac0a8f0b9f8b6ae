import { publishedAddresses } from './published-addresses.ts';

// Prints what a site's addresses are, to be kept beside the journal that a version was frozen with.
const [site] = process.argv.slice(2);
if (site === undefined) throw new Error('The folder of a site is missing.');
process.stdout.write(
  publishedAddresses(site)
    .map((line) => `${line}\n`)
    .join(''),
);
