const pattern = /\b(?:import|require)|\bfrom\b|[mM]ock\b/u;

/** Does the text show that the file may take in another module? */
export function takesInModules(text: string): boolean {
  return pattern.test(text);
}
