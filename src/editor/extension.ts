import * as vscode from "vscode";
import { startWorker, WORKER_FILE } from "#start-worker";
import type { WorkerScript } from "../engine/start-worker";
import { supervise } from "../engine/supervisor";
import { offerCitations } from "./cite";
import { watchCorpora } from "./corpora";
import { showProblems } from "./diagnostics";
import { watchDrafts } from "./drafts";
import { offerFixes } from "./fixes";
import { offerHovers } from "./hover";
import { offerIgnoring } from "./ignore";
import { offerSetup } from "./setup";
import { showStatus } from "./status";
import { offerTour } from "./tour";

export const activate = (context: vscode.ExtensionContext): void => {
  const supervisor = supervise(() => startWorker(workerScript(context.extensionUri)));
  const corpora = watchCorpora(supervisor);
  const drafts = watchDrafts(corpora);
  context.subscriptions.push(
    showProblems(drafts, corpora),
    showStatus(drafts, corpora),
    offerHovers(drafts),
    offerFixes(drafts),
    offerCitations(drafts),
    offerIgnoring(drafts),
    offerTour(drafts, corpora),
    offerSetup(drafts, context),
    drafts,
    corpora,
    { dispose: supervisor.end },
  );
};

const workerScript = (extension: vscode.Uri): WorkerScript => {
  const script = vscode.Uri.joinPath(extension, WORKER_FILE);
  return { path: script.fsPath, read: async () => vscode.workspace.fs.readFile(script) };
};
