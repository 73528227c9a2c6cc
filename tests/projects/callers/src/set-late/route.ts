import { setAddress } from './address.js';

export function handle(request: { readonly url: string }): void {
  setAddress(request.url);
}
