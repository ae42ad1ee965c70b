// AssemblyScript: the two loops of src/tagger/network/kernel.ts with SIMD. Addresses are byte offsets into the one
// memory; the host lays it out. Integer sums are exact, and float operations are single roundings in the order
// written, so that the plain kernel gives the same bits.

/** Rows of a block of packed weights, as in src/tagger/network/pack-blocks.ts. */
const PROJECT_ROWS: usize = 8;
/** Tokens that are read against a block at once. */
const PROJECT_TOKENS: usize = 4;

export function project(
  weights: usize,
  scales: usize,
  biases: usize,
  inputs: usize,
  outputs: usize,
  tokens: usize,
  width: usize,
  rows: usize,
): void {
  const inputStep = width * 2;
  const outputStep = rows * 4;
  for (let row: usize = 0; row < rows; row += PROJECT_ROWS) {
    const scaleA = v128.load(scales + row * 4);
    const scaleB = v128.load(scales + row * 4, 16);
    const biasA = v128.load(biases + row * 4);
    const biasB = v128.load(biases + row * 4, 16);
    const block = weights + row * width;
    let output = outputs + row * 4;
    let input = inputs;
    for (let token: usize = 0; token < tokens; token += PROJECT_TOKENS) {
      let a0 = i32x4.splat(0);
      let b0 = i32x4.splat(0);
      let a1 = i32x4.splat(0);
      let b1 = i32x4.splat(0);
      let a2 = i32x4.splat(0);
      let b2 = i32x4.splat(0);
      let a3 = i32x4.splat(0);
      let b3 = i32x4.splat(0);
      let x0 = input;
      let x1 = x0 + inputStep;
      let x2 = x1 + inputStep;
      let x3 = x2 + inputStep;
      const end = x1;
      let pair = block;
      while (x0 < end) {
        const wa = v128.load_ext<i8>(pair);
        const wb = v128.load_ext<i8>(pair, 8);
        let x = v128.load_splat<i32>(x0);
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(wa, x));
        b0 = i32x4.add(b0, i32x4.dot_i16x8_s(wb, x));
        x = v128.load_splat<i32>(x1);
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(wa, x));
        b1 = i32x4.add(b1, i32x4.dot_i16x8_s(wb, x));
        x = v128.load_splat<i32>(x2);
        a2 = i32x4.add(a2, i32x4.dot_i16x8_s(wa, x));
        b2 = i32x4.add(b2, i32x4.dot_i16x8_s(wb, x));
        x = v128.load_splat<i32>(x3);
        a3 = i32x4.add(a3, i32x4.dot_i16x8_s(wa, x));
        b3 = i32x4.add(b3, i32x4.dot_i16x8_s(wb, x));
        pair += 2 * PROJECT_ROWS;
        x0 += 4;
        x1 += 4;
        x2 += 4;
        x3 += 4;
      }
      let out = output;
      v128.store(out, affine(a0, scaleA, biasA));
      v128.store(out, affine(b0, scaleB, biasB), 16);
      out += outputStep;
      v128.store(out, affine(a1, scaleA, biasA));
      v128.store(out, affine(b1, scaleB, biasB), 16);
      out += outputStep;
      v128.store(out, affine(a2, scaleA, biasA));
      v128.store(out, affine(b2, scaleB, biasB), 16);
      out += outputStep;
      v128.store(out, affine(a3, scaleA, biasA));
      v128.store(out, affine(b3, scaleB, biasB), 16);
      output = out + outputStep;
      input += PROJECT_TOKENS * inputStep;
    }
  }
}

export function recur(
  weights: usize,
  scales: usize,
  ahead: usize,
  aheadStep: isize,
  previous: usize,
  states: usize,
  stateStep: isize,
  cells: usize,
  tokens: usize,
  hidden: usize,
): void {
  const half = f32x4.splat(0.5);
  const scaleOfState = f32x4.splat(4096);
  let last = previous;
  let out = states;
  let row = ahead;
  for (let token: usize = 0; token < tokens; token++) {
    let pair = weights;
    let scale = scales;
    let gates = row;
    let cell = cells;
    let state = out;
    const end = last + hidden * 2;
    for (let unit: usize = 0; unit < hidden; unit += 4) {
      let i = i32x4.splat(0);
      let f = i32x4.splat(0);
      let g = i32x4.splat(0);
      let o = i32x4.splat(0);
      for (let at = last; at < end; at += 4) {
        const h = v128.load_splat<i32>(at);
        i = i32x4.add(i, i32x4.dot_i16x8_s(v128.load_ext<i8>(pair), h));
        f = i32x4.add(f, i32x4.dot_i16x8_s(v128.load_ext<i8>(pair, 8), h));
        g = i32x4.add(g, i32x4.dot_i16x8_s(v128.load_ext<i8>(pair, 16), h));
        o = i32x4.add(o, i32x4.dot_i16x8_s(v128.load_ext<i8>(pair, 24), h));
        pair += 32;
      }
      const opened = sigmoid(affine(i, v128.load(scale), v128.load(gates)), half);
      const kept = sigmoid(affine(f, v128.load(scale, 16), v128.load(gates, 16)), half);
      const fresh = tanh(affine(g, v128.load(scale, 32), v128.load(gates, 32)));
      const shown = sigmoid(affine(o, v128.load(scale, 48), v128.load(gates, 48)), half);
      const next = f32x4.add(f32x4.mul(kept, v128.load(cell)), f32x4.mul(opened, fresh));
      v128.store(cell, next);
      const rounded = f32x4.floor(f32x4.add(f32x4.mul(f32x4.mul(shown, tanh(next)), scaleOfState), half));
      const whole = i32x4.trunc_sat_f32x4_s(rounded);
      v128.store_lane<i64>(state, i16x8.narrow_i32x4_s(whole, whole), 0);
      scale += 64;
      gates += 64;
      cell += 16;
      state += 8;
    }
    last = out;
    out += stateStep;
    row += aheadStep;
  }
}

function affine(sum: v128, scale: v128, bias: v128): v128 {
  return f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(sum), scale), bias);
}

function sigmoid(x: v128, half: v128): v128 {
  return f32x4.add(half, f32x4.mul(half, tanh(f32x4.mul(half, x))));
}

/** Continued fraction of tanh to the seventh order. */
function tanh(argument: v128): v128 {
  const x = f32x4.pmin(f32x4.pmax(argument, f32x4.splat(-5)), f32x4.splat(5));
  const y = f32x4.mul(x, x);
  const a = f32x4.add(f32x4.splat(378), y);
  const b = f32x4.add(f32x4.splat(17325), f32x4.mul(y, a));
  const above = f32x4.mul(x, f32x4.add(f32x4.splat(135135), f32x4.mul(y, b)));
  const c = f32x4.add(f32x4.splat(3150), f32x4.mul(y, f32x4.splat(28)));
  const d = f32x4.add(f32x4.splat(62370), f32x4.mul(y, c));
  const below = f32x4.add(f32x4.splat(135135), f32x4.mul(y, d));
  return f32x4.pmin(f32x4.pmax(f32x4.div(above, below), f32x4.splat(-1)), f32x4.splat(1));
}
