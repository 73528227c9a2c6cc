export const api = {
  get: (path: string): string => path,
  post(path: string, body: object): string {
    return path + JSON.stringify(body);
  },
  users: {
    list: (): string[] => [],
    find: (id: string): string => id,
  },
  base: '/api',
};
