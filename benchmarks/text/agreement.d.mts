interface AgreementSpan {
  readonly start: number;
  readonly end: number;
}

interface Agreement {
  readonly gold: number;
  readonly predicted: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function measureAgreement(
  pairs: readonly { readonly gold: readonly AgreementSpan[]; readonly predicted: readonly AgreementSpan[] }[],
): Agreement;
