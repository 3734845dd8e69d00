import type { ConsoleMessage, Page, Request } from 'playwright-core';

/**
 * Records what goes wrong in a page from now on: errors and warnings in the console, exceptions that nobody caught, requests that fail or are answered with
 * an error, and requests to another origin. The list grows as they happen.
 */
export function watch(page: Page, origin: string): readonly string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (isProblem(message)) problems.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => problems.push(`exception: ${error.stack ?? error.message}`));
  page.on('request', (request) => {
    if (!isLocal(request.url(), origin)) problems.push(`request leaves the site: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    if (!isAborted(request)) problems.push(`request failed: ${request.url()}: ${request.failure()?.errorText ?? ''}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`status ${response.status()}: ${response.url()}`);
  });
  return problems;
}

function isProblem(message: ConsoleMessage): boolean {
  return message.type() === 'error' || message.type() === 'warning';
}

function isLocal(url: string, origin: string): boolean {
  return url.startsWith(`${origin}/`) || /^(?:data|blob|about):/.test(url);
}

/** What a page no longer waits for when it is left, such as pages that were loaded ahead. */
function isAborted(request: Request): boolean {
  return request.failure()?.errorText === 'net::ERR_ABORTED';
}
