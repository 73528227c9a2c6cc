import { TypedQueue } from './typed-queue.js';

export function createQueue<Job>(capacity: number): TypedQueue<Job> {
  return new TypedQueue(capacity);
}

export async function openQueue<Job>(capacity: number): Promise<TypedQueue<Job>> {
  return new TypedQueue(capacity);
}

/** Takes no type argument. */
export function createPlainQueue(capacity: number): TypedQueue<string> {
  return new TypedQueue(capacity);
}
