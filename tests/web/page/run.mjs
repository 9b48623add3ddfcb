// Tests the built pages in real browsers: node tests/web/page/run.mjs [PART_OF_A_NAME]
// Needs public/, dist/ and the native program (build/dev/article-inspector, or what
// ARTICLE_INSPECTOR names); tests/run.sh builds them.
import { accessibilityTests } from './accessibility_test.mjs';
import { startChromium, startFirefox } from './browsers.mjs';
import { runTests } from './harness.mjs';
import { interactionTests } from './interaction_test.mjs';
import { modulesTests } from './modules_test.mjs';
import { networkTests } from './network_test.mjs';
import { reportTests } from './report_test.mjs';
import { openSite } from './site.mjs';

const browser = await startChromium();
const site = await openSite();
const tools = { browser, site, startFirefox };
modulesTests();
interactionTests(tools);
accessibilityTests(tools);
reportTests(tools);
networkTests(tools);
const passed = await runTests(process.argv[2]);
await browser.close();
await site.close();
process.exit(passed ? 0 : 1);
