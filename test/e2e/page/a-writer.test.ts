import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { copyOfSample, type SampleCopy } from "../../vscode/sample";
import { startWorkbench, type Workbench } from "../workbench";
import { engineOrder } from "./engine-order";
import {
  clickOn,
  hover,
  openCitationPicks,
  parts,
  runCommand,
  saves,
  takeFix,
  takePicture,
  trying,
} from "./hand";

describe("A writer in VS Code", () => {
  let workbench: Workbench;
  let sample: SampleCopy;

  before(async function () {
    this.timeout(180_000); // the first run installs VS Code
    workbench = await startWorkbench({ kind: "for a person" });
  });
  beforeEach(async () => {
    sample = copyOfSample();
    await workbench.open(sample);
    // Checked, as the status bar tells.
    await workbench.page.locator(parts.status, { hasText: /conflict/ }).waitFor({ timeout: 40_000 });
  });
  afterEach(async function () {
    if (this.currentTest?.state === "failed") await workbench.keepEvidence(this.currentTest.title);
  });
  after(() => workbench?.close());

  it("reads in the status bar what the draft is checked against", async () => {
    const status = (await workbench.page.locator(parts.status).textContent()) ?? "";
    assert.match(status.trim(), /^5 sources · \d+ claims · [1-9]\d* conflicts$/);
  });

  it("finds behind the status item what can be done", async () => {
    const { page } = workbench;
    await page.locator(parts.status).first().click();
    await page.locator(parts.pickRows).first().waitFor();
    assert.deepEqual((await page.locator(`${parts.pickRows} .label-name`).allInnerTexts()).map(plain), [
      "Next conflict",
      "Insert citation",
      "Ignore this figure…",
      "Check this draft",
      "Show problems",
      "Reload sources",
      "Choose the sources folder",
      "Open sample",
    ]);
    await page.keyboard.press("Escape");
  });

  it("reads the card by the keyboard alone, having come from Problems", async () => {
    const { page } = workbench;
    await page.keyboard.press("Control+Shift+M");
    await page.locator(parts.problems, { hasText: "Draft says 28 regions" }).waitFor();
    await page.keyboard.press("Control+1");
    await runCommand(page, "Go to Next Problem in Files");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+K");
    await page.keyboard.press("Control+I");
    const links = page.locator(".monaco-hover:visible a", { hasText: "Open source" });
    await links.first().waitFor();
  });

  it("hovers a figure and reads what the source says", async () => {
    const card = await hover(workbench.page, "fifty-three billion dollars");
    const words = (await card.textContent()) ?? "";
    assert.match(words, /Supported/);
    assert.match(words, /\$53 billion/);
    assert.match(words, /Sourcecheck sample/);
    assert.match(words, /Open source.+Insert citation/);
  });

  it("goes to the source's sentence from the card", async () => {
    const { page } = workbench;
    const card = await hover(page, "fifty-three billion dollars");
    await card.getByText("Open source").first().click();
    const source = page.locator(".editor-group-container").nth(1);
    await source.locator(".tab.active", { hasText: ".md" }).waitFor();
    await source.locator(".view-line", { hasText: "$53 billion" }).first().waitFor();
    await source.locator(".selected-text").first().waitFor();
  });

  it("opens Problems, goes to one, and takes its fix", async () => {
    const { page } = workbench;
    await page.keyboard.press("Control+Shift+M");
    const problem = page.locator(parts.problems, { hasText: "Draft says 62%; the source says 26%" });
    await problem.click();
    await hover(page, "62%");
    await takePicture(page, "screenshot", "editor");
    await clickOn(page, "62%");
    await takeFix(page, /^Change to 26%/);
    await problem.waitFor({ state: "detached" });
    await saves(page, sample.draft, (text) => assert.match(text, /revenue grew by 26% from/));
  });

  for (const words of ["", "cloud revenue growth", "53 billion"]) {
    it(`sees the claims in the engine's own order, having typed “${words}”`, async () => {
      const { page } = workbench;
      await clickOn(page, "36 months");
      await openCitationPicks(page);
      if (words !== "") await page.locator(parts.pickInput).pressSequentially(words);
      const cursor = readFileSync(sample.draft, "utf8").indexOf("36 months") + "36 mo".length;
      const expected = engineOrder(sample, words, cursor);
      await trying(async () => {
        const shown = await page.locator(`${parts.pickRows} .quick-input-list-label-meta`).allInnerTexts();
        assert(shown.length >= 3);
        assert.deepEqual(shown.map(plain), expected.slice(0, shown.length).map(plain));
      });
      await takePicture(page, `picks-${words.replaceAll(" ", "-") || "nothing-typed"}`);
    });
  }

  it("cites the claim that was picked, and takes it back with one undo", async () => {
    const { page } = workbench;
    const before = readFileSync(sample.draft, "utf8");
    await clickOn(page, "36 months");
    await openCitationPicks(page);
    await page.keyboard.press("Enter");
    await page.locator(parts.pickInput).waitFor({ state: "hidden" });
    await saves(page, sample.draft, (text) => assert.match(text, /36 months \[@[\w-]+\]/));
    await page.keyboard.press("Control+Z");
    await saves(page, sample.draft, (text) => assert.equal(text, before));
  });

  it("ignores a figure for a reason, which stays in the draft", async () => {
    const { page } = workbench;
    await page.keyboard.press("Control+Shift+M");
    const problem = page.locator(parts.problems, { hasText: "Draft says 28 regions" });
    await problem.click();
    await clickOn(page, "28 regions");
    await takeFix(page, /^Ignore 28 regions here/);
    await page.locator(parts.pickInput).fill("our map counts otherwise");
    await page.keyboard.press("Enter");
    await problem.waitFor({ state: "detached" });
    const waiver = "<!-- sourcecheck-ignore 28 regions: our map counts otherwise -->";
    await saves(page, sample.draft, (text) => assert(text.includes(waiver), text));
  });
});

/** The list cuts nothing, but spaces may differ. */
const plain = (text: string): string => text.replace(/\s+/g, " ").trim();
