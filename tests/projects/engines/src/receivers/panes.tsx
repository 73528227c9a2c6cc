import type { Runnable, Timed } from './timed.js';

export const TimedPane = (_props: { readonly engine: Timed }): undefined => undefined;

export function RunnablePane(_props: { readonly engine: Runnable }): undefined {
  return undefined;
}

export class TimedView {
  readonly props: { readonly engine: Timed };

  constructor(props: { readonly engine: Timed }) {
    this.props = props;
  }
}

export class RunnableView {
  readonly props: { readonly engine: Runnable };

  constructor(props: { readonly engine: Runnable }) {
    this.props = props;
  }
}
