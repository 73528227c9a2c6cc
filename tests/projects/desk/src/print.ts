import { builds } from './builds.js';

builds.on('finished', (bundle: object) => console.log(bundle));
