import { Heading } from '@nl-design-system-candidate/heading-react';
import { Component, type ReactNode } from 'react';
import { nl } from '../text/nl.ts';
import { Notice } from './notice.tsx';
import { ReloadButton } from './reload-button.tsx';

/** Keeps a failing part from taking the whole page with it; `reset` (another screen, another map) tries again. */
export class ErrorBoundary extends Component<
  {
    readonly reset: string;
    /** The heading that goes with a whole screen, so that it still has one. */
    readonly heading?: string;
    readonly children: ReactNode;
  },
  { readonly failed: string | null }
> {
  override state: { readonly failed: string | null } = { failed: null };

  static getDerivedStateFromError(): { failed: string } {
    return { failed: '' };
  }

  override componentDidCatch(): void {
    this.setState({ failed: this.props.reset });
  }

  override render(): ReactNode {
    const { failed } = this.state;
    if (failed === null || (failed !== '' && failed !== this.props.reset)) return this.props.children;
    return (
      <>
        {this.props.heading === undefined ? null : <Heading level={1}>{this.props.heading}</Heading>}
        <Notice tone="error" title={nl.app.crashed}>
          <p>{nl.app.crashedHelp}</p>
          <ReloadButton />
        </Notice>
      </>
    );
  }
}
