import { Component, type ReactNode } from "react";
import type { AddIn } from "../port";
import { ScreenFrame } from "./ScreenFrame";

interface ErrorBoundaryProps extends Pick<AddIn, "log"> {
  readonly children: ReactNode;
}

/** A mistake in the pane's own code leaves a sentence and a way out, not an empty pane. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly broken: boolean }> {
  override readonly state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch(error: Error) {
    this.props.log(error);
  }

  override render() {
    return this.state.broken ? (
      <ScreenFrame heading="The pane failed">
        Something in the add-in went wrong. Your workbook is not affected. Close the pane and open it again.
      </ScreenFrame>
    ) : (
      this.props.children
    );
  }
}
