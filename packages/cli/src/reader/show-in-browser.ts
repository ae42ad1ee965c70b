import { spawn } from "node:child_process";

/** The program that opens an address, by system. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [program: string, ...args: string[]]>>> = {
  darwin: ["open"],
  win32: ["explorer.exe"],
};
const OTHER_OPENER = ["xdg-open"] as const;

/** Shows an address in the browser, where the system has one; the address is printed too, so that nothing hangs on it. */
export function showInBrowser(url: string): void {
  const [program, ...args] = OPENERS[process.platform] ?? OTHER_OPENER;
  const opener = spawn(program, [...args, url], { stdio: "ignore", detached: true });
  opener.on("error", () => {});
  opener.unref();
}
