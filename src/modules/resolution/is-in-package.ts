/**
 * Tells whether a module belongs to an installed package. Such modules may be read and followed, but they are never
 * linted, never a dead reference, and never import a module of the project.
 */
export function isInPackage(path: string): boolean {
  return /[\\/]node_modules[\\/]/.test(path);
}
