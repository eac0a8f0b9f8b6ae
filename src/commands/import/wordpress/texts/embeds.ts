import { partsOf, readWebAddress } from '../../../../model/web-address.ts';

/** What WordPress shows in the place of an address that stands alone, or of a frame. */
export interface Embed {
  readonly address: string;
  /** The site that it comes from, as its readers call it: "YouTube", or its host. */
  readonly site: string;
}

/** Names of sites that are often embedded, by the end of their host. */
const SITES: readonly (readonly [host: string, name: string])[] = [
  ['youtube.com', 'YouTube'],
  ['youtu.be', 'YouTube'],
  ['youtube-nocookie.com', 'YouTube'],
  ['vimeo.com', 'Vimeo'],
  ['dailymotion.com', 'Dailymotion'],
  ['videopress.com', 'VideoPress'],
  ['wordpress.tv', 'WordPress.tv'],
  ['ted.com', 'TED'],
  ['soundcloud.com', 'SoundCloud'],
  ['spotify.com', 'Spotify'],
  ['mixcloud.com', 'Mixcloud'],
  ['bandcamp.com', 'Bandcamp'],
  ['twitter.com', 'Twitter'],
  ['x.com', 'X'],
  ['instagram.com', 'Instagram'],
  ['facebook.com', 'Facebook'],
  ['tiktok.com', 'TikTok'],
  ['flickr.com', 'Flickr'],
  ['flic.kr', 'Flickr'],
  ['slideshare.net', 'SlideShare'],
  ['scribd.com', 'Scribd'],
  ['issuu.com', 'Issuu'],
  ['archive.org', 'Internet Archive'],
  ['google.com', 'Google'],
  ['reddit.com', 'Reddit'],
  ['tumblr.com', 'Tumblr'],
];

/** The address of a player's frame, as a page that people can open. */
const FRAMES: readonly (readonly [frame: RegExp, page: (id: string) => string])[] = [
  [
    /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,20})/,
    (id) => `https://www.youtube.com/watch?v=${id}`,
  ],
  [/^https?:\/\/player\.vimeo\.com\/video\/(\d{1,15})/, (id) => `https://vimeo.com/${id}`],
  [
    /^https?:\/\/(?:www\.)?dailymotion\.com\/embed\/video\/(\w{1,20})/,
    (id) => `https://www.dailymotion.com/video/${id}`,
  ],
  [/^https?:\/\/open\.spotify\.com\/embed\/(\w{1,20}\/\w{1,40})/, (id) => `https://open.spotify.com/${id}`],
];

/** Reads the address of something embedded; undefined if no browser can open it. */
export function readEmbed(written: string): Embed | undefined {
  const trimmed = written.trim();
  const whole = readWebAddress(trimmed.startsWith('//') ? `https:${trimmed}` : trimmed);
  if (whole === undefined) return undefined;
  const address = pageOfFrame(whole);
  const { hostname } = partsOf(whole);
  const host = hostname.replace(/^www\./, '');
  const known = SITES.find(([end]) => host === end || host.endsWith(`.${end}`));
  return { address, site: known?.[1] ?? host };
}

function pageOfFrame(address: string): string {
  for (const [frame, page] of FRAMES) {
    const id = frame.exec(address)?.[1];
    if (id !== undefined) return page(id);
  }
  return address;
}

const LONGEST_TITLE = 60;

/** The words of the link that is left of an embed: its title if it has one, else its site and its address. */
export function titleOfEmbed({ address, site }: Embed, title: string | undefined): string {
  const whole = address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
  const short = whole.length > LONGEST_TITLE ? `${whole.slice(0, LONGEST_TITLE)}…` : whole;
  return title || (short === site ? site : `${site}: ${short}`);
}
