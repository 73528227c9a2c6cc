import { TracedEngine } from './subclass.js';

class QuietEngine extends TracedEngine {}

export default class DeepEngine extends QuietEngine {}
