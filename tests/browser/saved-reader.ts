import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { call } from '../commands/run-command.ts';
import { type Browser, launchBrowser } from './launch-browser.ts';
import { BASE, journalToSave } from './saved-journal.ts';
import { serveFolder } from './serve-folder.ts';

/** A reader with a phone, and the journal that is read. */
export interface SavingReader {
  readonly browser: Browser;
  readonly page: Page;
  readonly server: Awaited<ReturnType<typeof serveFolder>>;
  readonly journal: Awaited<ReturnType<typeof journalToSave>>;
  /** The folder of the site. */
  readonly site: string;
  /** Errors of scripts and refusals of the policy for content, without what the network has to do with. */
  readonly faults: string[];
  /** Builds the site again. */
  readonly build: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openReader(): Promise<SavingReader> {
  const folder = await mkdtemp(join(tmpdir(), 'contrapunto-saved-'));
  const site = join(folder, 'site');
  const journal = await journalToSave();
  const build = async () => {
    const { code, stderr } = await call(['build', '--content', journal.content, '--output', site]);
    assert.equal(code, 0, stderr);
  };
  await build();
  const server = await serveFolder(site, BASE);
  const browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  const close = async () => {
    await browser.close();
    await server.close();
    await journal.remove();
    await rm(folder, { recursive: true });
  };
  return { browser, page, server, journal, site, faults, build, close };
}
