import { Component, type ReactNode } from "react";

interface SafePartProps {
  /** What is shown instead where the part cannot be drawn; `retry` has it drawn anew. */
  readonly fallback: (reason: string, retry: () => void) => ReactNode;
  readonly children: ReactNode;
}

interface SafePartState {
  readonly reason: string | undefined;
}

/** A part of the page whose failure stays its own: the rest of the page goes on. React asks for a class here. */
export class SafePart extends Component<SafePartProps, SafePartState> {
  override state: SafePartState = { reason: undefined };

  static getDerivedStateFromError(error: unknown): SafePartState {
    return { reason: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { reason } = this.state;
    if (reason === undefined) return this.props.children;
    return this.props.fallback(reason, () => this.setState({ reason: undefined }));
  }
}
