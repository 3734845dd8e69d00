/**
 * Makes the next registry of checkouts of both Go SDKs, and prints what is new for the changelog.
 *
 *     npm run update:registry -- <tencentcloud-sdk-go> <tencentcloud-sdk-go-intl-en> <previous data>
 *
 * Writes `data/`, or the folder of `--out`; with `--facts <new folder>` also the facts that it is made of. The day is that of the
 * commit that is checked out, or of `--date`. Refuses what loses too much, unless `--accept-losses` is given.
 */
import { runUpdate } from './update-registry/run.ts';

try {
  console.log(runUpdate(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
