/**
 * The greatest sum of weights of a one-to-one assignment of rows to columns, by the Hungarian method (Kuhn, 1955)
 * with potentials and shortest augmenting paths: cubic in the larger of the two numbers.
 *
 * @param weight of a row and a column, each counted from 0; not negative.
 */
export function bestAssignment(
  rows: number,
  columns: number,
  weight: (row: number, column: number) => number,
): number {
  if (rows > columns) return bestAssignment(columns, rows, (row, column) => weight(column, row));
  const rowPotential = new Float64Array(rows);
  const columnPotential = new Float64Array(columns);
  const rowOf = new Int32Array(columns).fill(FREE);
  for (let row = 0; row < rows; row++) {
    assign(row, { columns, weight, rowPotential, columnPotential, rowOf });
  }
  return rowOf.reduce((sum, row, column) => (row === FREE ? sum : sum + weight(row, column)), 0);
}

const FREE = -1;

interface Matching {
  readonly columns: number;
  readonly weight: (row: number, column: number) => number;
  readonly rowPotential: Float64Array;
  readonly columnPotential: Float64Array;
  /** The row each column is assigned to, or FREE. */
  readonly rowOf: Int32Array;
}

/** Assigns one more row, moving earlier ones along the cheapest path to a free column. */
function assign(first: number, { columns, weight, rowPotential, columnPotential, rowOf }: Matching): void {
  const distance = new Float64Array(columns).fill(Number.POSITIVE_INFINITY);
  const previous = new Int32Array(columns).fill(FREE);
  const done = new Uint8Array(columns);
  const reached: number[] = [];
  let row = first;
  let last = FREE;
  let travelled = 0;
  for (;;) {
    let next = FREE;
    let least = Number.POSITIVE_INFINITY;
    for (let column = 0; column < columns; column++) {
      if (done[column]) continue;
      const cost = -weight(row, column) - at(rowPotential, row) - at(columnPotential, column) + travelled;
      if (cost < at(distance, column)) {
        distance[column] = cost;
        previous[column] = last;
      }
      if (at(distance, column) < least) {
        least = at(distance, column);
        next = column;
      }
    }
    travelled = least;
    last = next;
    if (at(rowOf, next) === FREE) break;
    done[next] = 1;
    reached.push(next);
    row = at(rowOf, next);
  }
  rowPotential[first] = at(rowPotential, first) + travelled;
  for (const column of reached) {
    const change = travelled - at(distance, column);
    columnPotential[column] = at(columnPotential, column) - change;
    rowPotential[at(rowOf, column)] = at(rowPotential, at(rowOf, column)) + change;
  }
  while (last !== FREE) {
    const before = at(previous, last);
    rowOf[last] = before === FREE ? first : at(rowOf, before);
    last = before;
  }
}

/** An element that is there; its index was made within the bounds. */
const at = (list: Float64Array | Int32Array, index: number): number => list[index] ?? 0;
