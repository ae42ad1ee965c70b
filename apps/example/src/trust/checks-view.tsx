import type { Diagnostic } from "@onrecord/validation";
import { Message } from "../messages/index.js";
import type { Answer } from "../worker-answer/index.js";
import { ExcerptButton } from "./excerpt-button.js";

/** What the rules of `@onrecord/validation` find wrong with the record. */
export function ChecksView({ checks }: { readonly checks: Answer<readonly Diagnostic[]> }) {
  if (checks.state === "waiting") return <p className="quiet">Checking the record…</p>;
  if (checks.state === "failed") return <Message text={checks.message} />;
  const found = checks.value.toSorted((a, b) => rank[a.severity] - rank[b.severity]);
  if (found.length === 0) {
    return <p className="all-clear">Every rule is kept: the record agrees with itself and with the text.</p>;
  }
  return (
    <ol className="diagnostics">
      {found.map((diagnostic) => (
        <DiagnosticItem
          key={`${diagnostic.rule} ${diagnostic.path} ${diagnostic.span?.start}`}
          diagnostic={diagnostic}
        />
      ))}
    </ol>
  );
}

const rank: Readonly<Record<Diagnostic["severity"], number>> = { error: 0, warning: 1, hint: 2 };

function DiagnosticItem({ diagnostic }: { readonly diagnostic: Diagnostic }) {
  const { severity, rule, message, remedy, path, span, excerpt } = diagnostic;
  return (
    <li className={`diagnostic ${severity}`}>
      <p>
        <strong className="severity">{severity}</strong> <code>{rule}</code>
      </p>
      <p>{message}</p>
      {excerpt === undefined || span === undefined ? null : (
        <ExcerptButton excerpt={excerpt} spans={[span]} />
      )}
      <p className="remedy">{remedy}</p>
      <p className="quiet">
        <code>{path}</code>
      </p>
    </li>
  );
}
