import { Component, type ReactNode } from 'react';
import { CrashPage } from '#renderer/features/failure/crash-page.tsx';

interface Props {
  readonly children: ReactNode;
}

/** Keeps a bug in one part of the window from leaving a blank one. */
export class ErrorBoundary extends Component<Props, { readonly error: Error | null }> {
  override readonly state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <CrashPage
        error={error}
        onShowAgain={() => {
          this.setState({ error: null });
        }}
      />
    );
  }
}
