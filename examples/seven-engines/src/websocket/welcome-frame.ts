import { tools } from '../tools/catalogue.js';

/** What a socket may be told first. */
export function welcomeFrame(): string {
  // ssot-shared: the catalogue of tools is the same for everybody
  return JSON.stringify({ event: 'welcome', payload: { example: tools.get('search_documents').name } });
}
