import { chromium } from 'playwright-core';
import { startServer } from './test/harness/server.ts';
const server = await startServer();
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const list: [string,string][] = [['empty','codes'],['search','codes?q=image+not+found'],['code','codes?code=ResourceNotFound.FunctionName'],['action','codes?action=scf.CreateFunction'],['product','codes?product=scf'],['zh-empty','zh/codes'],['zh-search','zh/codes?q=余额不足'],['zh-code','zh/codes?code=InvalidParameterValue.Orderby'],['common','codes?code=InternalError'],['wrong','codes?code=ResourceNotFound.Functoin'],['unknown','codes?action=scf.CreateTriger'],['paste','codes?q='+encodeURIComponent('{"Response":{"Error":{"Code":"ResourceNotFound.Functoin","Message":"The function does not exist."},"RequestId":"6a2bb0ae-1f0d-4c57-9f0e-2a0d6a6b7c11"}}')]];
const only = process.argv[2]?.split(',');
for (const [name, path] of list) { if (only && !only.includes(name)) continue;
 for (const [theme,width] of [['light',1280],['dark',360]] as const) {
 const ctx = await browser.newContext({ colorScheme: theme, viewport: { width, height: 900 }, reducedMotion: 'reduce' }); const page = await ctx.newPage();
 page.on('console', m => { if (['error','warning'].includes(m.type())) console.log(name, m.text(), m.location().url); }); page.on('pageerror', e => console.log(name, 'EXC', e.message));
 await page.goto(server.url + path, { waitUntil: 'load' }); await page.waitForSelector('.ce-foot', { timeout: 30000 }).catch(()=>console.log(name,'no foot')); await page.waitForTimeout(1800);
 await page.screenshot({ path: `/tmp/shots/codes-${name}-${theme}-${width}.png`, fullPage: process.argv[3]==='full' }); await ctx.close(); } }
await browser.close(); await server.close();
