/** Version of the audit as JSON: grows when a key changes its meaning or goes; new keys alone leave it as it is. */
export const formatVersion = 1;
