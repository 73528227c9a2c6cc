import { createNodeResolver } from 'eslint-plugin-import-x';

// Transpiled by `Workbench`: what the rules of others that follow imports resolve them with.

const extensions = ['.ts', '.tsx', '.mts', '.cts', '.js'];
const extensionAlias = { '.js': ['.ts', '.tsx', '.js'], '.mjs': ['.mts', '.mjs'], '.cjs': ['.cts', '.cjs'] };

/** As import-x wants it. */
export const resolver = createNodeResolver({ extensions, extensionAlias });

/** As those want it that read `import/resolver`. */
export const interfaceVersion = 2;

export const resolve = resolver.resolve;
