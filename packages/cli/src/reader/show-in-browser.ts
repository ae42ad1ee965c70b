import { spawn } from "node:child_process";

/** The program that opens an address, by system. */
const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [program: string, ...args: string[]]>>> = {
  darwin: ["open"],
  win32: ["explorer.exe"],
};
const otherOpener = ["xdg-open"] as const;

/** Shows an address in the browser, where the system has one; the address is printed too, so that nothing hangs on it. */
export function showInBrowser(url: string): void {
  const [program, ...args] = openers[process.platform] ?? otherOpener;
  const opener = spawn(program, [...args, url], { stdio: "ignore", detached: true });
  opener.on("error", () => {});
  opener.unref();
}
