import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from '@playwright/test';
import { violations } from './accessibility.ts';
import { callingSite, DEEP, MOMENTS, openAt } from './calling-site.ts';
import { shifts, watchShifts, withoutFonts } from './layout-shifts.ts';
import type { ReadSite } from './read-site.ts';

let site: ReadSite;
let page: Page;

before(async () => {
  site = await callingSite();
});

after(() => site?.close());

async function open(path: string, moment?: string, options?: Parameters<ReadSite['open']>[1]): Promise<void> {
  page = await openAt(site, path, moment, options);
}

/** The text of the call's state, with all white space as plain spaces. */
async function state(): Promise<string> {
  const line = page.locator('.call-state:not(:empty)');
  await line.waitFor();
  return ((await line.textContent()) ?? '').replaceAll(/\s/g, ' ');
}

describe('a call shows its state on the day it is read', () => {
  const expected = [
    ['twelveDays', 'Open: 12 days left', 'Abierta: quedan 12 días'],
    ['firstHour', 'Open: 12 days left', 'Abierta: quedan 12 días'],
    ['eve', 'Open: 1 day left', 'Abierta: queda 1 día'],
    ['lastMorning', 'Open: last day', 'Abierta: último día'],
    ['lastSecond', 'Open: last day', 'Abierta: último día'],
    ['over', 'Closed', 'Cerrada'],
  ] as const;
  for (const [moment, english, spanish] of expected) {
    test(`${moment}: ${english}, ${spanish}`, async () => {
      await open('', MOMENTS[moment]);
      assert.equal(await state(), english);
      await page.goto(`${site.url}es/issues/2/`);
      assert.equal(await state(), spanish);
      assert.deepEqual(site.takeFaults(), []);
    });
  }

  test('a closed call no longer offers its deadline for the calendar', async () => {
    const offered = () => page.locator('.call a[href$="call.ics"]').isVisible();
    await open('issues/2/', MOMENTS.lastSecond);
    await state();
    assert.equal(await offered(), true);
    await page.clock.setFixedTime(MOMENTS.over);
    for (const path of ['issues/2/', 'es/']) {
      await page.goto(site.url + path);
      await state();
      assert.equal(await offered(), false);
      assert.equal(await page.locator('.call a[href^="mailto:"]:visible').count(), 0);
    }
  });

  test('in another time zone, an open call also shows when it ends there', async () => {
    const tokyo = { timezoneId: 'Asia/Tokyo' };
    await open('issues/2/', MOMENTS.lastMorning, tokyo);
    assert.equal(await state(), 'Open: last day · Your time: Jul 1, 3:59 PM');
    await page.clock.setFixedTime(MOMENTS.twelveDays);
    await page.goto(`${site.url}es/`);
    assert.equal(await state(), 'Abierta: quedan 12 días · Tu hora: 1 jul, 15:59');
    await page.clock.setFixedTime(MOMENTS.over);
    await page.goto(`${site.url}issues/2/`);
    assert.equal(await state(), 'Closed');
  });

  test('shows no hour if the deadline is the same day by the reader’s clock', async () => {
    await open('issues/2/', MOMENTS.twelveDays, { timezoneId: 'Pacific/Honolulu' });
    assert.equal(await state(), 'Open: 12 days left');
  });

  test('counts no days if the deadline is a month', async () => {
    await open('issues/1/', '2030-06-30T23:00:00-07:00');
    assert.equal(await state(), 'Open');
    await page.clock.setFixedTime('2030-07-01T00:00:00-07:00');
    await page.goto(`${site.url}es/issues/1/`);
    assert.equal(await state(), 'Cerrada');
  });

  test('updates the state while the page stays open', async () => {
    site.renew();
    await open('issues/2/');
    await page.clock.install({ time: '2031-06-29T23:00:00-07:00' });
    await page.clock.pauseAt('2031-06-29T23:59:30-07:00');
    await page.reload();
    assert.equal(await state(), 'Open: 1 day left');
    await page.clock.runFor(31_000);
    assert.equal(await state(), 'Open: last day');
    await page.clock.fastForward('23:59:00');
    assert.equal(await state(), 'Open: last day');
    await page.clock.runFor(61_000);
    assert.equal(await state(), 'Closed');
    assert.equal(await page.locator('.call').getAttribute('data-state'), 'closed');
    site.renew();
  });
});

