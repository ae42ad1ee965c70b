import { type Kernel, PROJECT_ROWS, RECUR_ROWS, RECUR_UNITS, STATE_STEPS } from "./kernel.js";

const { floor, fround, imul, max, min } = Math;

/** Continued fraction of tanh to the seventh order, in float32. */
function tanh(argument: number): number {
  const x = max(min(argument, 5), -5);
  const y = fround(x * x);
  const above = fround(x * fround(135135 + fround(y * fround(17325 + fround(y * fround(378 + y))))));
  const below = fround(135135 + fround(y * fround(62370 + fround(y * fround(3150 + fround(y * 28))))));
  const ratio = fround(above / below);
  return max(min(ratio, 1), -1);
}

const sigmoid = (x: number): number => fround(0.5 + fround(0.5 * tanh(fround(0.5 * x))));

const affine = (sum: number, scale: number, bias: number): number =>
  fround(fround(fround(sum) * scale) + bias);

/** The kernel in JavaScript, for engines without WebAssembly and its SIMD instructions. */
export function plainKernel(bytes: number): Kernel {
  const memory = new ArrayBuffer(bytes);
  const data = new DataView(memory);
  const float = (at: number): number => data.getFloat32(at, true);

  const project: Kernel["project"] = ({ weights, scales, biases, inputs, outputs, tokens, width, rows }) => {
    for (let row = 0; row < rows; row += PROJECT_ROWS) {
      for (let token = 0; token < tokens; token++) {
        let pair = weights + row * width;
        const input = inputs + token * width * 2;
        const end = input + width * 2;
        let s0 = 0;
        let s1 = 0;
        let s2 = 0;
        let s3 = 0;
        let s4 = 0;
        let s5 = 0;
        let s6 = 0;
        let s7 = 0;
        for (let at = input; at < end; at += 4) {
          const x = data.getInt16(at, true);
          const y = data.getInt16(at + 2, true);
          s0 = (s0 + imul(data.getInt8(pair), x) + imul(data.getInt8(pair + 1), y)) | 0;
          s1 = (s1 + imul(data.getInt8(pair + 2), x) + imul(data.getInt8(pair + 3), y)) | 0;
          s2 = (s2 + imul(data.getInt8(pair + 4), x) + imul(data.getInt8(pair + 5), y)) | 0;
          s3 = (s3 + imul(data.getInt8(pair + 6), x) + imul(data.getInt8(pair + 7), y)) | 0;
          s4 = (s4 + imul(data.getInt8(pair + 8), x) + imul(data.getInt8(pair + 9), y)) | 0;
          s5 = (s5 + imul(data.getInt8(pair + 10), x) + imul(data.getInt8(pair + 11), y)) | 0;
          s6 = (s6 + imul(data.getInt8(pair + 12), x) + imul(data.getInt8(pair + 13), y)) | 0;
          s7 = (s7 + imul(data.getInt8(pair + 14), x) + imul(data.getInt8(pair + 15), y)) | 0;
          pair += 2 * PROJECT_ROWS;
        }
        const output = outputs + (token * rows + row) * 4;
        const scale = scales + row * 4;
        const bias = biases + row * 4;
        data.setFloat32(output, affine(s0, float(scale), float(bias)), true);
        data.setFloat32(output + 4, affine(s1, float(scale + 4), float(bias + 4)), true);
        data.setFloat32(output + 8, affine(s2, float(scale + 8), float(bias + 8)), true);
        data.setFloat32(output + 12, affine(s3, float(scale + 12), float(bias + 12)), true);
        data.setFloat32(output + 16, affine(s4, float(scale + 16), float(bias + 16)), true);
        data.setFloat32(output + 20, affine(s5, float(scale + 20), float(bias + 20)), true);
        data.setFloat32(output + 24, affine(s6, float(scale + 24), float(bias + 24)), true);
        data.setFloat32(output + 28, affine(s7, float(scale + 28), float(bias + 28)), true);
      }
    }
  };

  const recur: Kernel["recur"] = (given) => {
    const { weights, scales, aheadStep, stateStep, cells, tokens, hidden } = given;
    const block = RECUR_ROWS * hidden;
    let { ahead, previous, states } = given;
    for (let token = 0; token < tokens; token++) {
      const end = previous + hidden * 2;
      for (let unit = 0; unit < hidden; unit++) {
        const lane = unit % RECUR_UNITS;
        const group = (unit - lane) / RECUR_UNITS;
        let pair = weights + group * block + lane * 2;
        let i = 0;
        let f = 0;
        let g = 0;
        let o = 0;
        for (let at = previous; at < end; at += 4) {
          const x = data.getInt16(at, true);
          const y = data.getInt16(at + 2, true);
          i = (i + imul(data.getInt8(pair), x) + imul(data.getInt8(pair + 1), y)) | 0;
          f = (f + imul(data.getInt8(pair + 8), x) + imul(data.getInt8(pair + 9), y)) | 0;
          g = (g + imul(data.getInt8(pair + 16), x) + imul(data.getInt8(pair + 17), y)) | 0;
          o = (o + imul(data.getInt8(pair + 24), x) + imul(data.getInt8(pair + 25), y)) | 0;
          pair += 2 * RECUR_ROWS;
        }
        const row = (group * RECUR_ROWS + lane) * 4;
        const gate = (sum: number, number: number): number => {
          const at = row + number * RECUR_UNITS * 4;
          return affine(sum, float(scales + at), float(ahead + at));
        };
        const opened = sigmoid(gate(i, 0));
        const kept = sigmoid(gate(f, 1));
        const fresh = tanh(gate(g, 2));
        const shown = sigmoid(gate(o, 3));
        const cell = cells + unit * 4;
        const next = fround(fround(kept * float(cell)) + fround(opened * fresh));
        data.setFloat32(cell, next, true);
        const state = floor(fround(fround(fround(shown * tanh(next)) * STATE_STEPS) + 0.5));
        data.setInt16(states + unit * 2, state, true);
      }
      previous = states;
      states += stateStep;
      ahead += aheadStep;
    }
  };

  return { name: "plain", memory, project, recur };
}
