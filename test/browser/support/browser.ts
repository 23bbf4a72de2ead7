import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the machine's Chromium: at CHROMIUM_PATH, else where Debian's package puts it. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: launchArguments,
  });
}

/** A page in a browser profile of its own, and what went wrong on it. */
export interface WatchedPage {
  page: Page;
  /** Console errors and warnings, uncaught exceptions, failed requests, and requests to any other origin. */
  complaints: string[];
  close: () => Promise<void>;
}

/** The content security policy that the gateway sends with a page. */
export async function policyOf(address: string): Promise<string> {
  return (await fetch(address)).headers.get('content-security-policy') ?? '';
}

/**
 * Opens an address, of the origin unless it is blank, and notes all that a careful developer would see in the browser's tools.
 * Violations of the content security policy are console errors.
 */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
  origin = new URL(address).origin,
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) complaints.push(`other origin: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`HTTP ${response.status()}: ${response.url()}`);
  });
  await page.goto(address);
  return { page, complaints, close: () => context.close() };
}
