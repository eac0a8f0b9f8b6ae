import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';

/** EXIF data with the place where the photograph was taken, as cameras write it. */
const EXIF = {
  IFD0: { Artist: 'Someone Careful' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '19/1 25/1 0/1',
    GPSLongitudeRef: 'W',
    GPSLongitude: '99/1 8/1 0/1',
  },
};

/** A GIF (89a) of 420 by 300 pixels, with two frames of one pixel each. */
const FRAME = '21f90400140000002c000000000100010000' + '0202440100';
const DANCE = Buffer.from(`${'474946383961'}a4012c01800000${'303030d0d0d0'}${FRAME}${FRAME}3b`, 'hex');

/** The file name of the photograph. */
export const PHOTOGRAPH = 'issues/1/media/Marcha número 1, de noche.jpg';

/** A picture that is darker at its left and top, so that its sides can be distinguished. */
export function gradient(width: number, height: number, blue = 60) {
  const pixels = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      pixels.set([(x / width) * 255, (y / height) * 255, blue], (y * width + x) * 3);
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

const TEXTS = {
  'journal.yaml': 'title: Two Voices\nurl: https://example.org/BASE\nlanguages: [en, es]\nguide: false\n',
  'issues/1/issue.md':
    '---\ntitle: First issue\ndate: 2020-03\ncover: {src: media/cover.webp, alt: A road, credit: Name}\n---\n\nWelcome.\n',
  'issues/1/a-march.md': `---
title: A march
image: {src: "media/Marcha número 1, de noche.jpg", alt: A march at night, credit: Someone}
---

PARAGRAPHS

![A march](media/march.jpg "The march")

Beside it ![the same](media/march.png), <img src="media/march.jpg" alt="again" width="3" height="999">
and ![a dot](media/dot.png) ![a dance](media/dance.gif), and [a file](media/march.jpg-400.webp).
`,
  'issues/1/a-march.es.md': `---
title: Una marcha
image: {alt: Una marcha de noche}
---

PÁRRAFOS

![Una marcha](media/march.jpg)

A su lado ![la misma](media/march.png), <img src="media/march.jpg" alt="otra vez" width="3" height="999">
y ![un punto](media/dot.png) ![un baile](media/dance.gif), y [un archivo](media/march.jpg-400.webp).
`,
  'issues/1/unfinished.md': '---\ntitle: Unfinished\ndraft: true\n---\n\n![A draft](media/draft.png)\n',
};

/**
 * Writes a journal with pictures of every kind to a temporary folder, which the caller removes: a photograph that is
 * stored sideways and contains its location, two pictures of the same name, one named like a variant, a tiny, an
 * animated and an unused one. They are as wide as they have to be, and low, because their AVIF takes most of the time of a build.
 * @param base path under which the journal is published, without a leading slash
 */
export async function journalWithPictures(base = ''): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'contrapunto-'));
  const media = join(folder, 'issues/1/media');
  await mkdir(media, { recursive: true });
  const paragraphs = (sentence: string) => Array.from({ length: 60 }, () => sentence.repeat(30)).join('\n\n');
  for (const [path, text] of Object.entries(TEXTS)) {
    const whole = text
      .replace('BASE', base)
      .replace('PARAGRAPHS', paragraphs('A long paragraph. '))
      .replace('PÁRRAFOS', paragraphs('Un párrafo largo. '));
    await writeFile(join(folder, path), whole);
  }
  await gradient(1000, 900)
    .jpeg()
    .withExif(EXIF)
    .withMetadata({ orientation: 6 })
    .toFile(join(folder, PHOTOGRAPH));
  await gradient(1000, 300).webp().toFile(join(media, 'cover.webp'));
  await gradient(900, 300).jpeg().toFile(join(media, 'march.jpg'));
  await gradient(500, 200, 160).png().toFile(join(media, 'march.png'));
  await gradient(60, 30).webp().toFile(join(media, 'march.jpg-400.webp'));
  await gradient(40, 40).png().toFile(join(media, 'dot.png'));
  await gradient(600, 200).png().toFile(join(media, 'draft.png'));
  await gradient(600, 200, 0).png().toFile(join(media, 'unused.png'));
  await writeFile(join(media, 'dance.gif'), DANCE);
  return folder;
}