/** Lets the script of a page come only when the page has been drawn without it. */
async function withLateScript(page: Page): Promise<void> {
  const drawn = () =>
    new Promise((drawn) =>
      requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
  await page.route('**/assets/page.js', async (route) => {
    await page.evaluate(drawn);
    await route.continue();
  });
}

test('the state, and what else a script shows, causes no layout shift, however late it comes', async () => {
  for (const width of [360, 1280]) {
    const tokyo = { viewport: { width, height: 3000 }, timezoneId: 'Asia/Tokyo' };
    page = await site.open('issues/2/', tokyo, async (opened) => {
      await watchShifts(opened);
      await withoutFonts(opened);
      await withLateScript(opened);
      await opened.clock.setFixedTime(MOMENTS.lastMorning);
    });
    await state();
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    assert.deepEqual(await shifts(page), [], `${width} px`);
  }
});

test('without scripts, a call shows its deadline and leaves no gap', async () => {
  await open('issues/2/', MOMENTS.twelveDays, { javaScriptEnabled: false });
  const deadline = await page.locator('.call-deadline').textContent();
  assert.equal(deadline, 'Deadline: June 30, 2031, end of the day in Los Angeles (UTC−7)');
  assert.equal(await page.locator('.call-state').isVisible(), false);
  // Nobody tells the page what day it is.
  assert.equal(await page.locator('[type="text/calendar"]').isVisible(), false);
});

describe('below an article', () => {
  test('the page says how to respond and how else to take part', async () => {
    await open('es/issues/2/una-cancion/');
    const respond = page.locator('section', {
      has: page.getByRole('heading', { name: 'Responder a este artículo' }),
    });
    const mail = respond.getByRole('link', { name: 'redacción+letters@example.org' });
    assert.match(
      (await mail.getAttribute('href')) ?? '',
      /^mailto:redacci%C3%B3n%2Bletters@example\.org\?subject=/,
    );
    await respond.getByRole('link', { name: 'La convocatoria de este número' }).click();
    assert.match(page.url(), /\/archive\/es\/issues\/2\/#page_call$/);
    await page.goBack();
    await respond.getByRole('link', { name: 'Cómo participar' }).click();
    assert.match(page.url(), /\/archive\/es\/participar\/$/);
  });

  test('comments are counted and labelled, and each has an anchor that is highlighted on arrival', async () => {
    await open('es/issues/2/una-cancion/');
    await page.getByRole('heading', { name: '4 comentarios, 3 en inglés' }).waitFor();
    await page
      .getByRole('link', { name: '1 de mayo de 2031, enlace permanente al comentario de Çelik' })
      .click();
    assert.match(page.url(), /#comment_2_1$/);
    const background = (id: string) =>
      page.locator(`#${id} > article`).evaluate((element) => getComputedStyle(element).backgroundColor);
    assert.notEqual(await background('comment_2_1'), await background('comment_2'));
    assert.equal(await page.locator('#comment_1 [lang="en"]').count(), 1);
    assert.equal(await page.locator('#comment_2_1 > article [lang]').count(), 0);
  });

  test('comments nest to any depth, and each has an anchor', async () => {
    await open('issues/2/deep/');
    const last = `comment${'_1'.repeat(DEEP)}`;
    assert.equal(await page.locator('.comment').count(), DEEP);
    assert.match((await page.locator(`#${last}`).textContent()) ?? '', new RegExp(`Reader ${DEEP}`));
  });

  test('two thousand comments are all shown', async () => {
    await open('issues/2/crowd/');
    await page.getByRole('heading', { name: '2000 comments', exact: true }).waitFor();
    assert.equal(await page.locator('.comment').count(), 2000);
    assert.match((await page.locator('#comment_2000').textContent()) ?? '', /Number 2000/);
  });
});

describe('pages with calls, responses and comments have no axe violation and do not scroll sideways at 320 px', () => {
  // The pages of a language have the same elements as those of the other, so that each kind is judged in both schemes.
  const paths = [
    ['', 'light'],
    ['es/', 'dark'],
    ['issues/2/', 'dark'],
    ['es/issues/2/', 'light'],
    ['issues/2/a-song/#comment_2_1', 'light'],
    ['es/issues/2/una-cancion/', 'dark'],
    ['issues/2/nested/', 'dark'],
  ] as const;
  const scrollsNotSideways = async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 320, `${width} px wide`);
  };
  for (const [path, scheme] of paths) {
    test(`/${path}`, async () => {
      await open(path);
      assert.deepEqual(await violations(page, { colours: [scheme] }), []);
      await scrollsNotSideways();
    });
  }

  test('the deepest thread does not scroll sideways either', async () => {
    await open('issues/2/deep/');
    await scrollsNotSideways();
  });
});
