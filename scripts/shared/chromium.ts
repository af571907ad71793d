/** Debian's Chromium by playwright-core, without a window: for the tests, the check of a site and the pictures of the guide. */
import type { Browser } from 'playwright-core';

const { CHROMIUM_PATH } = process.env;
export const CHROMIUM = CHROMIUM_PATH || '/usr/bin/chromium';

/**
 * For each window Debian's build starts two more renderers, which draw suggestions below an address bar that nobody sees:
 * three times the work of the page itself. Chromium takes the last list only, so that of playwright-core comes again.
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
    executablePath: CHROMIUM,
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
