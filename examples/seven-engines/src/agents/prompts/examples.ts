import { renderPrompt } from '../../data/render-prompt.js';

const examples = ['What is next?', 'What did we spend?'];

export function examplePrompt(): string {
  return renderPrompt(examples);
}
