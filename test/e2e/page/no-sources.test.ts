import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../../vscode/children";
import { startWorkbench, type Workbench } from "../workbench";
import { parts, takePicture } from "./hand";

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
    const invitation = page.locator(".notifications-toasts").getByRole("button", { name: "Open the sample" });
    await invitation.waitFor();
    await takePicture(page, "no-sources");
    await invitation.click();
    const status = page.locator(parts.status, { hasText: /5 sources · \d+ claims · \d+ conflicts/ });
    await status.waitFor({ timeout: 20_000 });
    assert.match(await page.title(), /draft\.md/);
  });
});
