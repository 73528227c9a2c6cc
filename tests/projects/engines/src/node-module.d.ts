declare module 'node:module' {
  export function createRequire(path: string): { (specifier: string): any; resolve(specifier: string): string };
  export function createLoader(path: string): (specifier: string) => any;
  const nodeModule: { createRequire: typeof createRequire };
  export default nodeModule;
}

declare module 'module' {
  export { createRequire } from 'node:module';
}

interface ImportMeta {
  url: string;
  filename: string;
}
