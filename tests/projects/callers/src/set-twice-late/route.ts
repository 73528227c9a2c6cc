import { move } from './address.js';

export function handle(request: { readonly url: string }): void {
  move(request.url);
}
