/** Whether each word leads to the root by its heads. */
function leadingTo(heads: Int32Array, root: number): Uint8Array {
  const leads = new Uint8Array(heads.length);
  leads[root] = 1;
  const path: number[] = [];
  heads.forEach((_, word) => {
    path.length = 0;
    const seen = new Set<number>();
    let at = word;
    while (leads[at] === 0 && !seen.has(at)) {
      seen.add(at);
      path.push(at);
      at = heads[at] ?? root;
    }
    if (leads[at] === 1) for (const step of path) leads[step] = 1;
  });
  return leads;
}

/**
 * From scores of heads to a tree: each word's head, the root's itself. The root is the word whose score as root exceeds
 * its best head's most; every other word takes its best head. Words that then do not lead to the root are tied to it where
 * that costs least, one at a time. The first of equals wins.
 *
 * @param arcs a row for each word, of scores of the words as its head; a word's score for itself counts nothing
 * @param roots each word's score as the root
 */
export function bestHeads(arcs: Float32Array, roots: Float32Array): Int32Array {
  const count = roots.length;
  const arc = (word: number, head: number): number =>
    word === head ? Number.NEGATIVE_INFINITY : (arcs[word * count + head] ?? 0);
  const heads = new Int32Array(count);
  let root = 0;
  let lead = Number.NEGATIVE_INFINITY;
  for (let word = 0; word < count; word++) {
    let best = 0;
    for (let head = 1; head < count; head++) if (arc(word, head) > arc(word, best)) best = head;
    heads[word] = best;
    const ahead = (roots[word] ?? 0) - arc(word, best);
    if (count > 1 && ahead > lead) {
      lead = ahead;
      root = word;
    }
  }
  heads[root] = root;
  for (let leads = leadingTo(heads, root); leads.includes(0); leads = leadingTo(heads, root)) {
    let cheapest = Number.NEGATIVE_INFINITY;
    let tied = 0;
    let to = root;
    for (let word = 0; word < count; word++) {
      if (leads[word] === 1) continue;
      const now = arc(word, heads[word] ?? root);
      for (let head = 0; head < count; head++) {
        if (leads[head] === 1 && arc(word, head) - now > cheapest) {
          cheapest = arc(word, head) - now;
          tied = word;
          to = head;
        }
      }
    }
    heads[tied] = to;
  }
  return heads;
}
