import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { projectFolder } from "../../vscode/sample";

/** What a person does with mouse and keyboard in VS Code's page, and what they then see. */

export const parts = {
  card: ".monaco-hover:visible .hover-contents",
  pickInput: ".quick-input-widget:visible input[type=text]",
  pickRows: ".quick-input-list .monaco-list-row",
  problems: ".markers-panel-container .monaco-list-row",
  fixes: ".action-widget:visible .monaco-list-row.action",
  status: "#sourcecheck\\.sourcecheck\\.sourcecheck\\.status, .statusbar-item[id*='sourcecheck.status']",
  warnings: ".squiggly-warning",
};

/** Rests the mouse on a stretch of the draft, coming from outside as a hand does, and gives the card. */
export async function hover(page: Page, text: string): Promise<Locator> {
  const { x, y } = await middleOf(page, text);
  // A busy machine shows “Loading...” first.
  const card = page
    .locator(parts.card)
    .filter({ hasNotText: /^Loading/ })
    .first();
  // The first rest may come before the check has ended; a person moves away and comes back.
  await trying(async () => {
    await page.mouse.move(x, y - 120);
    await page.mouse.move(x, y, { steps: 8 });
    await card.waitFor({ timeout: 2_000 });
  });
  return card;
}

export async function clickOn(page: Page, text: string): Promise<void> {
  const { x, y } = await middleOf(page, text);
  await page.mouse.click(x, y);
}

export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press("F1");
  const input = page.locator(parts.pickInput);
  await input.fill(`>${title}`);
  await page.locator(parts.pickRows, { hasText: title }).first().waitFor();
  await input.press("Enter");
}

/** Takes the entry of the light bulb's menu at the cursor. */
export async function takeFix(page: Page, title: RegExp): Promise<void> {
  const fix = page.locator(parts.fixes, { hasText: title }).first();
  await trying(async () => {
    await page.keyboard.press("Control+.");
    await fix.waitFor({ timeout: 3_000 });
  });
  await fix.click();
}

/** What is typed before the list is there would go into the palette that closes. */
export async function openCitationPicks(page: Page): Promise<void> {
  await runCommand(page, "Sourcecheck: Insert citation");
  await page.locator(".quick-input-titlebar", { hasText: "Insert citation" }).waitFor();
  await page.locator(parts.pickRows).first().waitFor();
}

/** Saves, and looks at the file until it is as expected. */
export async function saves(page: Page, file: string, expect: (text: string) => void): Promise<void> {
  await page.keyboard.press("Control+S");
  await trying(async () => expect(readFileSync(file, "utf8")));
}

/** Kept out of git; `npm run screenshots` puts those that the README shows into media/. */
export async function takePicture(page: Page, name: string, part: "all" | "editor" = "all"): Promise<void> {
  const folder = join(projectFolder, ".cache", "screenshots");
  mkdirSync(folder, { recursive: true });
  const window = { x: 0, y: 0, ...(page.viewportSize() ?? { width: 0, height: 0 }) };
  const { x, y } = (part === "editor" && (await page.locator(".part.editor").boundingBox())) || window;
  const clip = { x, y, width: window.width - x, height: window.height - y };
  await page.screenshot({ path: join(folder, `${name}.png`), clip });
}

const patience = 20_000;

/** Does it again until it works, within bounds. */
export async function trying<T>(attempt: () => Promise<T>): Promise<T> {
  const giveUpAt = Date.now() + patience;
  for (;;) {
    try {
      return await attempt();
    } catch (trouble) {
      if (Date.now() > giveUpAt) throw trouble;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function middleOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  return trying(async () => {
    const place = await page.evaluate(placeInEditor, text);
    assert(place, `"${text}" is on the screen`);
    return place;
  });
}

/** Runs in the page. A line on the screen is cut into coloured pieces, its spaces are no-break spaces, and it may go on in the next. */
function placeInEditor(wanted: string): { x: number; y: number } | undefined {
  const lines = [...document.querySelectorAll(".editor-instance .view-line")].sort(
    (a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top,
  );
  const pieces = lines.flatMap((line) => {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    const found: { node: Node; from: number }[] = [];
    while (walker.nextNode()) found.push({ node: walker.currentNode, from: 0 });
    return found;
  });
  let text = "";
  for (const piece of pieces) {
    piece.from = text.length;
    text += (piece.node.textContent ?? "").replaceAll("\u00a0", " ");
  }
  const start = text.indexOf(wanted);
  if (start === -1) return undefined;
  // No function of its own for this: the test runner would name it by a function that the page lacks.
  const first = pieces.findLast(({ from }) => from <= start);
  const last = pieces.findLast(({ from }) => from < start + wanted.length);
  if (!first || !last) return undefined;
  const range = document.createRange();
  range.setStart(first.node, start - first.from);
  range.setEnd(last.node, start + wanted.length - last.from);
  const box = range.getClientRects()[0];
  return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}
