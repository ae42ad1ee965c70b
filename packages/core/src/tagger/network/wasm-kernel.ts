import { BLOCK_ROWS, GROUP_ROWS, type Kernel } from "./kernel.js";
import { kernelBytes } from "./kernel-bytes.js";
import { packBlocks } from "./pack-blocks.js";

/** What of the WebAssembly interface is used here: neither ES2022 nor every runtime's types have it. */
interface WebAssemblyLike {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: KernelExports };
}

/** What kernel/lstm.ts exports. */
interface KernelExports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  project(...addressesAndSizes: readonly number[]): void;
  recur(...addressesAndSizes: readonly number[]): void;
}

const PAGE_BYTES = 65536;

/** The compiled module's bytes. */
const moduleBytes = (): Uint8Array =>
  Uint8Array.from({ length: kernelBytes.length / 2 }, (_, i) =>
    Number.parseInt(kernelBytes.slice(2 * i, 2 * i + 2), 16),
  );

/**
 * The kernel in WebAssembly with SIMD; undefined where the engine has neither, or where a page's or worker's policy
 * forbids compiling. It is small enough for browsers to compile it at once on the main thread.
 */
export function wasmKernel(): Kernel | undefined {
  const { WebAssembly } = globalThis as { readonly WebAssembly?: WebAssemblyLike };
  if (WebAssembly === undefined) return undefined;
  try {
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(moduleBytes()));
    return {
      name: "wasm",
      pack: (matrix, order, use) => packBlocks(matrix, order, use === "project" ? BLOCK_ROWS : GROUP_ROWS),
      allocate: (bytes) => {
        exports.memory.grow(Math.ceil(bytes / PAGE_BYTES));
        return exports.memory.buffer;
      },
      project: (p) =>
        exports.project(p.weights, p.scales, p.biases, p.inputs, p.outputs, p.tokens, p.width, p.rows),
      recur: (r) =>
        exports.recur(
          r.weights,
          r.scales,
          r.ahead,
          r.aheadStep,
          r.previous,
          r.states,
          r.stateStep,
          r.cells,
          r.tokens,
          r.hidden,
        ),
    };
  } catch {
    return undefined;
  }
}
