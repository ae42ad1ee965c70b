export type { Kernel, KernelMaker, Projection, Recurrence } from "./kernel.js";
export { type Emissions, makeNetwork, type Network } from "./network.js";
export { plainKernel } from "./plain-kernel.js";
export { segments } from "./segments.js";
export { type Matrix, readTensors, type Tensors } from "./tensors.js";
export { wasmKernel } from "./wasm-kernel.js";
