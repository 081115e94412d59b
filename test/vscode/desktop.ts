import { existsSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { downloadAndUnzipVSCode } from "@vscode/test-electron";
import { Obstacle } from "./obstacle";
import { projectFolder } from "./sample";

/**
 * The program of a desktop VS Code, or why there is none. SOURCECHECK_VSCODE names it, or says "download" or "embedded"
 * (do not look for one).
 */
export async function desktopVscode(): Promise<{ program: string } | { lack: string }> {
  const wish = process.env["SOURCECHECK_VSCODE"];
  if (wish === "embedded") return { lack: "SOURCECHECK_VSCODE asks for the embedded one" };
  if (wish === "download") {
    return { program: await downloadAndUnzipVSCode({ cachePath: join(projectFolder, ".cache", "desktop") }) };
  }
  if (wish && !existsSync(wish)) {
    throw new Obstacle(
      `SOURCECHECK_VSCODE names ${wish}, which does not exist. Give the path of VS Code's program, "download" or "embedded".`,
    );
  }
  const program = wish || installedPrograms().find(existsSync);
  return program ? { program } : { lack: "none is installed in the usual places" };
}

/** A window needs a display; over SSH or in a container there often is none. */
export function hasDisplay(): boolean {
  return process.platform !== "linux" || Boolean(process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"]);
}

export function programOnPath(name: string): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.map((folder) => join(folder, name)).find(existsSync);
}

function installedPrograms(): string[] {
  if (process.platform === "darwin") {
    const apps = ["/Applications", join(homedir(), "Applications")];
    const programs = ["Code", "Electron"]; // newer and older name
    return apps.flatMap((folder) =>
      programs.map((name) => join(folder, "Visual Studio Code.app", "Contents", "MacOS", name)),
    );
  }
  if (process.platform === "win32") {
    const folders = [join(process.env["LOCALAPPDATA"] ?? "", "Programs"), process.env["ProgramFiles"] ?? ""];
    return folders.map((folder) => join(folder, "Microsoft VS Code", "Code.exe"));
  }
  const shim = programOnPath("code");
  // `code` is a script in bin/ beside the program, often reached over a link.
  const besideShim = shim ? [join(dirname(dirname(realpathSync(shim))), "code")] : [];
  return [
    ...besideShim,
    "/usr/share/code/code",
    "/opt/visual-studio-code/code",
    "/snap/code/current/usr/share/code/code",
  ];
}
