/** Folder of the documentation pages; messages and rule pages link into it. */
export const docsUrl = 'https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs';
