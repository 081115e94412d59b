import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../../vscode/children";
import { startWorkbench, type Workbench } from "../workbench";
import { parts, runCommand, takePicture, trying } from "./hand";

describe("A draft without sources", () => {
  let workbench: Workbench;

  before(async function () {
    this.timeout(180_000);
    workbench = await startWorkbench({ kind: "for a person" });
  });
  afterEach(async function () {
    if (this.currentTest?.state === "failed") await workbench.keepEvidence(this.currentTest.title);
  });
  after(() => workbench?.close());

  it("is never called clean: it offers the sample, which is checked as soon as it is open", async () => {
    const { page } = workbench;
    const folder = temporaryFolder("empty");
    writeFileSync(join(folder, "draft.md"), "Northwind Cloud runs 28 regions.\n");
    await workbench.open({ folder, draft: join(folder, "draft.md") });
    await page.locator(parts.status, { hasText: "No sources" }).waitFor({ timeout: 40_000 });
    const invitation = page.locator(".notifications-toasts").getByRole("button", { name: "Open sample" });
    await invitation.waitFor();
    await takePicture(page, "no-sources");
    await invitation.click();
    const status = page.locator(parts.status, { hasText: /5 sources · \d+ claims · \d+ conflicts/ });
    await status.waitFor({ timeout: 20_000 });
    assert.match(await page.title(), /draft\.md/);
  });

  it("takes the folder that a person chooses for its sources, and checks at once", async () => {
    const { page } = workbench;
    const folder = temporaryFolder("chosen");
    mkdirSync(join(folder, "papers"));
    writeFileSync(join(folder, "papers", "network.md"), "Northwind Cloud runs 29 regions.\n");
    writeFileSync(join(folder, "draft.md"), "Northwind Cloud runs 28 regions.\n");
    await workbench.open({ folder, draft: join(folder, "draft.md") });
    await page.locator(parts.status, { hasText: "No sources" }).waitFor({ timeout: 40_000 });
    await runCommand(page, "Sourcecheck: Choose the sources folder");
    await page.locator(".quick-input-titlebar", { hasText: "Choose the folder with the sources" }).waitFor();
    await page.locator(parts.pickRows, { hasText: "papers" }).waitFor();
    await page.locator(parts.pickInput).fill(`${join(folder, "papers")}/`);
    // VS Code's own dialog has gone into the folder once it lists what lies there.
    await page.locator(parts.pickRows, { hasText: "papers" }).waitFor({ state: "hidden" });
    const use = page.locator(".quick-input-widget:visible").getByRole("button", { name: "Use as sources" });
    await trying(async () => {
      if (await use.isVisible()) await use.click();
      const project = JSON.parse(readFileSync(join(folder, "sourcecheck.json"), "utf8"));
      assert.deepEqual(project, { sources: ["papers/**"] });
    });
    await page.locator(".tab", { hasText: "draft.md" }).first().click();
    await page
      .locator(parts.status, { hasText: /1 source · \d+ claims? · 1 conflict/ })
      .waitFor({ timeout: 20_000 });
  });
});
