import * as vscode from "vscode";
import { PROJECT_FILE } from "../engine/discovery";
import { COMMANDS } from "./commands";
import type { Drafts } from "./drafts";
import type { OpenDraft } from "./open-draft";
import { activeDraft } from "./status";

/** Files of the packaged sample, relative to the extension; written in by esbuild.mjs. */
declare const SAMPLE_FILES: readonly string[];
const SAMPLE_FOLDER = "seeds/alibaba-ai";
const INVITED = "sourcecheck.invited";

/** What leads from no sources to some: the sample, the choice of a folder, and the list behind the status item. */
export const offerSetup = (drafts: Drafts, context: vscode.ExtensionContext): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.commands.registerCommand(COMMANDS.openSample, () => openSample(context)),
    vscode.commands.registerCommand(COMMANDS.chooseSources, () => chooseSources(drafts)),
    vscode.commands.registerCommand(COMMANDS.showStatus, () => showActions(drafts)),
    drafts.onChange((draft) => void inviteOnce(draft, context)),
  );

const OPEN_SAMPLE = "Open sample";
const CHOOSE_SOURCES = "Choose the sources folder";

/** Said once in a person's life with the extension; after that the status item alone says it. */
const inviteOnce = async (draft: OpenDraft, context: vscode.ExtensionContext): Promise<void> => {
  if (draft.state().kind !== "no corpus" || context.globalState.get(INVITED) === true) return;
  await context.globalState.update(INVITED, true);
  const chosen = await vscode.window.showInformationMessage(
    "Sourcecheck holds the figures of a draft against your sources. This draft has none yet.",
    OPEN_SAMPLE,
    CHOOSE_SOURCES,
  );
  if (chosen === OPEN_SAMPLE) await vscode.commands.executeCommand(COMMANDS.openSample);
  if (chosen === CHOOSE_SOURCES) await vscode.commands.executeCommand(COMMANDS.chooseSources);
};

/** Copies the sample to where a person may write in it, and opens its draft. What they wrote before stays. */
const openSample = async (context: vscode.ExtensionContext): Promise<void> => {
  const target = vscode.Uri.joinPath(context.globalStorageUri, "sample");
  const draft = vscode.Uri.joinPath(target, "draft.md");
  if (!(await exists(draft))) {
    for (const file of SAMPLE_FILES) {
      const bytes = await vscode.workspace.fs.readFile(
        vscode.Uri.joinPath(context.extensionUri, SAMPLE_FOLDER, file),
      );
      await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(target, file), bytes);
    }
  }
  await vscode.window.showTextDocument(draft);
};

const exists = async (uri: vscode.Uri): Promise<boolean> => {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
};

/** Names a folder of the workspace in a new sourcecheck.json, and shows it. */
const chooseSources = async (drafts: Drafts): Promise<void> => {
  const document = activeDraft(drafts)?.document ?? vscode.window.activeTextEditor?.document;
  const home =
    (document && vscode.workspace.getWorkspaceFolder(document.uri)) ?? vscode.workspace.workspaceFolders?.[0];
  if (home === undefined) {
    void vscode.window.showInformationMessage("Open the folder that holds your draft and its sources first.");
    return;
  }
  const [chosen] =
    (await vscode.window.showOpenDialog({
      canSelectFolders: true,
      canSelectFiles: false,
      defaultUri: home.uri,
      openLabel: "Use as sources",
      title: "Choose the folder with the sources",
    })) ?? [];
  if (chosen !== undefined) await nameSources(home, chosen);
};

const nameSources = async (home: vscode.WorkspaceFolder, sources: vscode.Uri): Promise<void> => {
  const path = vscode.workspace.asRelativePath(sources, false);
  if (sources.path.replace(/\/$/, "") === home.uri.path.replace(/\/$/, "")) {
    void vscode.window.showWarningMessage(
      `Choose a folder inside ${home.name}: with the whole folder as sources every draft would be one.`,
    );
    return;
  }
  if (vscode.workspace.getWorkspaceFolder(sources) !== home) {
    void vscode.window.showWarningMessage(
      `The sources must lie in the folder ${home.name}, so that co-authors have them too. Copy them there first.`,
    );
    return;
  }
  const file = vscode.Uri.joinPath(home.uri, PROJECT_FILE);
  if (await exists(file)) {
    void vscode.window.showInformationMessage(`Add "${path}/**" to the sources in this ${PROJECT_FILE}.`);
  } else {
    const project = `${JSON.stringify({ sources: [`${path}/**`] }, undefined, 2)}\n`;
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(project));
  }
  await vscode.window.showTextDocument(file);
};

type ActionItem = vscode.QuickPickItem & { readonly command: string };

/** What a click on the status item offers. */
const showActions = async (drafts: Drafts): Promise<void> => {
  const draft = activeDraft(drafts);
  const hasCorpus = draft !== undefined && (await draft.corpus()) !== undefined;
  const chosen = await vscode.window.showQuickPick(hasCorpus ? WITH_SOURCES : WITHOUT_SOURCES, {
    title: "Sourcecheck",
    placeHolder: hasCorpus ? "What to do with this draft" : "This draft has no sources yet",
  });
  if (chosen !== undefined) await vscode.commands.executeCommand(chosen.command);
};

const IGNORE: ActionItem = { label: "$(eye-closed) Ignore this figure…", command: COMMANDS.ignoreFigure };
const PROBLEMS: ActionItem = {
  label: "$(warning) Show problems",
  command: "workbench.actions.view.problems",
};
const SETUP: readonly ActionItem[] = [
  { label: `$(folder) ${CHOOSE_SOURCES}`, command: COMMANDS.chooseSources },
  { label: `$(beaker) ${OPEN_SAMPLE}`, command: COMMANDS.openSample },
];

const WITH_SOURCES: readonly ActionItem[] = [
  { label: "$(arrow-right) Next conflict", command: COMMANDS.nextConflict },
  { label: "$(quote) Insert citation", command: COMMANDS.insertCitation },
  IGNORE,
  { label: "$(check-all) Check this draft", command: COMMANDS.check },
  PROBLEMS,
  { label: "$(refresh) Reload sources", command: COMMANDS.reloadSources },
  ...SETUP,
];

/** Held against itself, a draft has problems too. */
const WITHOUT_SOURCES: readonly ActionItem[] = [...SETUP, PROBLEMS, IGNORE];
