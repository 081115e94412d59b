import assert from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../../vscode/chromium";
import { freePort } from "../../vscode/ports";
import { copyOfSample } from "../../vscode/sample";
import { startWebVscode, type WebVscode } from "../../vscode/web";
import { clickOn, hover, openCitationPicks, parts, takePicture } from "../page/hand";
import { keepEvidence } from "../workbench";

describe("VS Code in the browser alone, in the oldest version that we support", () => {
  let vscode: WebVscode;
  let browser: Browser;
  let page: Page;

  before(async function () {
    this.timeout(180_000);
    vscode = await startWebVscode(await freePort(), copyOfSample().folder);
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(20_000);
    await page.goto(vscode.address);
    await page.locator(".explorer-folders-view .monaco-list-row", { hasText: "draft.md" }).dblclick();
  });
  afterEach(async function () {
    if (this.currentTest?.state === "failed")
      await keepEvidence(page, this.currentTest.title, vscode.logTail());
  });
  after(() => Promise.allSettled([browser?.close(), vscode?.end()]));

  it("reads the sources and checks the draft", async () => {
    await page.locator(parts.status, { hasText: /5 sources · \d+ claims · [1-9]\d* conflicts/ }).waitFor();
  });

  it("shows a card over a figure", async () => {
    const card = await hover(page, "fifty-three billion dollars");
    assert.match((await card.textContent()) ?? "", /Supported[\s\S]+\$53 billion/);
  });

  it("shows the conflicts in Problems", async () => {
    await page.keyboard.press("Control+Shift+M");
    await page.locator(parts.problems, { hasText: "Draft says 62%; the source says 26%" }).waitFor();
    await takePicture(page, "browser");
  });

  it("offers claims to cite", async () => {
    await clickOn(page, "36 months");
    await openCitationPicks(page);
    assert.notEqual(await page.locator(parts.pickRows).count(), 0);
  });
});
