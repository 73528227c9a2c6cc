import type { DeadSetting } from '../sightings/dead-setting.ts';
import type { Proposal, Reason } from '../sightings/proposal.ts';
import type { Construction, Usage } from '../sightings/sighting.ts';

/** A use of a registered thing that is still to go. */
export interface SightedUse {
  readonly kind: 'construction' | 'reference';
  /** Name of the concept. */
  readonly concept: string;
  /** The thing that is used: its reference as the user wrote it. */
  readonly ref: string;
  readonly form: Construction['form'] | Usage;
  readonly outcome: Proposal['kind'];
  /** Why there is no fix; `undefined` when there is one. */
  readonly reason?: Reason | undefined;
  /** What is wrong and where the truth lives, in sentences. */
  readonly text: string;
}

/** An instance is taken from a factory. */
export interface SightedFactoryCall {
  readonly kind: 'factory-call';
  /** Name of the concept. */
  readonly concept: string;
}

/** The promise of a factory is taken for the instance, or dropped. */
export interface SightedUnawaited {
  readonly kind: 'unawaited';
  /** Name of the concept. */
  readonly concept: string;
  /** What is wrong and where the truth lives, in sentences. */
  readonly text: string;
}

/** The settings name something that does not exist. */
export interface SightedDeadSetting {
  readonly kind: 'dead-setting';
  readonly setting: DeadSetting;
}

/** What the collector has to say of a file. It travels as the text of a lint message, through worker processes too. */
export type SightingMessage = SightedUse | SightedFactoryCall | SightedUnawaited | SightedDeadSetting;

export function encodeSighting(message: SightingMessage): string {
  return JSON.stringify(message);
}

/** Reads back what {@link encodeSighting} wrote. */
export function decodeSighting(text: string): SightingMessage {
  return JSON.parse(text) as SightingMessage;
}
