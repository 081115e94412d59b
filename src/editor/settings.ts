import * as vscode from "vscode";
import { parseSettings, type Settings } from "./settings-schema";

const SECTION = "sourcecheck";

/** What has been complained about in this window, so that nobody reads it twice. */
const told = new Set<string>();

/** The settings that hold for a document's folder. */
export const settingsFor = (scope: vscode.ConfigurationScope | undefined): Settings => {
  const configuration = vscode.workspace.getConfiguration(SECTION, scope);
  const { settings, broken } = parseSettings((key) => configuration.get<unknown>(key));
  for (const { key, message } of broken) {
    if (told.has(message)) continue;
    told.add(message);
    void offerSettings(key, message);
  }
  return settings;
};

const offerSettings = async (key: string, message: string): Promise<void> => {
  const open = "Open settings";
  if ((await vscode.window.showWarningMessage(message, open)) === open) {
    await vscode.commands.executeCommand("workbench.action.openSettings", `${SECTION}.${key}`);
  }
};

export const onSettingsChange = (react: () => void): vscode.Disposable =>
  vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(SECTION)) react();
  });
