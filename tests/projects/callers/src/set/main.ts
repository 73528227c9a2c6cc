import { setAddress } from './address.js';

export const here = 'https://example.org';
setAddress(here);
