/** Debian's Chromium by playwright-core, without a window: for the tests, the check of a site and the pictures of the guide. */
import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';

/** The build that has no windows at all: the same engine, and half the work of a page. */
export const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell';

/** Where the browser is. It may be installed while this runs. */
export function chromiumPath(): string {
  const { CHROMIUM_PATH } = process.env;
  return CHROMIUM_PATH || (existsSync(HEADLESS_SHELL) ? HEADLESS_SHELL : '/usr/bin/chromium');
}

/**
 * For each window the build with windows starts two more renderers, which draw suggestions below an address bar that nobody
 * sees: three times the work of the page itself. Chromium takes the last list only, so that of playwright-core comes again.
 */
const DISABLED = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** Milliseconds; a slow and busy machine may need them to start it. */
const START = 180_000;

export async function openChromium(): Promise<Browser> {
  // Only who develops has it.
  const { chromium } = await import('playwright-core');
  return chromium.launch({
    executablePath: chromiumPath(),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-gpu',
      `--disable-features=${DISABLED.join()}`,
    ],
    timeout: START,
  });
}
