/**
 * The probabilities of options by their scores: all add up to 1.
 *
 * @param isCounted - the options that may be chosen, by index; the others have probability 0
 */
export function softmax(
  scores: readonly number[],
  isCounted: (option: number) => boolean = () => true,
): readonly number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score, option) => (isCounted(option) ? Math.exp(score - highest) : 0));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
