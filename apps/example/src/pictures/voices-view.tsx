import type { Claim, TextIndex } from "@onrecord/core/record";
import { useMemo, useState } from "react";
import { ItemButtons } from "../ledger/index.js";
import { useActions, useStanding } from "../reader-context/index.js";
import { actWord, OWN_VOICE } from "../record/index.js";
import { confidentClaims, OWN } from "../state/index.js";
import { families, familyOf, familyWords } from "./act-families.js";
import { FamilyShape } from "./family-shape.js";
import { type Scope, scopes, type Voice, voicesOf } from "./voices.js";

const scopeWords: Readonly<Record<Scope, string>> = {
  targets: "aimed at",
  about: "speaking of",
};

/** Who says what about whom: a sign for each claim, in the row of its source and the column of its target. */
export default function VoicesView({ index }: { readonly index: TextIndex }) {
  const { state } = useStanding();
  const { showClaims } = useActions();
  const [scope, setScope] = useState<Scope>("about");
  const claims = useMemo(() => confidentClaims(index, state.leastConfidence), [index, state.leastConfidence]);
  const voices = useMemo(() => voicesOf(claims, scope), [claims, scope]);
  const voiceName = (voice: Voice) => (voice === OWN ? OWN_VOICE : index.nameOf(voice));

  return (
    <div className="voices">
      <fieldset className="choice">
        <legend>Claims</legend>
        {scopes.map((one) => (
          <label key={one}>
            <input type="radio" name="scope" checked={scope === one} onChange={() => setScope(one)} />
            {scopeWords[one]}
          </label>
        ))}
      </fieldset>
      <ul className="legend">
        {families.map((family) => (
          <li key={family}>
            <FamilyShape family={family} /> {familyWords[family]}
          </li>
        ))}
      </ul>
      {voices.sources.length === 0 ? (
        <p className="quiet">No claim is {scopeWords[scope]} anybody.</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than its place is scrolled with the keyboard too.
        <section className="table-scroll" tabIndex={0} aria-label="Who says what about whom, a table">
          <table>
            <thead>
              <tr>
                <th scope="col">
                  Who <span aria-hidden="true">↓</span> on whom <span aria-hidden="true">→</span>
                </th>
                {voices.targets.map((target) => (
                  <th key={target} scope="col">
                    <ItemButtons items={[{ id: target, words: index.nameOf(target) }]} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {voices.sources.map((source) => (
                <tr key={source}>
                  <th scope="row">
                    {source === OWN ? (
                      OWN_VOICE
                    ) : (
                      <ItemButtons items={[{ id: source, words: index.nameOf(source) }]} />
                    )}
                  </th>
                  {voices.targets.map((target) => (
                    <td key={target}>
                      <Cell
                        claims={voices.claims(source, target)}
                        who={`${voiceName(source)} on ${index.nameOf(target)}`}
                        onShow={() => showClaims({ source, target })}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}

interface CellProps {
  readonly claims: readonly Claim[];
  readonly who: string;
  readonly onShow: () => void;
}

function Cell({ claims, who, onShow }: CellProps) {
  if (claims.length === 0) return null;
  const inFamilies = families.flatMap((family) => claims.filter(({ act }) => familyOf(act) === family));
  const acts = inFamilies.map(({ act }) => actWord(act)).join(", ");
  return (
    <button type="button" className="cell" onClick={onShow} title={`${who}: ${acts}`}>
      <span className="visually-hidden">
        {who}: {claims.length === 1 ? "1 claim" : `${claims.length} claims`}, {acts}
      </span>
      {inFamilies.map(({ id, act }) => (
        <FamilyShape key={id} family={familyOf(act)} />
      ))}
    </button>
  );
}
